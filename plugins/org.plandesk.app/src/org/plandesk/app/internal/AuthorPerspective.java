// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** 编制: outline at the left, plans in the middle, properties and below them problems at the right. */
public final class AuthorPerspective implements IPerspectiveFactory {

  /** The perspective's id, as in plugin.xml. */
  static final String ID = "org.plandesk.app.author";

  private static final String OUTLINE_VIEW = "org.plandesk.ui.outline";
  private static final String PROPERTIES_VIEW = "org.plandesk.ui.properties";
  private static final String PROBLEMS_VIEW = "org.plandesk.ui.check.problems";
  private static final String HISTORY_VIEW = "org.plandesk.ui.history.history";
  private static final String UNITS_VIEW = "org.plandesk.ui.assign.units";
  private static final String SUGGESTIONS_VIEW = "org.plandesk.ui.assign.suggestions";
  private static final String COMMENTS_VIEW = "org.plandesk.ui.review.comments";
  private static final String CHANGES_VIEW = "org.plandesk.ui.review.suggestions";
  private static final String HELP_VIEW = "org.plandesk.ui.help.view";

  /** Shares of a window of 1440 pixels: 350 for the outline, 360 for the properties. */
  private static final float OUTLINE = 0.245f;
  private static final float PROPERTIES = 0.665f;
  /** The properties keep three fifths of the height above the problems. */
  private static final float FORM = 0.6f;
  /** The page keeps two thirds of the height when history, units or help are opened below it. */
  private static final float PAGE = 0.62f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    String editors = layout.getEditorArea();
    layout.addView(OUTLINE_VIEW, IPageLayout.LEFT, OUTLINE, editors);
    layout.addView(PROPERTIES_VIEW, IPageLayout.RIGHT, PROPERTIES, editors);
    layout.addView(PROBLEMS_VIEW, IPageLayout.BOTTOM, FORM, PROPERTIES_VIEW);
    var below = layout.createPlaceholderFolder("below", IPageLayout.BOTTOM, PAGE, editors);
    below.addPlaceholder(HISTORY_VIEW);
    below.addPlaceholder(COMMENTS_VIEW);
    below.addPlaceholder(CHANGES_VIEW);
    below.addPlaceholder(HELP_VIEW);
    below.addPlaceholder(UNITS_VIEW);
    below.addPlaceholder(SUGGESTIONS_VIEW);
    layout.getViewLayout(OUTLINE_VIEW).setCloseable(false);
    layout.addShowViewShortcut(OUTLINE_VIEW);
    layout.addShowViewShortcut(PROPERTIES_VIEW);
    layout.addShowViewShortcut(PROBLEMS_VIEW);
    layout.addShowViewShortcut(HISTORY_VIEW);
    layout.addPerspectiveShortcut(ID);
  }
}
