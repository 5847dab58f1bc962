// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's {@link AppliedMerges}; named in plugin.xml. */
public final class AppliedMergesFactory extends AbstractServiceFactory {

  private AppliedMerges merges;

  @Override
  @SuppressWarnings("rawtypes") // as declared by the platform
  public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
    // windows and parts ask as well; there is one for the whole workbench
    if (merges == null) {
      merges = new AppliedMerges();
    }
    return merges;
  }
}
