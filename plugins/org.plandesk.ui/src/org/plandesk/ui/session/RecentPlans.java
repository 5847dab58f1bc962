// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** The plans opened last, newest first, kept over restarts; paths that no longer exist stay until the list is full. */
public final class RecentPlans {

  /** How many plans are remembered. */
  public static final int LIMIT = 10;

  private static final String KEY = "recentPlans";

  private final IEclipsePreferences preferences;

  /** @param preferences where the list is kept */
  public RecentPlans(IEclipsePreferences preferences) {
    this.preferences = preferences;
  }

  /** The files, newest first, at most {@link #LIMIT}. */
  public List<Path> files() {
    var files = new ArrayList<Path>();
    for (String line : preferences.get(KEY, "").split("\n")) {
      if (!line.isEmpty()) {
        try {
          files.add(Path.of(line));
        } catch (InvalidPathException e) {
          // written under another file system; of no use here
          continue;
        }
      }
    }
    return files;
  }

  /** Puts a file on top of the list. */
  public void add(Path file) {
    var files = new ArrayList<>(files());
    files.remove(file);
    files.addFirst(file);
    keep(files.subList(0, Math.min(LIMIT, files.size())));
  }

  /** Takes a file from the list, for example after it turned out to be gone. */
  public void remove(Path file) {
    var files = new ArrayList<>(files());
    files.remove(file);
    keep(files);
  }

  private void keep(List<Path> files) {
    preferences.put(KEY, String.join("\n", files.stream().map(Path::toString).toList()));
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      ILog.of(RecentPlans.class).warn("The list of recent plans was not kept", e);
    }
  }
}
