// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.index.PlanIndex;

/**
 * Finds a place for the index. A folder that another program holds is left alone and one beside it is taken; files that
 * cannot be read are thrown away; when nothing can be written the index stays in memory.
 */
final class IndexFolder {

  private static final int MOST_INSTANCES = 8;

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
   * @param found whether it had documents already
   */
  record Opened(PlanIndex index, boolean persistent, boolean found) {
  }

  /** Opens the index; never fails but for lack of memory. */
  Opened open() {
    for (int instance = 1; folder != null && instance <= MOST_INSTANCES; instance++) {
      Path place = folder.resolve(instance == 1 ? "index" : "index-" + instance);
      try {
        return new Opened(open(place), true, false);
      } catch (LockObtainFailedException e) {
        continue;
      } catch (IOException | RuntimeException e) {
        break;
      }
    }
    try {
      return new Opened(PlanIndex.open(new ByteBuffersDirectory(), schema()), false, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    FSDirectory directory = FSDirectory.open(place);
    try {
      return PlanIndex.open(directory, schema());
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Labels in documents follow the language, so each language has its own. */
  private static String schema() {
    return Fields.SCHEMA + " " + Locale.getDefault().getLanguage();
  }

  private static void clear(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).filter(file -> !file.equals(place)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
