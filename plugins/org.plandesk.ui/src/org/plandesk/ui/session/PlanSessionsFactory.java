// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's {@link PlanSessions}; named in plugin.xml. */
public final class PlanSessionsFactory extends AbstractServiceFactory {

  private static final String BUNDLE = "org.plandesk.ui";
  private static final String UNSAVED = "unsaved";

  private PlanSessions sessions;

  @Override
  @SuppressWarnings("rawtypes") // as declared by the platform
  public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
    // windows and parts ask as well; there is one for the whole workbench
    if (sessions == null) {
      sessions = new PlanSessions(new PlanFileStorage(), new RecentPlans(InstanceScope.INSTANCE.getNode(BUNDLE)));
      sessions.addListener(new SaveListeners(sessions));
      unsavedFolder().ifPresent(sessions::keepEdits);
    }
    return sessions;
  }

  /** Beside the workspace: whichever instance is started next finds what a killed one left. */
  private static Optional<Path> unsavedFolder() {
    Location workspace = Platform.getInstanceLocation();
    if (workspace == null || !workspace.isSet()) {
      return Optional.empty();
    }
    // the URL is not encoded, so that its path is the folder's name
    Path folder = new File(workspace.getURL().getPath()).toPath().toAbsolutePath().getParent();
    return Optional.ofNullable(folder).map(parent -> parent.resolve(UNSAVED));
  }
}
