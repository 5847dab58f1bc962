// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.plandesk.bench.Folders;

/** Starts a program again and again, each time in a process of its own, and reads what it reports. */
final class ChildProgram implements AutoCloseable {

  /** System property of the process: the file into which the reporter writes when the window has shown its content. */
  static final String SHOWN_REPORT = "plandesk.bench.shown";
  /** System property of the process: the file into which an application of this bundle writes what it measured. */
  static final String FIGURES_REPORT = "plandesk.bench.figures";
  /** System property of the process: the file into which the reporter writes what an open plan takes. */
  static final String OPEN_REPORT = "plandesk.bench.open";

  /** System property of the process: the file into which the reporter writes how long 历史 and comparisons take to open. */
  static final String HISTORY_REPORT = "plandesk.bench.history";

  private static final long PATIENCE_SECONDS = 300;
  /** How long a process may take to end after its report. */
  private static final int GRACE_SECONDS = 10;
  private static final int LAST_LINES = 15;
  private static final String LOGGING = "logging.properties";

  private final Path folder = Files.createTempDirectory("plandesk-bench");
  private final Path framework;
  private final List<String> options;

  /**
   * Describes the bundles to the processes to come; configuration and workspaces lie in a folder of their own.
   *
   * @param options what Java is told besides
   */
  ChildProgram(BundleSet bundles, String... options) throws IOException {
    this.options = List.of(options);
    framework = bundles.framework();
    Path configuration = Files.createDirectories(folder.resolve("configuration"));
    Files.writeString(configuration.resolve("config.ini"), bundles.configuration());
    Files.writeString(folder.resolve(LOGGING), ".level = WARNING\n");
  }

  /**
   * Starts a process and waits for its end.
   *
   * @param property which report is asked for
   * @param application what runs: its arguments, {@code -application ID} or {@code -product ID}
   * @return what the process reported, and when it was started
   * @throws IOException when it could not be started or has reported nothing
   */
  Report run(String property, String... application) throws IOException, InterruptedException {
    Path file = folder.resolve("report");
    Files.deleteIfExists(file);
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED", "-Djava.util.logging.config.file=" + folder.resolve(LOGGING),
        "-D" + property + "=" + file));
    command.addAll(options);
    command.addAll(List.of("-jar", framework.toString(), "-configuration",
        folder.resolve("configuration").toString(), "-data", folder.resolve("workspace").toString(), "-nl", "zh_CN"));
    command.addAll(List.of(application));
    String development = System.getProperty("osgi.dev");
    if (development != null) {
      command.addAll(List.of("-dev", development));
    }
    Path output = folder.resolve("output");
    long start = System.currentTimeMillis();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    await(process, file);
    if (!Files.exists(file)) {
      throw new IOException(String.join(" ", application) + " reported nothing:" + lastWords());
    }
    return new Report(start, Files.readString(file).strip().split(" "));
  }

  /** A process that has reported and does not end by itself soon is ended: nothing more is asked of it. */
  private static void await(Process process, Path report) throws InterruptedException {
    int reportedFor = 0;
    for (int second = 0; second < PATIENCE_SECONDS && reportedFor < GRACE_SECONDS; second++) {
      if (process.waitFor(1, TimeUnit.SECONDS)) {
        return;
      }
      reportedFor = Files.exists(report) ? reportedFor + 1 : 0;
    }
    process.destroyForcibly().waitFor();
  }

  /**
   * What a process told.
   *
   * @param start when the process was started, in milliseconds of the system's clock
   * @param words what it wrote
   */
  record Report(long start, String[] words) {}

  /** Writes a report; called in the process that was started. The file is there when it is complete. */
  static void report(Path file, String line) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(beside, line);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes what the processes have left behind. */
  @Override
  public void close() throws IOException {
    Folders.delete(folder);
  }

  /** The end of what the process printed and logged. */
  private String lastWords() throws IOException {
    StringBuilder words = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().matches(".*(/output|[.]log)")).toList()) {
        List<String> lines = Files.readAllLines(file);
        words.append('\n')
            .append(String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())));
      }
    }
    return words.toString();
  }
}
