// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.plandesk.model.Leftover;
import org.plandesk.model.Plan;
import org.plandesk.ui.correction.CorrectionPane;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.ElementIcons;

/** 改正: the place chosen, why it is doubtful, the ways to correct it, and the last correction, which can be taken back. */
final class CorrectionCard {

  /** What the card asks for. */
  interface Actions {
    /** Takes what is chosen and goes on. */
    void take();

    /** Leaves the place for later and goes on. */
    void later();

    /** Takes the last correction back. */
    void undo();

    /** Saves the place as an anonymous sample. */
    void sample();

    /** A boundary moved. */
    void moved();
  }

  /** Characters of what is doubtful that the head has room for. */
  private static final int LONGEST_HEAD = 24;

  private final Composite control;
  private final Label icon;
  private final Label head;
  private final Label place;
  private final Label ordinal;
  private final Label why;
  private final CorrectionPane pane;
  private final Button take;
  private final Button later;
  private final Button sample;
  private final Label last;
  private final Link undo;

  CorrectionCard(Composite parent, ReviewRunner runner, Actions actions) {
    control = new Composite(parent, SWT.BORDER);
    control.setBackground(PlanColors.SURFACE.color());
    GridLayout layout = new GridLayout(4, false);
    layout.marginWidth = 10;
    layout.marginHeight = 6;
    control.setLayout(layout);
    icon = label(control, PlanFonts.CONTROL.font(), PlanColors.TEXT);
    head = label(control, PlanFonts.CONTROL_BOLD.font(), PlanColors.TEXT);
    place = label(control, PlanFonts.CONTROL.font(), PlanColors.TEXT_SECOND);
    place.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    ordinal = label(control, PlanFonts.CONTROL.font(), PlanColors.TEXT_SECOND);
    why = new Label(control, SWT.WRAP);
    why.setFont(PlanFonts.CONTROL.font());
    why.setForeground(PlanColors.TEXT_SECOND.color());
    why.setBackground(control.getBackground());
    GridData whyData = new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1);
    whyData.widthHint = 300;
    why.setLayoutData(whyData);
    pane = new CorrectionPane(control, runner, actions::moved);
    pane.setBackground(control.getBackground());
    pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
    Composite buttons = row(control, 4);
    take = button(buttons, Messages.confirm, actions::take);
    later = button(buttons, Messages.later, actions::later);
    sample = button(buttons, Messages.sample, actions::sample);
    sample.setToolTipText(Messages.sampleTip);
    Label keys = label(buttons, PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND);
    keys.setText(Messages.keys);
    keys.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
    Composite foot = row(control, 2);
    last = label(foot, PlanFonts.CONTROL.font(), PlanColors.TEXT_SECOND);
    last.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    undo = new Link(foot, SWT.NONE);
    undo.setFont(PlanFonts.CONTROL.font());
    undo.setText("<a>" + Messages.undo + "</a>");
    undo.setBackground(control.getBackground());
    undo.addListener(SWT.Selection, event -> actions.undo());
    AccessibleNames.set(undo, Messages.undo);
  }

  Composite control() {
    return control;
  }

  /** Whether there is something to take. */
  boolean canTake() {
    return take.isEnabled();
  }

  /** Whether somebody gives a value. */
  boolean hasInputFocus() {
    return pane.hasInputFocus();
  }

  void choose(int index) {
    pane.choose(index);
  }

  /** Carries out what is chosen; gives the sentence that says why not, or null. */
  String apply() {
    return pane.apply();
  }

  /** Shows a place; the words for none when it is null. */
  void show(Doubt doubt, String none, String number, String lastWords) {
    boolean element = doubt != null && doubt.element() != null && !(doubt.element() instanceof Leftover);
    icon.setImage(element ? ElementIcons.of(doubt.element()).image() : null);
    head.setText(doubt == null ? none
        : Messages.bind(Messages.cardHead, shortened(doubt.what())).replace("&", "&&"));
    place.setText(doubt == null ? "" : doubt.longPlace());
    ordinal.setText(number);
    String reason = doubt == null ? null : whole(doubt);
    why.setText(reason == null ? "" : reason.replace("&", "&&"));
    ((GridData) why.getLayoutData()).exclude = reason == null;
    why.setVisible(reason != null);
    pane.show(doubt == null ? null : doubt.element());
    take.setEnabled(doubt != null && !(doubt.element() instanceof Leftover));
    later.setEnabled(doubt != null && doubt.state() == Doubt.State.OPEN);
    sample.setEnabled(element && !(doubt.element() instanceof Plan));
    last.setText(lastWords == null ? "" : lastWords.replace("&", "&&"));
    undo.setVisible(lastWords != null);
    control.layout(true, true);
    control.requestLayout();
  }

  /** Why a place is doubtful, behind the words that the head has no room for; null when there is nothing to say. */
  private static String whole(Doubt doubt) {
    String why = doubt.why();
    if (doubt.what().length() <= LONGEST_HEAD || doubt.element() != null) {
      return why;
    }
    return why == null ? doubt.what() : doubt.what() + "\n" + why;
  }

  private static String shortened(String words) {
    return words.length() > LONGEST_HEAD ? words.substring(0, LONGEST_HEAD - 1) + "\u2026" : words;
  }

  private static Composite row(Composite parent, int columns) {
    Composite row = new Composite(parent, SWT.NONE);
    row.setBackground(parent.getBackground());
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    row.setLayout(layout);
    row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
    return row;
  }

  private static Label label(Composite parent, Font font, PlanColors ink) {
    Label label = new Label(parent, SWT.NONE);
    label.setFont(font);
    label.setForeground(ink.color());
    label.setBackground(parent.getBackground());
    return label;
  }

  private static Button button(Composite parent, String words, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(words);
    button.setFont(PlanFonts.CONTROL.font());
    button.addListener(SWT.Selection, event -> action.run());
    AccessibleNames.set(button, words);
    return button;
  }
}
