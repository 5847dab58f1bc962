// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.plandesk.model.Plan;
import org.plandesk.search.LibraryMonitor;
import org.plandesk.search.PlanLoader;
import org.plandesk.search.internal.document.EntryReader;
import org.plandesk.search.internal.index.PlanIndex;

/** One run through the files of a library, on the thread of the index, a file a step. */
final class LibraryRun {

  /** Searches see what is new, and a process that ends keeps it, after so many files that were read. */
  private static final int KEEP_AFTER_FILES = 20;
  /** The same when the files are large, so that no more than this work is ever done twice. */
  private static final long KEEP_AFTER_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final Path library;
  private final List<Path> files;
  private final PlanLoader loader;
  private final LibraryMonitor monitor;
  private volatile int done;
  private PlanIndex index;
  private int unkept;
  private long kept = System.nanoTime();

  LibraryRun(Path library, List<Path> files, PlanLoader loader, LibraryMonitor monitor) {
    this.library = library;
    this.files = List.copyOf(files);
    this.loader = loader;
    this.monitor = monitor;
  }

  /**
   * Takes in the next file.
   *
   * @param into the index
   * @param followed keys of plans that are left alone
   * @return whether there is more to do
   */
  boolean step(PlanIndex into, Set<String> followed) throws IOException {
    index = into;
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
    if (unkept >= KEEP_AFTER_FILES || unkept > 0 && System.nanoTime() - kept > KEEP_AFTER_NANOS) {
      keep();
    }
    monitor.indexed(done, files.size(), file);
    return true;
  }

  private void keep() throws IOException {
    index.refresh();
    index.commit();
    unkept = 0;
    kept = System.nanoTime();
  }

  /** The same from the beginning. */
  LibraryRun again() {
    return new LibraryRun(library, files, loader, monitor);
  }

  /** The share of files that are done. */
  double done() {
    return files.isEmpty() ? 1 : (double) done / files.size();
  }

  private void takeIn(Path file, String key) throws IOException {
    try {
      String fingerprint = fingerprint(file);
      if (!fingerprint.equals(index.fingerprint(key))) {
        Plan plan = load(file);
        String title = plan.getTitle() == null ? file.getFileName().toString() : plan.getTitle();
        index.replace(key, title, EntryReader.all(plan), fingerprint);
        unkept++;
      }
    } catch (NoPlanException e) {
      index.remove(key);
      monitor.failed(file, e.getMessage());
    }
  }

  /** The file gives no plan; the index is not to blame. */
  private static final class NoPlanException extends Exception {
    private static final long serialVersionUID = 1L;

    NoPlanException(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }

  private static String fingerprint(Path file) throws NoPlanException {
    try {
      return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new NoPlanException(e.getMessage(), e);
    }
  }

  private Plan load(Path file) throws NoPlanException {
    try {
      return loader.load(file);
    } catch (IOException | RuntimeException e) {
      // one file that makes a reader fail must not end the library
      throw new NoPlanException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
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
