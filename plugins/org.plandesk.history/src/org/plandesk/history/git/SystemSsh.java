// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/**
 * Reaches servers by the ssh program of the system, with the keys, agents and known servers that the user has set up for it. It asks
 * nothing: who has no key for the server is refused.
 */
final class SystemSsh extends SshSessionFactory {

  private final String program;

  SystemSsh() {
    this("ssh");
  }

  /** @param program name or path of one that understands the options of OpenSSH */
  SystemSsh(String program) {
    this.program = program;
  }

  @Override
  public RemoteSession getSession(URIish address, CredentialsProvider credentials, FS fileSystem, int timeout) {
    return new Session(address, timeout / 1000);
  }

  @Override
  public String getType() {
    return "system";
  }

  /** One connection, begun with its first command. */
  private final class Session implements RemoteSession {

    private final URIish address;
    private final int timeout;
    private Process process;

    Session(URIish address, int timeout) {
      this.address = address;
      this.timeout = timeout;
    }

    @Override
    public Process exec(String command, int seconds) throws IOException {
      List<String> words = new ArrayList<>(List.of(program, "-o", "BatchMode=yes"));
      if (timeout > 0) {
        words.addAll(List.of("-o", "ConnectTimeout=" + timeout));
      }
      if (address.getPort() > 0) {
        words.addAll(List.of("-p", String.valueOf(address.getPort())));
      }
      if (address.getUser() != null) {
        words.addAll(List.of("-l", address.getUser()));
      }
      // What follows is no option, whatever it begins with.
      words.addAll(List.of("--", address.getHost(), command));
      process = new EndingProcess(new ProcessBuilder(words).start());
      return process;
    }

    @Override
    public void disconnect() {
      if (process != null) {
        process.destroy();
      }
    }
  }

  /**
   * When nothing more is answered, JGit asks at once for the exit code and for what was said of errors, a moment before the program
   * has ended and before the thread that reads the errors has come to their end. Here both are waited for.
   */
  private static final class EndingProcess extends Process {

    private static final int MOMENT = 5;

    private final Process program;
    private final CountDownLatch errorsRead = new CountDownLatch(1);
    private final InputStream answers;
    private final InputStream errors;

    EndingProcess(Process program) {
      this.program = program;
      answers = new AtEnd(program.getInputStream(), this::awaitErrors);
      errors = new AtEnd(program.getErrorStream(), errorsRead::countDown);
    }

    private void awaitErrors() {
      try {
        errorsRead.await(MOMENT, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public int exitValue() {
      try {
        program.waitFor(MOMENT, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return program.exitValue();
    }

    @Override
    public OutputStream getOutputStream() {
      return program.getOutputStream();
    }

    @Override
    public InputStream getInputStream() {
      return answers;
    }

    @Override
    public InputStream getErrorStream() {
      return errors;
    }

    @Override
    public int waitFor() throws InterruptedException {
      return program.waitFor();
    }

    @Override
    public void destroy() {
      program.destroy();
    }
  }

  /** Does something when a stream is read to its end, before the reader learns of it. */
  private static final class AtEnd extends FilterInputStream {

    private static final int END = -1;

    private final Runnable action;

    AtEnd(InputStream in, Runnable action) {
      super(in);
      this.action = action;
    }

    @Override
    public int read() throws IOException {
      return checked(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return checked(super.read(bytes, offset, length));
    }

    private int checked(int result) {
      if (result == END) {
        action.run();
      }
      return result;
    }
  }
}
