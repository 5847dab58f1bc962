// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plandesk.model.Certainty;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.document.MarkStyle;
import org.plandesk.ui.parts.HoverCard;

/**
 * The card beside a mark: quote, what was taken, why, the other reading, the clause. It does not take the focus until it is
 * entered; then its values can be read and copied with the keyboard, and Esc leaves it.
 */
final class MarkCard {

  private static final int WIDTH = 468;
  private static final int LABEL = 62;

  private final HoverCard card;
  private Control first;

  /** What the three buttons do. */
  record Actions(Runnable confirm, Runnable correct, Runnable reject) {
  }

  /** @param actions what its buttons do; null when there are none */
  MarkCard(Control owner, MarkExplanation mark, Actions actions, Runnable left) {
    card = new HoverCard(owner, WIDTH, mark.kind() + " " + NLS.bind(Messages.cardQuote, mark.quote()), left);
    head(card.body(), mark);
    HoverCard.line(card.body());
    rows(card.body(), mark);
    HoverCard.line(card.body());
    if (actions != null) {
      buttons(card.body(), mark, actions);
    }
    card.addFoot(Messages.cardEnter, Messages.cardLeave);
    card.finish();
  }

  /** The card itself. */
  HoverCard card() {
    return card;
  }

  /** Gives the focus to the card. */
  void enter() {
    card.enter(first);
  }

  private void head(Composite card, MarkExplanation mark) {
    GridLayout layout = HoverCard.layout(5, 10, 6);
    layout.horizontalSpacing = 7;
    Composite head = HoverCard.composite(card, layout);
    Label icon = new Label(head, SWT.NONE);
    icon.setImage(icon(mark.style()).image());
    icon.setBackground(PlanColors.CARD.color());
    HoverCard.label(head, mark.kind(), PlanFonts.TEXT_BOLD.font(), PlanColors.TEXT.color());
    Label quote = HoverCard.label(head, NLS.bind(Messages.cardQuote, mark.quote()), PlanFonts.TEXT_BOLD.font(),
        MarkPainter.color(mark.style()));
    quote.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Label certainty = new Label(head, SWT.NONE);
    certainty.setImage(icon(mark.certainty()).image());
    certainty.setBackground(PlanColors.CARD.color());
    HoverCard.label(head, mark.certaintyWords(), PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND.color());
  }

  private void rows(Composite card, MarkExplanation mark) {
    GridLayout layout = HoverCard.layout(2, 10, 6);
    layout.verticalSpacing = 2;
    layout.horizontalSpacing = 6;
    Composite rows = HoverCard.composite(card, layout);
    for (MarkExplanation.Row row : mark.rows()) {
      Label name = HoverCard.label(rows, row.label(), PlanFonts.CONTROL.font(), PlanColors.TEXT_SECOND.color());
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

  private void buttons(Composite card, MarkExplanation mark, Actions actions) {
    GridLayout layout = HoverCard.layout(3, 10, 4);
    layout.horizontalSpacing = 5;
    Composite line = HoverCard.composite(card, layout);
    button(line, Messages.cardConfirm, actions.confirm());
    button(line, Messages.cardCorrect, actions.correct());
    button(line, NLS.bind(Messages.cardReject, mark.kind()), actions.reject());
  }

  private void button(Composite line, String words, Runnable action) {
    Button button = new Button(line, SWT.PUSH);
    button.setText(words);
    button.setFont(PlanFonts.CONTROL.font());
    button.addListener(SWT.Selection, event -> action.run());
    first = first == null ? button : first;
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
}
