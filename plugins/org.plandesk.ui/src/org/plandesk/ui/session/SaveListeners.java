// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;

/** Tells those who are named in the extension point of each save; their bundles are not loaded before the first one. */
final class SaveListeners implements PlanSessionsListener {

  private static final String POINT = "org.plandesk.ui.saved";

  private List<SaveListener> listeners;

  /** @param sessions whose plans are saved */
  SaveListeners(PlanSessions sessions) {
    sessions.all().forEach(this::opened);
  }

  @Override
  public void opened(PlanSession session) {
    session.addListener((saved, change) -> {
      if (change == PlanSessionListener.Change.SAVING && saved.saveState() == SaveState.SAVED) {
        saved.file().ifPresent(file -> listeners().forEach(listener -> listener.saved(file)));
      }
    });
  }

  private List<SaveListener> listeners() {
    if (listeners == null) {
      listeners = new ArrayList<>();
      for (IConfigurationElement element : RegistryFactory.getRegistry().getConfigurationElementsFor(POINT)) {
        try {
          listeners.add((SaveListener) element.createExecutableExtension("class"));
        } catch (CoreException e) {
          ILog.of(SaveListeners.class).error(element.getContributor().getName(), e);
        }
      }
    }
    return listeners;
  }
}
