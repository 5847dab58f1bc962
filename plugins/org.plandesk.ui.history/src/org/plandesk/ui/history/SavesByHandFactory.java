// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's {@link SavesByHand}; named in plugin.xml. */
public final class SavesByHandFactory extends AbstractServiceFactory {

  private SavesByHand saves;

  @Override
  @SuppressWarnings("rawtypes") // as declared by the platform
  public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
    // windows and parts ask as well; there is one for the whole workbench
    if (saves == null) {
      saves = new SavesByHand();
    }
    return saves;
  }
}
