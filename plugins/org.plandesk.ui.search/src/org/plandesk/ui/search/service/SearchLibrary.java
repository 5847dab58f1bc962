// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.plandesk.search.PlanSearch;

/**
 * The library: a folder of many plans that can be searched without being open. It is taken into the index in the
 * background, and looked through again at every start. User interface thread only.
 */
public final class SearchLibrary {

  private static final String KEY = "library";

  private final PlanSearch search;
  private final IEclipsePreferences preferences;
  private LibraryJob job;
  private List<UnreadFile> unread = List.of();

  SearchLibrary(PlanSearch search, IEclipsePreferences preferences) {
    this.search = search;
    this.preferences = preferences;
  }

  /** The folder, when one was chosen. */
  public Optional<Path> folder() {
    String kept = preferences.get(KEY, "");
    try {
      return kept.isEmpty() ? Optional.empty() : Optional.of(Path.of(kept));
    } catch (InvalidPathException e) {
      // written under another file system
      return Optional.empty();
    }
  }

  /** Takes another folder; the plans of the one before are forgotten. */
  public void choose(Path folder) {
    Path chosen = folder.toAbsolutePath().normalize();
    Optional<Path> before = folder();
    keep(chosen.toString());
    before.filter(old -> !old.equals(chosen)).ifPresent(this::forget);
    index();
  }

  /** Has no library any longer. */
  public void leave() {
    stop();
    unread = List.of();
    Optional<Path> before = folder();
    keep("");
    before.ifPresent(this::forget);
  }

  /** Looks through the folder in the background: what is new or changed is read, what is gone is taken out. */
  public void index() {
    stop();
    folder().filter(Files::isDirectory).ifPresent(folder -> {
      // a list of its own for each round: the one before may still be at a file
      List<UnreadFile> found = new CopyOnWriteArrayList<>();
      unread = found;
      job = new LibraryJob(search, folder, found::add);
      job.schedule();
    });
  }

  /** The files that could not be read when the folder was looked through last, as far as that has come. */
  public List<UnreadFile> unread() {
    return List.copyOf(unread);
  }

  /** Whether a file lies in the library. */
  public boolean contains(Path file) {
    return file != null && folder().filter(file::startsWith).isPresent();
  }

  /** Whether the folder is looked through just now. */
  public boolean isIndexing() {
    return job != null && job.getState() != Job.NONE;
  }

  /** Stops to look through the folder; what was read is found, the rest is read when it is looked through again. */
  public void stop() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  private void forget(Path folder) {
    for (String key : search.plans()) {
      if (PlanKeys.file(key).filter(file -> file.startsWith(folder) && !contains(file)).isPresent()) {
        search.forget(key, false);
      }
    }
  }

  private void keep(String folder) {
    preferences.put(KEY, folder);
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      ILog.of(SearchLibrary.class).warn("The library's folder was not kept", e);
    }
  }

  /** Whether the folder can be read; says why not in one sentence. */
  public static Optional<String> refusal(Path folder) {
    try {
      Files.newDirectoryStream(folder).close();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Messages.bind(Messages.libraryUnreadable, folder));
    }
  }
}
