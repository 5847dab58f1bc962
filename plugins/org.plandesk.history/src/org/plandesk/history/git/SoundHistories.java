// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plandesk.history.Revision;

/**
 * Remembers which histories this program found sound and how their repositories looked then, so that a revision can be added without
 * reading all earlier ones again. What looks otherwise by anybody else's doing is read completely. To be used with the repository
 * locked.
 */
final class SoundHistories {

  /** The branch of a plan in a repository. */
  private record Place(Path repository, String branch) {
  }

  /** What was found, and how it looked. */
  private record Found(RepositoryPrint print, Revision newest) {
  }

  private static final Map<Place, Found> FOUND = new ConcurrentHashMap<>();

  private final Path repository;
  private final RefNames names;
  private final Place place;
  private RepositoryPrint before;

  SoundHistories(Path repository, RefNames names) {
    this.repository = repository;
    this.names = names;
    this.place = new Place(repository, names.branch());
  }

  /**
   * The newest revision of a sound history, or null when it has none.
   *
   * @throws org.plandesk.history.HistoryException when something cannot be read
   */
  Revision newest(RevisionLog log) throws IOException {
    Found known = FOUND.remove(place);
    before = RepositoryPrint.of(repository, names, known == null ? null : known.print());
    if (known != null && before.isAs(known.print())) {
      return known.newest();
    }
    return log.sound().stream().findFirst().orElse(null);
  }

  /** That somebody found damage: the next one reads everything. Whether the repository is locked does not matter. */
  void forget() {
    FOUND.remove(place);
  }

  /** After {@link #newest}: that nothing was written. */
  void unchanged(Revision newest) {
    FOUND.put(place, new Found(before.settled(), newest));
  }

  /**
   * After {@link #newest}: that a revision was written.
   *
   * @param written places below the repository; whatever changed elsewhere meanwhile is somebody else's doing, and makes the next one
   *     read everything
   */
  void written(Revision newest, Set<String> written) throws IOException {
    FOUND.put(place, new Found(before.after(repository, written).settled(), newest));
  }
}
