// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plandesk.importer.ImportMonitor;

/** Shows the progress of an import on a progress monitor, and stops it when that is cancelled. */
public final class JobImportMonitor implements ImportMonitor {

  private static final int TICKS = 1000;

  private final IProgressMonitor monitor;
  private int shown;

  /** @param monitor that of a job or a wizard; the import begins its task */
  public JobImportMonitor(IProgressMonitor monitor) {
    this.monitor = monitor;
    monitor.beginTask("", TICKS);
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
