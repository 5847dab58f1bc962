// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;

/** The perspectives of the window by their ids. User interface thread only. */
public final class Perspectives {

  /** 编制: outline, plans, properties. */
  public static final String AUTHOR = "org.plandesk.app.author";
  /** 检索: results of a search beside the text they stand in. */
  public static final String SEARCH = "org.plandesk.app.search";
  /** 时限: the line of time above the table of deadlines. */
  public static final String DEADLINES = "org.plandesk.app.deadlines";

  private Perspectives() {}

  /**
   * Shows a perspective in the window; what is shown already stays as it is.
   *
   * @throws IllegalArgumentException when there is no such perspective
   */
  public static void show(IWorkbenchWindow window, String id) {
    var shown = window.getActivePage().getPerspective();
    if (shown == null || !id.equals(shown.getId())) {
      try {
        window.getWorkbench().showPerspective(id, window);
      } catch (WorkbenchException e) {
        throw new IllegalArgumentException(id, e);
      }
    }
  }
}
