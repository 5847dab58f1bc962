// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.plandesk.ui.editor.Perspectives;

/** 时限: the line of time above, below it the table of deadlines and the properties, beside them the text. No editors. */
public final class DeadlinesPerspective implements IPerspectiveFactory {

  private static final String TIMELINE_VIEW = "org.plandesk.ui.timeline.timeline";
  private static final String TABLE_VIEW = "org.plandesk.ui.timeline.table";
  private static final String PROPERTIES_VIEW = "org.plandesk.ui.properties";
  private static final String SOURCE_VIEW = "org.plandesk.ui.source";

  /** Shares of a window of 900 pixels: two thirds for the line of time. */
  private static final float TIMELINE = 0.62f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView(TIMELINE_VIEW, IPageLayout.TOP, TIMELINE, layout.getEditorArea());
    var below = layout.createFolder("org.plandesk.app.deadlines.below", IPageLayout.BOTTOM, TIMELINE, TIMELINE_VIEW);
    below.addView(TABLE_VIEW);
    below.addView(PROPERTIES_VIEW);
    below.addView(SOURCE_VIEW);
    layout.getViewLayout(TIMELINE_VIEW).setCloseable(false);
    layout.addShowViewShortcut(TIMELINE_VIEW);
    layout.addShowViewShortcut(TABLE_VIEW);
    layout.addShowViewShortcut(PROPERTIES_VIEW);
    layout.addShowViewShortcut(SOURCE_VIEW);
    layout.addPerspectiveShortcut(Perspectives.DEADLINES);
  }
}
