// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import org.eclipse.jgit.lib.ProgressMonitor;
import org.plandesk.history.Transfer;

/** Tells whoever began an exchange how far it is. */
final class TransferProgress implements ProgressMonitor {

  private final Transfer transfer;
  private String what = "";
  private int total;
  private int done;

  TransferProgress(Transfer transfer) {
    this.transfer = transfer;
  }

  @Override
  public void start(int totalTasks) {
    // Tasks are of very different size.
  }

  @Override
  public void beginTask(String title, int totalWork) {
    what = title == null ? "" : title;
    total = totalWork;
    done = 0;
    tell();
  }

  @Override
  public void update(int completed) {
    done += completed;
    tell();
  }

  private void tell() {
    transfer.progress(what, total > 0 ? Math.min(1.0, (double) done / total) : -1);
  }

  @Override
  public void endTask() {
    // The next one says its name.
  }

  @Override
  public boolean isCancelled() {
    return transfer.isCancelled();
  }

  @Override
  public void showDuration(boolean enabled) {
    // Nobody is told how long it took.
  }
}
