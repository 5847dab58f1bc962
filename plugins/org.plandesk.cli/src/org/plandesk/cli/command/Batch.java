// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plandesk.cli.CommandLine;
import org.plandesk.cli.terminal.Progress;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.OrderedWork;

/** The same work for each of several files: what goes wrong with one is said, and the others follow. */
final class Batch {

  private Batch() {
  }

  /** The work for one file. */
  interface Work {
    void on(Path file, Progress progress) throws CommandException, IOException;
  }

  /** Where the result for a file goes. */
  interface Place {
    Path of(Path file) throws CommandException;
  }

  /** Makes the result for a file; on any thread. */
  interface Making<T> {
    T of(Path file, Path target, ImportMonitor monitor) throws CommandException;
  }

  /** Keeps a result; on the calling thread, in the order of the files. */
  interface Keeping<T> {
    void keep(Path file, Path target, T result) throws CommandException, IOException;
  }

  /** What came of a file: its result, or the sentence that says why there is none. */
  private record Made<T>(Path target, T result, CommandException failure) {
  }

  /**
   * Makes the results of several files on all cores and keeps them in the order of the files, so that what is written and said
   * does not depend on the number of cores. One file alone tells how far it has come.
   */
  static <T> int runOrdered(List<Path> files, Terminal terminal, Place place, Making<T> making, Keeping<T> keeping)
      throws IOException {
    Progress progress = terminal.progress(files.size());
    ImportMonitor monitor = files.size() == 1 ? PlanInputs.monitor(progress) : ImportMonitor.NONE;
    if (files.size() == 1) {
      progress.step(files.getFirst().toString());
    }
    Map<Path, Made<T>> targets = new HashMap<>();
    for (Path file : files) {
      targets.put(file, target(file, place));
    }
    int[] failed = new int[1];
    try {
      OrderedWork.<Path, Made<T>>run(files, OrderedWork.cores(), file -> make(file, targets.get(file), making, monitor),
          () -> false, (file, made) -> {
            if (files.size() > 1) {
              progress.step(file.toString());
            }
            if (!keep(file, made, keeping, terminal)) {
              failed[0]++;
            }
          });
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
    return finish(files, failed[0], terminal);
  }

  private static <T> Made<T> target(Path file, Place place) {
    try {
      return new Made<>(place.of(file), null, null);
    } catch (CommandException e) {
      return new Made<>(null, null, e);
    }
  }

  private static <T> Made<T> make(Path file, Made<T> place, Making<T> making, ImportMonitor monitor) {
    if (place.failure() != null) {
      return place;
    }
    try {
      return new Made<>(place.target(), making.of(file, place.target(), monitor), null);
    } catch (CommandException e) {
      return new Made<>(place.target(), null, e);
    }
  }

  private static <T> boolean keep(Path file, Made<T> made, Keeping<T> keeping, Terminal terminal) throws IOException {
    try {
      if (made.failure() != null) {
        throw made.failure();
      }
      keeping.keep(file, made.target(), made.result());
      return true;
    } catch (CommandException e) {
      terminal.complain(e.getMessage());
      return false;
    }
  }

  private static int finish(List<Path> files, int failed, Terminal terminal) {
    if (failed > 0 && files.size() > 1) {
      terminal.remark(Messages.bind(Messages.failedOf, Integer.toString(failed), Integer.toString(files.size())));
    }
    return failed == 0 ? CommandLine.OK : CommandLine.BAD_INPUT;
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
    return finish(files, failed, terminal);
  }
}
