// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plandesk.model.Certainty;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.document.MarkStyle;

/**
 * The card beside a mark: quote, what was taken, why, the other reading, the clause. It does not take the focus until it is
 * entered; then its values can be read and copied with the keyboard, and Esc leaves it.
 */
final class MarkCard {

  private static final int WIDTH = 468;
  private static final int LABEL = 62;

  private final Shell shell;
  private Text first;
  private Label key;
  private Label keyWords;

  MarkCard(Control owner, MarkExplanation mark, Runnable left) {
    shell = new Shell(owner.getShell(), SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS);
    shell.setBackground(PlanColors.CARD_LINE.color());
    GridLayout frame = flat(1);
    frame.marginWidth = 1;
    frame.marginHeight = 1;
    shell.setLayout(frame);
    Composite card = composite(shell, flat(1));
    head(card, mark);
    line(card);
    rows(card, mark);
    line(card);
    foot(card);
    shell.addListener(SWT.Deactivate, event -> left.run());
    shell.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = mark.kind() + " " + NLS.bind(Messages.cardQuote, mark.quote());
      }
    });
    OwnColours.keep(shell);
    shell.setSize(WIDTH, shell.computeSize(WIDTH, SWT.DEFAULT).y);
  }

  /**
   * Opens below a rectangle, above it when there is no room.
   *
   * @param anchor the marked words on the screen
   * @param home the page on the screen, which it keeps to sidewards while it is wide enough
   * @param screen the screen, which it never leaves
   */
  void openAt(Rectangle anchor, Rectangle home, Rectangle screen) {
    Point size = shell.getSize();
    int right = home.width >= size.x ? home.x + home.width : screen.x + screen.width;
    int x = Math.max(screen.x, Math.min(anchor.x - 16, Math.min(right, screen.x + screen.width) - size.x));
    int y = anchor.y + anchor.height + 4;
    if (y + size.y > screen.y + screen.height) {
      y = Math.max(screen.y, anchor.y - size.y - 4);
    }
    shell.setLocation(x, y);
    shell.setVisible(true);
  }

  /** Gives the focus to the card. */
  void enter() {
    key.setText("Esc");
    keyWords.setText(Messages.cardLeave);
    key.getParent().layout();
    shell.forceActive();
    (first == null ? shell : first).forceFocus();
  }

  /** Whether a point of the screen lies on the card. */
  boolean contains(Point screen) {
    return !shell.isDisposed() && shell.getBounds().contains(screen);
  }

  /** Whether the card has the focus. */
  boolean hasFocus() {
    Control focus = shell.isDisposed() ? null : shell.getDisplay().getFocusControl();
    return focus != null && focus.getShell() == shell;
  }

  void close() {
    if (!shell.isDisposed()) {
      shell.dispose();
    }
  }

  private void head(Composite card, MarkExplanation mark) {
    GridLayout layout = flat(5);
    layout.marginWidth = 10;
    layout.marginHeight = 6;
    layout.horizontalSpacing = 7;
    Composite head = composite(card, layout);
    Label icon = new Label(head, SWT.NONE);
    icon.setImage(icon(mark.style()).image());
    icon.setBackground(PlanColors.CARD.color());
    label(head, mark.kind(), PlanFonts.TEXT_BOLD.font(), PlanColors.TEXT.color());
    Label quote = label(head, NLS.bind(Messages.cardQuote, mark.quote()).replace("&", "&&"), PlanFonts.TEXT_BOLD.font(),
        MarkPainter.color(mark.style()));
    quote.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Label certainty = new Label(head, SWT.NONE);
    certainty.setImage(icon(mark.certainty()).image());
    certainty.setBackground(PlanColors.CARD.color());
    label(head, mark.certaintyWords(), PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND.color());
  }

  private void rows(Composite card, MarkExplanation mark) {
    GridLayout layout = flat(2);
    layout.marginWidth = 10;
    layout.marginHeight = 6;
    layout.verticalSpacing = 2;
    layout.horizontalSpacing = 6;
    Composite rows = composite(card, layout);
    for (MarkExplanation.Row row : mark.rows()) {
      Label name = label(rows, row.label(), PlanFonts.CONTROL.font(), PlanColors.TEXT_SECOND.color());
      GridData nameData = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
      nameData.widthHint = LABEL;
      nameData.minimumWidth = LABEL;
      name.setLayoutData(nameData);
      Text value = new Text(rows, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
      value.setText(row.value());
      value.setFont((row.strong() ? PlanFonts.CONTROL_BOLD : PlanFonts.CONTROL).font());
      value.setForeground(PlanColors.TEXT.color());
      value.setBackground(PlanColors.CARD.color());
      GridData valueData = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
      valueData.widthHint = WIDTH - LABEL - 40;
      value.setLayoutData(valueData);
      value.addListener(SWT.Traverse, event -> {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        event.doit = tab || event.detail == SWT.TRAVERSE_ESCAPE;
      });
      value.getAccessible().addAccessibleListener(new AccessibleAdapter() {
        @Override
        public void getName(AccessibleEvent event) {
          event.result = row.label();
        }
      });
      first = first == null ? value : first;
    }
  }

  private void foot(Composite card) {
    GridLayout layout = flat(2);
    layout.marginWidth = 10;
    layout.marginHeight = 4;
    layout.horizontalSpacing = 5;
    Composite foot = composite(card, layout);
    key = label(foot, "F2", PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND.color());
    key.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
    keyWords = label(foot, Messages.cardEnter, PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND.color());
  }

  private static Images icon(MarkStyle style) {
    return switch (style) {
      case TARGET -> Images.TARGET;
      case UNIT -> Images.UNIT;
      case DEADLINE, PERIOD, SILENT -> Images.DEADLINE;
    };
  }

  private static Images icon(Certainty certainty) {
    return switch (certainty) {
      case LOW -> Images.CERTAINTY_LOW;
      case MIDDLE -> Images.CERTAINTY_MIDDLE;
      case HIGH -> Images.CERTAINTY_HIGH;
    };
  }

  private static GridLayout flat(int columns) {
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    return layout;
  }

  private static Composite composite(Composite parent, GridLayout layout) {
    Composite composite = new Composite(parent, SWT.NONE);
    composite.setBackground(PlanColors.CARD.color());
    composite.setLayout(layout);
    composite.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
    return composite;
  }

  private static void line(Composite parent) {
    Label line = new Label(parent, SWT.NONE);
    line.setBackground(PlanColors.LINE_SOFT.color());
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.heightHint = 1;
    line.setLayoutData(data);
  }

  private static Label label(Composite parent, String words, Font font, Color ink) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(words);
    label.setFont(font);
    label.setForeground(ink);
    label.setBackground(PlanColors.CARD.color());
    return label;
  }

  /** Tells when Esc closes it. */
  void onEscape(Runnable leave) {
    shell.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE) {
        event.doit = false;
        leave.run();
      }
    });
  }
}
