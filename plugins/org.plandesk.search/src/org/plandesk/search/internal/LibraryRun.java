// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plandesk.model.Plan;
import org.plandesk.search.LibraryMonitor;
import org.plandesk.search.PlanLoader;
import org.plandesk.search.internal.document.EntryReader;
import org.plandesk.search.internal.index.PlanIndex;

/** One run through the files of a library, on the thread of the index, a file a step. */
final class LibraryRun {

  /** Searches see what is new after so many files. */
  private static final int REFRESH_AFTER = 20;

  private final Path library;
  private final List<Path> files;
  private final PlanLoader loader;
  private final LibraryMonitor monitor;
  private final PlanIndex index;
  private int done;

  LibraryRun(Path library, List<Path> files, PlanLoader loader, LibraryMonitor monitor, PlanIndex index) {
    this.library = library;
    this.files = List.copyOf(files);
    this.loader = loader;
    this.monitor = monitor;
    this.index = index;
  }

  /**
   * Takes in the next file.
   *
   * @param followed keys of plans that are left alone
   * @return whether there is more to do
   */
  boolean step(Set<String> followed) throws IOException {
    if (done == files.size() || monitor.isCancelled()) {
      finish(followed);
      return false;
    }
    Path file = files.get(done);
    String key = file.toUri().toString();
    if (!followed.contains(key)) {
      takeIn(file, key);
    }
    done++;
    if (done % REFRESH_AFTER == 0) {
      index.refresh();
    }
    monitor.indexed(done, files.size(), file);
    return true;
  }

  private void takeIn(Path file, String key) throws IOException {
    try {
      String fingerprint = Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
      if (!fingerprint.equals(index.fingerprint(key))) {
        Plan plan = loader.load(file);
        String title = plan.getTitle() == null ? file.getFileName().toString() : plan.getTitle();
        index.replace(key, title, EntryReader.all(plan), fingerprint);
      }
    } catch (IOException e) {
      index.remove(key);
      monitor.failed(file, e.getMessage());
    }
  }

  private void finish(Set<String> followed) throws IOException {
    if (!monitor.isCancelled()) {
      Set<String> there = new HashSet<>(followed);
      files.forEach(file -> there.add(file.toUri().toString()));
      String prefix = library.toUri().toString();
      for (String key : index.plans()) {
        if (key.startsWith(prefix) && !there.contains(key)) {
          index.remove(key);
        }
      }
    }
    index.refresh();
  }
}
