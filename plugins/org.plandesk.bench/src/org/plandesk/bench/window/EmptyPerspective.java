// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one view of the empty workbench. */
public final class EmptyPerspective implements IPerspectiveFactory {

  static final String ID = "org.plandesk.bench.empty";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView(TreeView.ID, IPageLayout.LEFT, IPageLayout.RATIO_MAX, layout.getEditorArea());
  }
}
