// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The plan files whose revisions are being saved by hand, of which none is recorded by itself. A workbench service:
 * {@code SavesByHand.of(window)}. User interface thread only.
 */
public final class SavesByHand {

  private final Set<Path> files = new HashSet<>();

  /** Those of the workbench that the window or workbench belongs to. */
  static SavesByHand of(IServiceLocator locator) {
    return locator.getService(SavesByHand.class);
  }

  /** Whether the revision of a file is being saved by hand. */
  boolean contains(Path file) {
    return files.contains(file);
  }

  /**
   * Does something while which the revision of a file is saved by hand.
   *
   * @param file null for a plan without a file
   */
  void during(Path file, Runnable work) {
    files.add(file);
    try {
      work.run();
    } finally {
      files.remove(file);
    }
  }
}
