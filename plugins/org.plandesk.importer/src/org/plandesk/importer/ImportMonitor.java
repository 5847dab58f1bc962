// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

/**
 * Follows an import and may stop it. Called on the thread that imports.
 */
public interface ImportMonitor {

  /** Neither shows anything nor stops anything. */
  ImportMonitor NONE = new ImportMonitor() {};

  /**
   * Work has come so far.
   *
   * @param done share of the whole import that is done, from 0 to 1, never falling
   */
  default void worked(double done) {
    // nothing to show
  }

  /** Whether the import should stop; asked often, so the answer should be cheap. */
  default boolean isCancelled() {
    return false;
  }
}
