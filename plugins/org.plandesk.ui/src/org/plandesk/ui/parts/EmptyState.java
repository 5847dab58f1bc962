// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;

/** A part with nothing to show says so in one sentence; with something to show, it shows its content. */
public final class EmptyState {

  private final Composite stack;
  private final StackLayout layout = new StackLayout();
  private final Composite sentencePage;
  private final Label sentence;
  private final Composite content;

  /**
   * @param parent filled by this
   * @param text the sentence
   */
  public EmptyState(Composite parent, String text) {
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
    content = new Composite(stack, SWT.NONE);
    layout.topControl = sentencePage;
  }

  /** Where the part puts its content. */
  public Composite content() {
    return content;
  }

  /** Shows the content or the sentence. */
  public void show(boolean showContent) {
    layout.topControl = showContent ? content : sentencePage;
    stack.layout();
  }

  /** Says something else when there is nothing to show. */
  public void setText(String text) {
    sentence.setText(text);
    sentencePage.layout();
  }

  /** Gives the keyboard to what is shown. */
  public boolean setFocus() {
    return layout.topControl.setFocus();
  }
}
