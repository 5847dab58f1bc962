// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plandesk.ui.images.PlanColors;

/** The frame of a field of several lines: in views the style sheet takes away what the toolkit draws around one. */
public final class FieldFrame {

  private static final int CORNER = 3;

  private FieldFrame() {}

  /** A frame for one field, which needs grid data, without a border of its own. */
  public static Composite create(Composite parent) {
    var frame = new Composite(parent, SWT.NONE);
    frame.addListener(SWT.Paint, event -> {
      event.gc.setForeground(PlanColors.FIELD_BORDER.color());
      event.gc.drawRoundRectangle(0, 0, frame.getSize().x - 1, frame.getSize().y - 1, CORNER, CORNER);
    });
    GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(frame);
    return frame;
  }
}
