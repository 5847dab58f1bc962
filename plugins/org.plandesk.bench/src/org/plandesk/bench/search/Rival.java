// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.search;

import java.util.List;

/** Another way to search texts. */
interface Rival extends AutoCloseable {

  /** The places of the texts that it finds, the best first, at most so many. */
  List<Integer> find(String query, int limit) throws Exception;

  @Override
  default void close() throws Exception {
    // most keep nothing open
  }
}
