// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.plandesk.ui.search.model.SearchMemory;

/** Keeps strings in the preferences of this workspace. */
final class PreferenceStore implements SearchMemory.Store {

  private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.plandesk.ui.search");

  @Override
  public String get(String key) {
    return preferences.get(key, "");
  }

  @Override
  public void put(String key, String value) {
    preferences.put(key, value);
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      ILog.of(PreferenceStore.class).warn("Searches were not kept", e);
    }
  }
}
