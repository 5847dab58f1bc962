// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;

/** Small controls in the colours of the palette. */
final class Panes {

  private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

  private Panes() {}

  /** A pane with a grid of so many columns and no room around it. */
  static Composite pane(Composite parent, int columns) {
    return own(grid(new Composite(parent, SWT.NONE), columns));
  }

  /** A pane with a line below it. */
  static Composite strip(Composite parent, int columns) {
    Composite strip = pane(parent, columns);
    ((GridLayout) strip.getLayout()).marginBottom = 1;
    strip.addListener(SWT.Paint, event -> {
      Rectangle area = strip.getClientArea();
      event.gc.setForeground(PlanColors.LINE_SOFT.color());
      event.gc.drawLine(0, area.height - 1, area.width, area.height - 1);
    });
    return strip;
  }

  static Composite grid(Composite composite, int columns) {
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    layout.verticalSpacing = 0;
    composite.setLayout(layout);
    return composite;
  }

  static Label label(Composite parent, String text, PlanFonts font, PlanColors ink) {
    Label label = own(new Label(parent, SWT.NONE));
    label.setText(escape(text));
    label.setFont(font.font());
    label.setForeground(ink.color());
    return label;
  }

  /** A link; the words are what is told when it is followed. */
  static Link link(Composite parent, String words, PlanFonts font, Consumer<String> followed) {
    Link link = own(new Link(parent, SWT.NONE));
    link.setText(anchor(words));
    link.setFont(font.font());
    link.setForeground(PlanColors.TEXT_SECOND.color());
    link.setLinkForeground(PlanColors.ACCENT.color());
    link.addListener(SWT.Selection, event -> followed.accept(words));
    return link;
  }

  /** Words as the text of a link. */
  static String anchor(String words) {
    // an opening bracket could be read as another link
    return "<a>" + escape(words).replace('<', '‹') + "</a>";
  }

  static String escape(String text) {
    return text.replace("&", "&&");
  }

  /** Keeps the style sheets away from a control. */
  static <T extends Control> T own(T control) {
    control.setData(UNSTYLED, Boolean.TRUE);
    control.setBackground(PlanColors.SURFACE.color());
    return control;
  }
}
