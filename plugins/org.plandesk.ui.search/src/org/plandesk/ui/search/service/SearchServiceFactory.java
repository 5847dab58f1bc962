// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;
import org.plandesk.search.PlanSearch;
import org.plandesk.search.SearchSettings;
import org.plandesk.ui.session.PlanSessions;

/** Makes the workbench's {@link SearchService}, and ends it with the workbench; named in plugin.xml. */
public final class SearchServiceFactory extends AbstractServiceFactory {

  private static final String BUNDLE = "org.plandesk.ui.search";

  private SearchService service;

  @Override
  @SuppressWarnings("rawtypes") // as declared by the platform
  public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
    // windows and parts ask as well; there is one for the whole workbench
    if (service == null) {
      service = open(PlatformUI.getWorkbench());
    }
    return service;
  }

  private static SearchService open(IWorkbench workbench) {
    Path place = Platform.getStateLocation(FrameworkUtil.getBundle(SearchServiceFactory.class)).toPath();
    PlanSearch search = PlanSearch.open(new SearchSettings(place.resolve("index"), place.resolve("synonyms.txt")));
    SearchLibrary library = new SearchLibrary(search, InstanceScope.INSTANCE.getNode(BUNDLE));
    SearchService opened = new SearchService(search, PlanSessions.of(workbench), library, workbench.getDisplay(),
        workbench::isClosing);
    workbench.addWorkbenchListener(new IWorkbenchListener() {
      @Override
      public boolean preShutdown(IWorkbench ending, boolean forced) {
        return true;
      }

      @Override
      public void postShutdown(IWorkbench ended) {
        opened.close();
      }
    });
    return opened;
  }
}
