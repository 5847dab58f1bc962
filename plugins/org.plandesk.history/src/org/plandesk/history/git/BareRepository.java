// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.osgi.util.NLS;
import org.plandesk.history.HistoryException;
import org.plandesk.history.HistoryException.Problem;

/** The folder of a history: makes it, opens it, and says whether it looks like one. */
final class BareRepository {

  /** Name of the folder, beside the plans. */
  static final String NAME = ".plandesk-history";

  private static final String CONFIG = """
      [core]
      \trepositoryformatversion = 0
      \tfilemode = false
      \tbare = true
      \tautocrlf = false
      \tquotepath = false
      [i18n]
      \tlogOutputEncoding = utf-8
      """;
  private static final String DESCRIPTION = """
      Revisions of the plans in the folder above, kept by Plandesk. To read them: git --git-dir=.plandesk-history log -p NAME
      """;

  private final Path folder;

  BareRepository(Path folder) {
    this.folder = folder;
  }

  /** The repository that a folder means: itself, the one of a work tree, or the one beside the plans in it. */
  static BareRepository in(Path folder) {
    BareRepository itself = new BareRepository(folder);
    BareRepository ofWorkTree = new BareRepository(folder.resolve(".git"));
    return itself.isWhole() ? itself : ofWorkTree.isWhole() ? ofWorkTree : new BareRepository(folder.resolve(NAME));
  }

  /** The folder, whether it exists or not. */
  Path folder() {
    return folder;
  }

  /** Whether something stands in its place. */
  boolean exists() {
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether what stands there has the shape of a repository. */
  boolean isWhole() {
    return Files.isRegularFile(folder.resolve("HEAD")) && Files.isRegularFile(folder.resolve("config"))
        && Files.isDirectory(folder.resolve("objects")) && Files.isDirectory(folder.resolve("refs"));
  }

  /**
   * That it has the shape of a repository.
   *
   * @throws HistoryException when it is damaged
   */
  void requireWhole() throws HistoryException {
    if (!isWhole()) {
      throw HistoryFailures.damaged(folder, null);
    }
  }

  /**
   * Waits until nobody else writes it.
   *
   * @throws HistoryException when somebody does all the time
   */
  RepositoryLock lock() throws IOException {
    RepositoryLock lock = RepositoryLock.acquire(folder);
    if (lock == null) {
      throw new HistoryException(Problem.LOCKED, NLS.bind(Messages.locked, folder), null);
    }
    return lock;
  }

  /** Opens it; whoever calls closes it. */
  Repository open() throws IOException {
    SealedSystemReader.install();
    return new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().setMustExist(true).build();
  }

  /**
   * Makes an empty repository beside its place and moves it there, so that there never is half of one.
   *
   * @param branch what HEAD names
   */
  void create(String branch) throws IOException {
    Path beside = folder.resolveSibling(NAME + "." + UUID.randomUUID() + ".tmp");
    try {
      for (String inner : List.of("objects/info", "objects/pack", "refs/heads", "refs/tags")) {
        Files.createDirectories(beside.resolve(inner));
      }
      Files.writeString(beside.resolve("HEAD"), "ref: " + branch + "\n");
      Files.writeString(beside.resolve("config"), CONFIG);
      Files.writeString(beside.resolve("description"), DESCRIPTION);
      // The folder may lie in the work tree of somebody's repository, which must not see it.
      Files.writeString(beside.resolve(".gitignore"), "*\n");
      move(beside);
      hide();
    } catch (FileSystemException e) {
      if (!isWhole()) {
        throw e;
      }
      // Another program was faster: theirs is as good.
    } finally {
      delete(beside);
    }
  }

  private void move(Path beside) throws IOException {
    try {
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, folder);
    }
  }

  private void hide() {
    try {
      if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setAttribute(folder, "dos:hidden", Boolean.TRUE);
      }
    } catch (IOException | UnsupportedOperationException e) {
      // It is seen then, and works as well.
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
