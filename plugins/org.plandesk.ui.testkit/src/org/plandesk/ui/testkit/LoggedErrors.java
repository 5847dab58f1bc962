// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** The errors that were logged while it listened; any thread. */
final class LoggedErrors implements ILogListener {

  private final List<IStatus> errors = new CopyOnWriteArrayList<>();

  LoggedErrors() {
    Platform.addLogListener(this);
  }

  @Override
  public void logging(IStatus status, String plugin) {
    if (status.matches(IStatus.ERROR)) {
      errors.add(status);
    }
  }

  /** Stops listening; fails when there was an error. */
  void stopAndCheck() {
    Platform.removeLogListener(this);
    if (!errors.isEmpty()) {
      var failure = new AssertionError("Logged: " + errors.getFirst().getMessage());
      errors.stream().map(IStatus::getException).filter(cause -> cause != null).forEach(failure::addSuppressed);
      throw failure;
    }
  }
}
