// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;

/**
 * A field for a day: typed as 2023-11-13 (2023.11.13, 2023/11/13, 20231113 and 2023年11月13日 are understood too) or taken from a
 * calendar. User interface thread only.
 */
public final class DateField extends Composite {

  private static final Pattern DAY = Pattern.compile(
      "(\\d{4})(?:[-./](\\d{1,2})[-./](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?|(\\d{2})(\\d{2}))");
  /** So many characters has a day that is typed in full. */
  private static final int WHOLE = 10;

  private final Text text;
  private final Consumer<LocalDate> changed;
  private LocalDate day;

  /**
   * @param name for screen readers
   * @param changed told of another day that a person chose
   */
  public DateField(Composite parent, String name, LocalDate day, Consumer<LocalDate> changed) {
    super(parent, SWT.NONE);
    this.day = day;
    this.changed = changed;
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 0;
    setLayout(layout);
    text = new Text(this, SWT.BORDER);
    text.setFont(PlanFonts.CONTROL.font());
    text.setText(day.toString());
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = 84;
    text.setLayoutData(data);
    AccessibleNames.set(text, name);
    text.addListener(SWT.DefaultSelection, event -> take());
    text.addListener(SWT.FocusOut, event -> take());
    text.addListener(SWT.Modify, event -> parse(text.getText()).filter(typed -> text.isFocusControl())
        .ifPresent(this::takeQuietly));
    ToolBar bar = new ToolBar(this, SWT.FLAT);
    ToolItem calendar = new ToolItem(bar, SWT.PUSH);
    calendar.setImage(Images.CALENDAR.image());
    calendar.setToolTipText(Messages.chooseDay);
    calendar.addListener(SWT.Selection, event -> openCalendar());
  }

  /** The day in words that a person typed; empty when it is none. */
  public static Optional<LocalDate> parse(String words) {
    Matcher matcher = DAY.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = matcher.group(2) != null ? 2 : matcher.group(4) != null ? 4 : 6;
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(month)),
          Integer.parseInt(matcher.group(month + 1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day that was last understood. */
  public LocalDate day() {
    return day;
  }

  /** Whether what stands in the field is a day. */
  public boolean isValid() {
    return parse(text.getText()).isPresent();
  }

  /** Shows a day without telling. */
  public void setDay(LocalDate other) {
    day = other;
    if (!text.isFocusControl() && !other.toString().equals(text.getText())) {
      text.setText(other.toString());
    }
  }

  @Override
  public boolean setFocus() {
    return text.setFocus();
  }

  /** What is being typed counts as soon as it is a whole day, in full. */
  private void takeQuietly(LocalDate typed) {
    if (text.getText().strip().length() >= WHOLE) {
      tell(typed);
    }
  }

  private void take() {
    tell(parse(text.getText()).orElse(day));
    text.setText(day.toString());
  }

  private void tell(LocalDate chosen) {
    if (!chosen.equals(day)) {
      day = chosen;
      changed.accept(chosen);
    }
  }

  private void openCalendar() {
    Shell popup = new Shell(getShell(), SWT.NO_TRIM | SWT.ON_TOP);
    popup.setLayout(new FillLayout());
    DateTime calendar = new DateTime(popup, SWT.CALENDAR);
    calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    calendar.addListener(SWT.Selection, event -> {
      LocalDate chosen = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
      text.setText(chosen.toString());
      tell(chosen);
    });
    calendar.addListener(SWT.DefaultSelection, event -> popup.dispose());
    popup.addListener(SWT.Deactivate, event -> popup.getDisplay().asyncExec(popup::dispose));
    popup.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE) {
        popup.dispose();
      }
    });
    popup.pack();
    Point below = toDisplay(0, getSize().y);
    popup.setLocation(below);
    popup.open();
    calendar.setFocus();
  }
}
