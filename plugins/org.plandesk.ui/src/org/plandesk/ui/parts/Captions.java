// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands before the fields of dialogs. User interface thread only. */
public final class Captions {

  private Captions() {
  }

  /** A caption in a grid, level with the first line of the field that comes next. */
  public static Label add(Composite grid, String words) {
    Label caption = new Label(grid, SWT.NONE);
    caption.setText(words);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(caption);
    return caption;
  }
}
