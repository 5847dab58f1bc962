// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plandesk.cli.CommandLine;
import org.plandesk.cli.terminal.Progress;
import org.plandesk.cli.terminal.Terminal;

/** The same work for each of several files: what goes wrong with one is said, and the others follow. */
final class Batch {

  private Batch() {
  }

  /** The work for one file. */
  interface Work {
    void on(Path file, Progress progress) throws CommandException, IOException;
  }

  /** Does the work for each file; the exit code tells whether all went well. */
  static int run(List<Path> files, Terminal terminal, Work work) throws IOException {
    Progress progress = terminal.progress(files.size());
    int failed = 0;
    for (Path file : files) {
      progress.step(file.toString());
      try {
        work.on(file, progress);
      } catch (CommandException e) {
        terminal.complain(e.getMessage());
        failed++;
      }
    }
    if (failed > 0 && files.size() > 1) {
      terminal.remark(Messages.bind(Messages.failedOf, Integer.toString(failed), Integer.toString(files.size())));
    }
    return failed == 0 ? CommandLine.OK : CommandLine.BAD_INPUT;
  }
}
