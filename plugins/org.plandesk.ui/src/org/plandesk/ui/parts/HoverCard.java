// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

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
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;

/**
 * A card beside what the pointer rests on. It does not take the focus until it is entered; Esc leaves it. Whoever opens it
 * fills its {@link #body()} and calls {@link #finish()}. User interface thread only.
 */
public final class HoverCard {

  private final Shell shell;
  private final Composite body;
  private final int width;
  private Label key;
  private Label keyWords;
  private String leaveWords = "";

  /**
   * @param width in pixels
   * @param name for screen readers
   * @param left told when the focus goes to another window
   */
  public HoverCard(Control owner, int width, String name, Runnable left) {
    this.width = width;
    shell = new Shell(owner.getShell(), SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS);
    shell.setBackground(PlanColors.CARD_LINE.color());
    GridLayout frame = layout(1, 1, 1);
    shell.setLayout(frame);
    body = composite(shell, layout(1, 0, 0));
    shell.addListener(SWT.Deactivate, event -> left.run());
    shell.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }
    });
  }

  /** Where the content goes, from top to bottom. */
  public Composite body() {
    return body;
  }

  /** Adds the line that says by which key the card is entered and left. */
  public void addFoot(String enterWords, String wordsToLeave) {
    leaveWords = wordsToLeave;
    GridLayout layout = layout(2, 10, 4);
    layout.horizontalSpacing = 5;
    Composite foot = composite(body, layout);
    key = label(foot, "F2", PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND.color());
    key.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
    keyWords = label(foot, enterWords, PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND.color());
  }

  /** Takes its size, when all content is there. */
  public void finish() {
    OwnColours.keep(shell);
    shell.setSize(width, shell.computeSize(width, SWT.DEFAULT).y);
  }

  /**
   * Opens below a rectangle, above it when there is no room.
   *
   * @param anchor what is explained, on the screen
   * @param home the part on the screen, which it keeps to sidewards while it is wide enough
   * @param screen the screen, which it never leaves
   */
  public void openAt(Rectangle anchor, Rectangle home, Rectangle screen) {
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

  /** Gives the focus to the card, to this control of it when there is one. */
  public void enter(Control first) {
    if (key != null) {
      key.setText("Esc");
      keyWords.setText(leaveWords);
      key.getParent().layout();
    }
    shell.forceActive();
    (first == null ? shell : first).forceFocus();
  }

  /** Whether a point of the screen lies on the card. */
  public boolean contains(Point screen) {
    return !shell.isDisposed() && shell.getBounds().contains(screen);
  }

  /** Whether the card has the focus. */
  public boolean hasFocus() {
    Control focus = shell.isDisposed() ? null : shell.getDisplay().getFocusControl();
    return focus != null && focus.getShell() == shell;
  }

  /** Ends it. */
  public void close() {
    if (!shell.isDisposed()) {
      shell.dispose();
    }
  }

  /** Tells when Esc closes it. */
  public void onEscape(Runnable leave) {
    shell.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE) {
        event.doit = false;
        leave.run();
      }
    });
  }

  /** A grid without room between its lines. */
  public static GridLayout layout(int columns, int marginWidth, int marginHeight) {
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = marginWidth;
    layout.marginHeight = marginHeight;
    layout.verticalSpacing = 0;
    return layout;
  }

  /** A part of a card that is as wide as the card. */
  public static Composite composite(Composite parent, GridLayout layout) {
    Composite composite = new Composite(parent, SWT.NONE);
    composite.setBackground(PlanColors.CARD.color());
    composite.setLayout(layout);
    composite.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
    return composite;
  }

  /** A line across a card. */
  public static void line(Composite parent) {
    Label line = new Label(parent, SWT.NONE);
    line.setBackground(PlanColors.LINE_SOFT.color());
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.heightHint = 1;
    line.setLayoutData(data);
  }

  /** Words on a card. */
  public static Label label(Composite parent, String words, Font font, Color ink) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(words.replace("&", "&&"));
    label.setFont(font);
    label.setForeground(ink);
    label.setBackground(PlanColors.CARD.color());
    return label;
  }
}
