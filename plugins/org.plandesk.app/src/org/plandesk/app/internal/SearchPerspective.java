// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.plandesk.ui.editor.Perspectives;

/** 检索: the search at the left; the text at the right, above related entries and properties. */
public final class SearchPerspective implements IPerspectiveFactory {

  private static final String SEARCH_VIEW = "org.plandesk.ui.search.search";
  private static final String RELATED_VIEW = "org.plandesk.ui.search.related";
  private static final String SOURCE_VIEW = "org.plandesk.ui.source";
  private static final String HELP_VIEW = "org.plandesk.ui.help.view";
  private static final String TEXT_FOLDER = "org.plandesk.app.search.text";
  private static final String PROPERTIES_VIEW = "org.plandesk.ui.properties";

  /** Shares of a window of 1440 × 900 pixels: 868 for the search, 580 for the text. */
  private static final float SEARCH = 0.605f;
  private static final float TEXT = 0.745f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    String editors = layout.getEditorArea();
    layout.addView(SEARCH_VIEW, IPageLayout.LEFT, SEARCH, editors);
    IFolderLayout text = layout.createFolder(TEXT_FOLDER, IPageLayout.RIGHT, SEARCH, SEARCH_VIEW);
    text.addView(SOURCE_VIEW);
    // the low parts below have no room to read in
    text.addPlaceholder(HELP_VIEW);
    IFolderLayout below = layout.createFolder("org.plandesk.app.search.below", IPageLayout.BOTTOM, TEXT, TEXT_FOLDER);
    below.addView(RELATED_VIEW);
    below.addView(PROPERTIES_VIEW);
    layout.getViewLayout(SEARCH_VIEW).setCloseable(false);
    layout.getViewLayout(SOURCE_VIEW).setCloseable(false);
    layout.addShowViewShortcut(SEARCH_VIEW);
    layout.addShowViewShortcut(RELATED_VIEW);
    layout.addPerspectiveShortcut(Perspectives.SEARCH);
  }
}
