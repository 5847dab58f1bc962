// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plandesk.importer.ImportMonitor;

/** Shows an import on the wizard's progress bar and stops it when its cancel button is pressed. */
final class ProgressImportMonitor implements ImportMonitor {

  /** Work of a whole import. */
  static final int TICKS = 1000;

  private final IProgressMonitor monitor;
  private int shown;

  ProgressImportMonitor(IProgressMonitor monitor) {
    this.monitor = monitor;
  }

  @Override
  public void worked(double done) {
    int ticks = (int) (done * TICKS);
    if (ticks > shown) {
      monitor.worked(ticks - shown);
      shown = ticks;
    }
  }

  @Override
  public boolean isCancelled() {
    return monitor.isCanceled();
  }
}
