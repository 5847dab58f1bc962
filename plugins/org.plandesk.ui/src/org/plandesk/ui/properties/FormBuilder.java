// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.FieldFrame;

/** The rows of the properties form, all in the same measure: label at the left, value or field at the right. */
final class FormBuilder {

  private static final int LABEL = 78;

  private final Composite form;

  /** @param form filled from the top; keeps nothing else */
  FormBuilder(Composite form) {
    this.form = form;
    form.setBackground(PlanColors.SURFACE.color());
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(8, 6).applyTo(form);
  }

  Composite composite() {
    return form;
  }

  /** The first line: what the element is, and where it stands. */
  void head(Images icon, String kind, String position) {
    Composite line = line(3);
    Label image = new Label(line, SWT.NONE);
    image.setImage(icon.image());
    image.setBackground(line.getBackground());
    label(line, kind, PlanFonts.TEXT_BOLD.font(), PlanColors.TEXT);
    Control place = label(line, position, PlanFonts.CONTROL.font(), PlanColors.TEXT_SECOND);
    place.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
  }

  /** A framed text with its marks; read-only at first, but to be walked through and copied. */
  StyledText sentence(String name, String text, StyleRange[] styles) {
    var frame = FieldFrame.create(form);
    wide(frame, true);
    var box = new StyledText(frame, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
    box.setText(text);
    box.setStyleRanges(styles);
    box.setFont(PlanFonts.TEXT.font());
    box.setBackground(PlanColors.FIELD.color());
    box.setForeground(PlanColors.TEXT.color());
    box.setMargins(8, 5, 8, 5);
    box.setLineSpacing(3);
    // Tab leaves the text as it leaves any field
    box.addListener(SWT.Traverse, event -> event.doit = true);
    AccessibleNames.set(box, name);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(box);
    return box;
  }

  /** A faint line under what stands above it. */
  void remark(String text) {
    Control remark = label(form, text, PlanFonts.SMALL.font(), PlanColors.TEXT_THIRD);
    wide(remark, true);
  }

  /** The title of a group, with a line behind it and an optional sign at its end. */
  void group(String title, Images sign, String signText) {
    Composite line = line(sign == null ? 2 : 4);
    ((GridData) line.getLayoutData()).verticalIndent = 6;
    label(line, title, PlanFonts.CONTROL_BOLD.font(), PlanColors.TEXT);
    var rule = new Composite(line, SWT.NONE);
    rule.addListener(SWT.Paint, event -> {
      event.gc.setBackground(PlanColors.LINE_SOFT.color());
      event.gc.fillRectangle(rule.getClientArea());
    });
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(SWT.DEFAULT, 1).applyTo(rule);
    if (sign != null) {
      Label image = new Label(line, SWT.NONE);
      image.setImage(sign.image());
      image.setBackground(line.getBackground());
      label(line, signText, PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND);
    }
  }

  /** A label and a value that can only be read. */
  void row(String name, String value) {
    name(name);
    Control text = label(form, value, PlanFonts.CONTROL.font(), PlanColors.TEXT);
    text.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
        .hint(150, SWT.DEFAULT).create());
    AccessibleNames.set(text, name + " " + value);
  }

  /** A label; the caller puts one control behind it with {@link #fill(Control, int)}. */
  void name(String name) {
    Control label = label(form, name, PlanFonts.CONTROL.font(), PlanColors.TEXT_SECOND);
    label.setLayoutData(GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(LABEL, SWT.DEFAULT).create());
  }

  /** Lets a control take its column, or a width of its own when that is positive. */
  void fill(Control control, int width) {
    var data = GridDataFactory.fillDefaults().align(width > 0 ? SWT.LEFT : SWT.FILL, SWT.CENTER).grab(true, false);
    data.hint(width > 0 ? width : 150, SWT.DEFAULT).applyTo(control);
  }

  /**
   * Adds a row in which one of several is chosen.
   *
   * @param selected index of what is chosen now
   * @param chosen told of another index
   */
  void combo(String name, Stream<String> items, int selected, IntConsumer chosen) {
    name(name);
    Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setItems(items.toArray(String[]::new));
    combo.select(selected);
    combo.setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(combo, name);
    fill(combo, 0);
    combo.addListener(SWT.Selection, event -> {
      if (combo.getSelectionIndex() != selected) {
        chosen.accept(combo.getSelectionIndex());
      }
    });
    // The wheel scrolls the form; it must not change a plan on the way.
    combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
  }

  private Composite line(int columns) {
    var line = new Composite(form, SWT.NONE);
    line.setBackground(form.getBackground());
    GridLayoutFactory.fillDefaults().numColumns(columns).spacing(7, 0).applyTo(line);
    wide(line, false);
    return line;
  }

  private static void wide(Control control, boolean wraps) {
    var data = GridDataFactory.fillDefaults().span(2, 1).grab(true, false);
    if (wraps) {
      data.hint(200, SWT.DEFAULT);
    }
    data.applyTo(control);
  }

  private static Control label(Composite parent, String text, Font font, PlanColors color) {
    var label = new Label(parent, SWT.WRAP);
    label.setText(text.replace("&", "&&"));
    label.setFont(font);
    label.setForeground(color.color());
    label.setBackground(parent.getBackground());
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
    return label;
  }
}
