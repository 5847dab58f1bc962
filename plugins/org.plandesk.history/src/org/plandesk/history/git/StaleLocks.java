// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lock files that a killed program left beside refs. Whoever writes a ref holds its lock for moments, and our own writers hold the
 * {@link RepositoryLock} besides, so that one of {@link #OLD} is nobody's any more. To be used with the repository locked.
 */
final class StaleLocks {

  /** So long no program writes one ref. */
  static final Duration OLD = Duration.ofMinutes(10);
  private static final String ENDING = ".lock";

  private StaleLocks() {
  }

  /** Deletes those that are old. */
  static void clear(Path repository, RefNames names) throws IOException {
    Instant limit = Instant.now().minus(OLD);
    for (Path lock : locks(repository, names)) {
      if (Files.getLastModifiedTime(lock).toInstant().isBefore(limit)) {
        Files.deleteIfExists(lock);
      }
    }
  }

  /** The first that is there, old or not; null when there is none. */
  static Path find(Path repository, RefNames names) throws IOException {
    List<Path> locks = locks(repository, names);
    return locks.isEmpty() ? null : locks.getFirst();
  }

  private static List<Path> locks(Path repository, RefNames names) throws IOException {
    Stream<Path> fixed = Stream.of(repository.resolve("HEAD" + ENDING), repository.resolve("packed-refs" + ENDING),
        repository.resolve(names.branch() + ENDING));
    Path automatic = repository.resolve(names.automaticPrefix());
    Stream<Path> ours = Stream.empty();
    if (Files.isDirectory(automatic)) {
      try (Stream<Path> all = Files.list(automatic)) {
        ours = all.filter(file -> file.toString().endsWith(ENDING)).toList().stream();
      }
    }
    return Stream.concat(fixed, ours).filter(Files::isRegularFile).toList();
  }
}
