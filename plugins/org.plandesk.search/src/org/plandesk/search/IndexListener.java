// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

/** Hears about the index; called on a thread of the index, so it must be quick and hand on what takes long. */
@FunctionalInterface
public interface IndexListener {

  /** The state changed, or something that can be found did: repeat the search to see it. */
  void indexChanged(IndexState state);
}
