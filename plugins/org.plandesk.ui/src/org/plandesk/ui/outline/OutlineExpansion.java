// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.plandesk.ui.session.PlanOrigin;
import org.plandesk.ui.session.PlanSession;

/** Which nodes of which plan were open, kept over restarts for the plans used last; by ids, so that edits do no harm. */
final class OutlineExpansion {

  private static final String ORDER = "outline.plans";
  private static final String NODES = "outline.expanded/";
  private static final int PLANS = 20;
  private static final int MOST_NODES = 2000;

  private final IEclipsePreferences preferences;

  OutlineExpansion(IEclipsePreferences preferences) {
    this.preferences = preferences;
  }

  /** Ids of the open nodes, or null when the plan was never shown. */
  Set<String> load(PlanSession session) {
    String kept = preferences.get(NODES + key(session), null);
    return kept == null ? null : new LinkedHashSet<>(Arrays.asList(kept.split(" ")));
  }

  /** Keeps the ids of the open nodes. */
  void save(PlanSession session, List<String> ids) {
    String key = key(session);
    if (key.isEmpty()) {
      return;
    }
    preferences.put(NODES + key, String.join(" ", ids.subList(0, Math.min(MOST_NODES, ids.size()))));
    List<String> order = new ArrayList<>(List.of(preferences.get(ORDER, "").split(" ")));
    order.remove(key);
    order.addFirst(key);
    while (order.size() > PLANS) {
      preferences.remove(NODES + order.removeLast());
    }
    preferences.put(ORDER, String.join(" ", order).strip());
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      ILog.of(OutlineExpansion.class).warn("The open nodes of the outline were not kept", e);
    }
  }

  /** A plan without a file cannot be known again. */
  private static String key(PlanSession session) {
    if (session.origin() == PlanOrigin.ORIGINAL) {
      return "sample";
    }
    return session.file().map(file -> Integer.toHexString(file.toString().hashCode())).orElse("");
  }
}
