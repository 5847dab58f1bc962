// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.history.HistoryException;
import org.plandesk.history.HistoryException.Problem;
import org.plandesk.history.SharedPlace;
import org.plandesk.history.Transfer;

/** What is handed to the ssh program, and what comes of its answers. A script takes the place of the program. */
class SystemSshTest {

  @TempDir
  Path folder;

  @BeforeEach
  void needsScripts() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no scripts here");
  }

  private Path script(String... lines) throws IOException {
    Path script = folder.resolve("ssh");
    Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
  }

  private static FetchConnection connect(Repository repository, String address, Path program) throws Exception {
    Transport transport = Transport.open(repository, new URIish(address));
    transport.setTimeout(30);
    ((SshTransport) transport).setSshSessionFactory(new SystemSsh(program.toString()));
    return transport.openFetch();
  }

  @Test
  void theRepositoryIsRead() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git-upload-pack")), "git is not installed");
    Path words = folder.resolve("words");
    Path program = script("for word; do echo \"$word\" >> '" + words + "'; done", "for last; do :; done",
        "exec sh -c \"$last\"");
    try (Git git = Git.init().setDirectory(folder.resolve("规 划").toFile()).setInitialBranch("main").call()) {
      PersonIdent wang = new PersonIdent("王工", "w@example.org");
      git.commit().setMessage("草案").setAuthor(wang).setCommitter(wang).call();
      String address = "ssh://wang@server:2222" + folder.resolve("规 划");
      try (FetchConnection connection = connect(git.getRepository(), address, program)) {
        assertEquals(git.getRepository().resolve("refs/heads/main"),
            connection.getRef("refs/heads/main").getObjectId());
      }
    }
    List<String> handed = Files.readAllLines(words);
    assertEquals(List.of("-o", "BatchMode=yes", "-o", "ConnectTimeout=30", "-p", "2222", "-l", "wang", "--", "server"),
        handed.subList(0, 10));
    assertTrue(handed.get(10).startsWith("git-upload-pack "), handed.toString());
  }

  @Test
  void whatSshSaysIsOneSentence() throws Exception {
    assertEquals(Problem.REFUSED, problem("wang@server: Permission denied (publickey)."));
    assertEquals(Problem.UNREACHABLE, problem("ssh: Could not resolve hostname server: Name or service not known"));
    assertEquals(Problem.UNREACHABLE, problem("Host key verification failed."));
  }

  @Test
  void whatSshSaysLateIsWaitedFor() throws Exception {
    assertEquals(Problem.REFUSED,
        problemOf("exec >&-", "sleep 1", "echo 'wang@server: Permission denied (publickey).' >&2", "exit 255"));
  }

  private Problem problem(String said) throws Exception {
    return problemOf("echo '" + said + "' >&2", "exit 255");
  }

  private Problem problemOf(String... lines) throws Exception {
    Path program = script(lines);
    SharedPlace.Server place = (SharedPlace.Server) SharedPlace.of("wang@server:plans/a.git");
    try (Git git = Git.init().setDirectory(folder.resolve("own").toFile()).call()) {
      Exception failure =
          assertThrows(Exception.class, () -> connect(git.getRepository(), place.text(), program).close());
      HistoryException told =
          ServerFailures.of(place, failure, Transfer.QUIET, new TransferCredentials(Transfer.QUIET));
      assertEquals(1, told.getMessage().lines().count());
      return told.problem();
    }
  }

  @Test
  void aSystemWithoutSsh() throws Exception {
    SharedPlace.Server place = (SharedPlace.Server) SharedPlace.of("wang@server:plans/a.git");
    try (Git git = Git.init().setDirectory(folder.resolve("own").toFile()).call()) {
      Exception failure = assertThrows(Exception.class,
          () -> connect(git.getRepository(), place.text(), folder.resolve("none")).close());
      assertTrue(ServerFailures.of(place, failure, Transfer.QUIET, new TransferCredentials(Transfer.QUIET)).getMessage()
          .contains("ssh"));
    }
  }
}
