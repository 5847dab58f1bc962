// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.time.InstantSource;

/**
 * Who corrects, and the clock that tells when.
 *
 * @param name name of the user account; may be empty
 * @param clock tells the moment of each correction
 */
public record Author(String name, InstantSource clock) {

  /** The user of the program, by the clock of the system. */
  public static Author current() {
    return new Author(System.getProperty("user.name", ""), InstantSource.system());
  }
}
