// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;

/**
 * A part with nothing to show says so in one sentence, and has a button for what helps when there is something that does;
 * with something to show, it shows its content.
 */
public final class EmptyState {

  private final Composite stack;
  private final StackLayout layout = new StackLayout();
  private final Composite sentencePage;
  private final Label sentence;
  private final Button button;
  private final Composite content;
  private final Runnable setFocus;
  private Runnable action = () -> {};

  /**
   * @param parent filled by this
   * @param text the sentence
   * @param setFocus gives the keyboard to what the part shows, as the part's own method does; called when what had the
   *     keyboard is shown no longer
   */
  public EmptyState(Composite parent, String text, Runnable setFocus) {
    this.setFocus = setFocus;
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(layout);
    sentencePage = new Composite(stack, SWT.NONE);
    sentencePage.setBackground(PlanColors.SURFACE.color());
    sentencePage.setLayout(new GridLayout());
    sentence = new Label(sentencePage, SWT.WRAP | SWT.CENTER);
    sentence.setText(text);
    sentence.setFont(PlanFonts.CONTROL.font());
    sentence.setForeground(PlanColors.TEXT_SECOND.color());
    sentence.setBackground(PlanColors.SURFACE.color());
    sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
    button = new Button(sentencePage, SWT.PUSH);
    button.setFont(PlanFonts.CONTROL.font());
    button.addListener(SWT.Selection, event -> action.run());
    button.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
    offer("", action);
    content = new Composite(stack, SWT.NONE);
    layout.topControl = sentencePage;
  }

  /** Where the part puts its content. */
  public Composite content() {
    return content;
  }

  /** Shows the content or the sentence. */
  public void show(boolean showContent) {
    Composite next = showContent ? content : sentencePage;
    if (next != layout.topControl) {
      boolean focused = hasFocus((Composite) layout.topControl);
      layout.topControl = next;
      stack.layout();
      // the window may put layouts off while it opens editors, and what is not seen takes no keyboard
      next.setVisible(true);
      if (focused) {
        setFocus.run();
      }
    }
  }

  private static boolean hasFocus(Composite page) {
    Control focused = page.getDisplay().getFocusControl();
    while (focused != null && focused != page) {
      focused = focused.getParent();
    }
    return focused != null;
  }

  /** Says something else when there is nothing to show; what helped against something else is not offered any more. */
  public void setText(String text) {
    if (!text.equals(sentence.getText())) {
      sentence.setText(text);
      offer("", () -> {});
    }
  }

  /**
   * Puts a button below the sentence.
   *
   * @param words what stands on it; empty for no button
   * @param pressed what it does
   */
  public void offer(String words, Runnable pressed) {
    action = pressed;
    boolean shown = !words.isEmpty();
    button.setText(words);
    if (!shown && button.isFocusControl()) {
      sentencePage.forceFocus();
    }
    button.setVisible(shown);
    ((GridData) button.getLayoutData()).exclude = !shown;
    ((GridData) sentence.getLayoutData()).verticalAlignment = shown ? SWT.END : SWT.CENTER;
    sentencePage.layout();
  }

  /** Gives the keyboard to what is shown. */
  public boolean setFocus() {
    return layout.topControl.setFocus();
  }
}
