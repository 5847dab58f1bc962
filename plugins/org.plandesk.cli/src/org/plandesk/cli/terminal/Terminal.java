// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Where a command's results and remarks go, both in UTF-8 whatever the locale. Results alone go to standard output;
 * remarks, progress and complaints go to standard error. Used by one thread.
 */
public final class Terminal {

  private final String name;
  private final String version;
  private final PrintStream out;
  private final PrintStream err;
  private final LongSupplier nanoTime;

  /**
   * A terminal of any streams.
   *
   * @param name what the user types to start the program
   * @param version of the program, shown to users
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  public Terminal(String name, String version, OutputStream out, OutputStream err, LongSupplier nanoTime) {
    this.name = name;
    this.version = version;
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.nanoTime = nanoTime;
  }

  /** The terminal of this process; past System.out, whose encoding follows the locale. */
  public static Terminal ofProcess(String name, String version) {
    return new Terminal(name, version, new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System::nanoTime);
  }

  /** What the user types to start the program. */
  public String name() {
    return name;
  }

  /** The version of the program. */
  public String version() {
    return version;
  }

  /** Standard output for results that are bytes; it stays open. */
  public OutputStream out() {
    return out;
  }

  /** Prints a result, ended by a line feed. */
  public void print(String result) {
    out.print(result);
    out.print('\n');
  }

  /** Says something that is no result. */
  public void remark(String sentence) {
    err.print(sentence);
    err.print('\n');
  }

  /** Says what went wrong, in one line. */
  public void complain(String... sentences) {
    String line = String.join(" ", sentences).replaceAll("\\s*\\R\\s*", " ");
    remark(Messages.bind(Messages.complaint, line));
  }

  /** Prints where an error of the program happened, when the environment asks for it. */
  public void trace(Throwable error) {
    if (System.getenv("PLANDESK_TRACE") != null) {
      error.printStackTrace(err);
    }
  }

  /** Where to read how the program, or one of its commands, is called. */
  public String hint(Optional<String> command) {
    return Messages.bind(Messages.hint, command.map(word -> name + " " + word).orElse(name));
  }

  /** A display of progress for work of several steps. */
  public Progress progress(int steps) {
    return new Progress(this, nanoTime, steps);
  }

  /** Sends on what was printed. */
  public void flush() {
    out.flush();
    err.flush();
  }
}
