// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/**
 * The errors that were logged: those it heard of, with their causes, and those in the log file, which has what was logged
 * before anybody listened, by the framework, and by the window's own parts. Any thread.
 *
 * <p>Each error of the log file is blamed once, on the test that first comes across it; what went wrong while the window
 * was built falls on the first test.
 */
final class LoggedErrors implements ILogListener {

  private static int linesBlamed;

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
    List<String> written = written();
    if (!errors.isEmpty() || !written.isEmpty()) {
      var failure = new AssertionError("Logged: " + (errors.isEmpty() ? written : errors.getFirst().getMessage()));
      errors.stream().map(IStatus::getException).filter(cause -> cause != null).forEach(failure::addSuppressed);
      throw failure;
    }
  }

  /** Heads and messages of the errors in the log file that were not blamed yet. */
  private static synchronized List<String> written() {
    Path log = Platform.getLogFileLocation().toPath();
    if (!Files.exists(log)) {
      return List.of();
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(log);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    List<String> found = new ArrayList<>();
    for (int i = linesBlamed; i < lines.size(); i++) {
      // !ENTRY bundle severity code date time; severity 4 is an error
      String[] words = lines.get(i).split(" ");
      if (words.length > 2 && words[0].equals("!ENTRY") && words[2].equals(Integer.toString(IStatus.ERROR))) {
        found.add(lines.get(i) + (i + 1 < lines.size() ? " " + lines.get(i + 1) : ""));
      }
    }
    linesBlamed = lines.size();
    return found;
  }
}
