// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Fields for a few lines of words. */
public final class WordsField {

  private WordsField() {
  }

  /** Tab leaves the field, as everywhere else, instead of being written into it. */
  public static void leaveByTab(Text field) {
    field.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
  }
}
