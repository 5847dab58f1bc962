// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Arranges the parts for writing a plan. */
public final class AuthorPerspective implements IPerspectiveFactory {

  /** The perspective's id, as in plugin.xml. */
  static final String ID = "org.plandesk.app.author";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
  }
}
