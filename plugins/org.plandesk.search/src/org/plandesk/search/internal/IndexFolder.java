// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NRTCachingDirectory;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.index.PlanIndex;

/**
 * Finds a place for the index. A folder that another program holds is left alone and one beside it is taken; files that
 * cannot be read are thrown away; when nothing can be written the index stays in memory.
 */
final class IndexFolder {

  private static final int MOST_INSTANCES = 8;
  /** What a person has just typed is found without a detour over the disk; megabytes. */
  private static final double MOST_OF_A_FILE = 5;
  private static final double MOST_IN_MEMORY = 32;

  private final Path folder;

  /** @param folder where the index should be, or null for memory */
  IndexFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * An index that was opened.
   *
   * @param index the index
   * @param persistent whether it is on disk
   * @param place its folder, null when it is in memory
   */
  record Opened(PlanIndex index, boolean persistent, Path place) {
  }

  /** Opens the index; never fails but for lack of memory. */
  Opened open() {
    for (int instance = 1; folder != null && instance <= MOST_INSTANCES; instance++) {
      Path place = place(instance);
      try {
        PlanIndex index = open(place);
        if (instance > 1 && index.isNew()) {
          takeOver(index);
        }
        return new Opened(index, true, place);
      } catch (LockObtainFailedException e) {
        // another program works there; the next place may be free
      } catch (IOException | RuntimeException e) {
        break;
      }
    }
    return openInMemory();
  }

  private Path place(int instance) {
    return folder.resolve(instance == 1 ? "index" : "index-" + instance);
  }

  /** What the first instance has found so far can be found here as well, until the plans are read anew. */
  private void takeOver(PlanIndex index) throws IOException {
    try (FSDirectory first = FSDirectory.open(place(1))) {
      index.takeOver(first);
      index.refresh();
    } catch (IOException | RuntimeException e) {
      // it is being written right now, or damaged: then this index begins empty
      index.refresh();
    }
  }

  /** Opens an index that is lost at the end. */
  static Opened openInMemory() {
    try {
      return new Opened(PlanIndex.open(new ByteBuffersDirectory(), Fields.schema()), false, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws the files of a place away, as far as that is possible. */
  static void discard(Path place) {
    try {
      clear(place);
    } catch (IOException e) {
      // What cannot be deleted is damaged still and is noticed again when it is opened.
      return;
    }
  }

  private static PlanIndex open(Path place) throws IOException {
    Files.createDirectories(place);
    try {
      return openFiles(place);
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | RuntimeException damaged) {
      clear(place);
      return openFiles(place);
    }
  }

  private static PlanIndex openFiles(Path place) throws IOException {
    Directory directory = new NRTCachingDirectory(FSDirectory.open(place), MOST_OF_A_FILE, MOST_IN_MEMORY);
    try {
      return PlanIndex.open(directory, Fields.schema());
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static void clear(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).filter(file -> !file.equals(place)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
