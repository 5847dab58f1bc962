// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How a repository looks from outside, as far as a loss or addition of objects and a change of packs, settings and the refs of one
 * plan shows there. Taking one reads no content.
 */
final class RepositoryPrint {

  /** File systems tell times no finer than that: a folder may change twice in it and look as if it had once. FAT has two seconds. */
  private static final long COARSE = Duration.ofSeconds(2).toNanos();
  /** The same for file systems that tell parts of a millisecond: they take them from a clock that ticks every 16 ms at the least. */
  private static final long FINE = Duration.ofMillis(200).toNanos();
  private static final long MILLISECOND = Duration.ofMillis(1).toNanos();
  private static final String OBJECTS = "objects";
  private static final int LOOSE_FOLDER = 2;
  private static final long NOT_LOOKED = -1;

  /**
   * How a file or folder looks.
   *
   * @param changed when it last changed, in nanoseconds since 1970
   * @param content size of a file; of a folder a number that its files give, or {@link #NOT_LOOKED}
   */
  private record Look(long changed, long content) {
  }

  private final Map<String, Look> looks = new HashMap<>();
  private final long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());

  private RepositoryPrint() {
  }

  /**
   * Takes one.
   *
   * @param earlier one to compare it with: looks at the files of every folder where that did; null when there is none
   */
  static RepositoryPrint of(Path repository, RefNames names, RepositoryPrint earlier) throws IOException {
    RepositoryPrint print = new RepositoryPrint();
    for (String folder : children(repository.resolve(OBJECTS))) {
      String place = OBJECTS + "/" + folder;
      if (folder.length() == LOOSE_FOLDER) {
        print.addFolder(place, repository.resolve(place), earlier);
      } else {
        print.addFiles(place, repository.resolve(place));
      }
    }
    print.addFile("packed-refs", repository.resolve("packed-refs"));
    print.addFile("config", repository.resolve("config"));
    print.addFile(names.branch(), repository.resolve(names.branch()));
    print.addFiles(names.automaticPrefix(), repository.resolve(names.automaticPrefix()));
    return print;
  }

  /** The place that changes when an object is added. */
  static String placeOf(String object) {
    return OBJECTS + "/" + object.substring(0, LOOSE_FOLDER);
  }

  /** Whether the repository still looks as it did in one taken before, which this one was taken to be compared with. */
  boolean isAs(RepositoryPrint earlier) {
    return looks.equals(earlier.looks);
  }

  /** How it looks after the own work at some places, which nobody else can have done; other places are not looked at again. */
  RepositoryPrint after(Path repository, Set<String> places) throws IOException {
    for (String place : places) {
      looks.remove(place);
      if (isLoose(place)) {
        addFolder(place, repository.resolve(place), null);
      } else {
        addFile(place, repository.resolve(place));
      }
    }
    return this;
  }

  /** Without what is not needed to compare with it: of folders that have been quiet their time is enough. */
  RepositoryPrint settled() {
    looks.replaceAll((place, look) -> isLoose(place) && !isRecent(look.changed()) ? new Look(look.changed(), NOT_LOOKED)
        : look);
    return this;
  }

  private boolean isRecent(long changed) {
    return changed >= now - (changed % MILLISECOND == 0 ? COARSE : FINE);
  }

  private static boolean isLoose(String place) {
    return place.startsWith(OBJECTS) && place.length() == OBJECTS.length() + 1 + LOOSE_FOLDER;
  }

  private void addFolder(String place, Path folder, RepositoryPrint earlier) throws IOException {
    long changed = Files.getLastModifiedTime(folder).to(TimeUnit.NANOSECONDS);
    Look before = earlier == null ? null : earlier.looks.get(place);
    boolean look = isRecent(changed) || before != null && before.content() != NOT_LOOKED;
    long content = NOT_LOOKED;
    if (look) {
      content = 0;
      for (String file : children(folder)) {
        content += Integer.toUnsignedLong(file.hashCode()) + 1;
      }
    }
    looks.put(place, new Look(changed, content));
  }

  private void addFiles(String place, Path folder) throws IOException {
    for (String file : children(folder)) {
      addFile(place + (place.endsWith("/") ? "" : "/") + file, folder.resolve(file));
    }
  }

  private void addFile(String place, Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      looks.put(place, new Look(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), attributes.size()));
    } catch (NoSuchFileException e) {
      // What is not there has no look.
    }
  }

  private static String[] children(Path folder) {
    String[] names = folder.toFile().list();
    return names == null ? new String[0] : names;
  }
}
