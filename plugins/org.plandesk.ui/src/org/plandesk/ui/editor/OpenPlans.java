// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.plandesk.ui.session.PlanOrigin;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/**
 * Which plans open at the start: those named by the user, else those that were open at the last end, else the sample.
 * User interface thread only.
 */
public final class OpenPlans {

  private static final String KEY = "openPlans";
  private static final String SAMPLE = "sample:";

  private final PlanSessions sessions;
  private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.plandesk.ui");

  /** @param sessions the open plans of the workbench */
  public OpenPlans(PlanSessions sessions) {
    this.sessions = sessions;
  }

  /**
   * Starts to read in the background; needs no window yet.
   *
   * @param arguments files the program was started with; what starts with a hyphen is an option of the platform, what follows it
   *     is its value
   * @return what is being read, in the order in which it is to be shown
   */
  public List<PlanReading> startReading(List<String> arguments) {
    List<PlanReading> readings = new ArrayList<>();
    for (Path file : files(arguments)) {
      readings.add(PlanReading.file(file, sessions.storage()));
    }
    if (readings.isEmpty()) {
      for (String kept : preferences.get(KEY, "").split("\n")) {
        if (kept.equals(SAMPLE)) {
          readings.add(PlanReading.sample());
        } else if (!kept.isEmpty() && Files.exists(Path.of(kept))) {
          readings.add(PlanReading.file(Path.of(kept), sessions.storage()));
        }
      }
    }
    if (readings.isEmpty()) {
      readings.add(PlanReading.sample());
    }
    // views that are made meanwhile say so
    readings.forEach(sessions::expect);
    return readings;
  }

  /** Keeps which plans are open, for the next start; the active one last, so that it comes to the front again. */
  public void remember() {
    List<PlanSession> order = new ArrayList<>(sessions.all());
    sessions.active().ifPresent(active -> {
      order.remove(active);
      order.add(active);
    });
    List<String> kept = new ArrayList<>();
    for (PlanSession session : order) {
      session.file().ifPresent(file -> kept.add(file.toString()));
      if (session.origin() == PlanOrigin.ORIGINAL) {
        kept.add(SAMPLE);
      }
    }
    preferences.put(KEY, String.join("\n", kept));
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      ILog.of(OpenPlans.class).warn("The list of open plans was not kept", e);
    }
  }

  static List<Path> files(List<String> arguments) {
    List<Path> files = new ArrayList<>();
    boolean isValue = false;
    for (String argument : arguments) {
      if (argument.startsWith("-")) {
        isValue = true;
      } else if (isValue) {
        isValue = false;
      } else {
        try {
          files.add(Path.of(argument));
        } catch (InvalidPathException e) {
          ILog.of(OpenPlans.class).warn("No file name: " + argument, e);
        }
      }
    }
    return files;
  }
}
