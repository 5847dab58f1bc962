// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plandesk.model.Light;
import org.plandesk.model.Span;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.MarkDetails;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.ElementIcons;
import org.plandesk.ui.parts.HoverCard;
import org.plandesk.ui.parts.LightIcons;
import org.plandesk.ui.timeline.view.Progress;

/**
 * The card beside a mark: its light, the whole sentence with the time expression marked and the clause it governs tinted, where
 * it stands, who is responsible, how far it is, and why it has this date.
 */
final class DeadlineCard {

  private static final int WIDTH = 440;
  private static final int NAME = 62;
  private static final int LONGEST = 600;

  private final HoverCard card;
  private Control first;

  DeadlineCard(Control owner, TimelineMark mark, Judgement judgement, Runnable left) {
    MarkDetails details = MarkDetails.of(mark, judgement);
    card = new HoverCard(owner, WIDTH, details.spoken(), left);
    head(mark, details);
    HoverCard.line(card.body());
    sentence(details);
    GridLayout layout = HoverCard.layout(2, 10, 6);
    layout.verticalSpacing = 2;
    Composite rows = HoverCard.composite(card.body(), layout);
    List<String> why = new ArrayList<>(details.why());
    if (why.isEmpty() && details.date() != null && !details.quote().isEmpty()) {
      why.add(Messages.bind(Messages.cardTaken, details.quote(), details.date()));
    }
    for (int i = 0; i < why.size(); i++) {
      row(rows, i == 0 ? Messages.cardWhy : "", why.get(i));
    }
    row(rows, Messages.cardUnits,
        details.units().isEmpty() ? Messages.cardNoUnit : String.join(Messages.comma, details.units()));
    row(rows, Messages.cardProgress, Progress.of(mark, judgement.asOf()).words());
    row(rows, Messages.cardPlace, details.position());
    HoverCard.line(card.body());
    card.addFoot(Messages.cardEnter, Messages.cardLeave);
    card.finish();
  }

  HoverCard card() {
    return card;
  }

  void enter() {
    card.enter(first);
  }

  private void head(TimelineMark mark, MarkDetails details) {
    GridLayout layout = HoverCard.layout(5, 10, 7);
    layout.horizontalSpacing = 7;
    Composite head = HoverCard.composite(card.body(), layout);
    icon(head, ElementIcons.of(mark.source()));
    String title = details.quote().isEmpty() ? details.what() : details.quote();
    HoverCard.label(head, shortened(title), PlanFonts.TEXT_BOLD.font(), PlanColors.DEADLINE.color());
    Label date = HoverCard.label(head, details.date() == null ? "" : details.date().toString(),
        PlanFonts.CONTROL.font(), PlanColors.TEXT_SECOND.color());
    date.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    icon(head, LightIcons.of(details.light()));
    HoverCard.label(head, details.status(), PlanFonts.TEXT_BOLD.font(), ink(details.light()).color());
  }

  private static String shortened(String title) {
    return title.length() > 14 ? title.substring(0, 13) + "…" : title;
  }

  private static void icon(Composite parent, Images image) {
    Label label = new Label(parent, SWT.NONE);
    label.setImage(image.image());
    label.setBackground(PlanColors.CARD.color());
  }

  private static PlanColors ink(Light light) {
    return switch (light) {
      case LATE -> PlanColors.LATE;
      case DUE_SOON -> PlanColors.DUE_SOON_EDGE;
      case ON_COURSE -> PlanColors.ON_COURSE;
      case DONE -> PlanColors.DONE;
      case UNDATED -> PlanColors.TEXT_SECOND;
    };
  }

  private void sentence(MarkDetails details) {
    Composite room = HoverCard.composite(card.body(), HoverCard.layout(1, 10, 6));
    StyledText text = new StyledText(room, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
    text.setText(details.sentence().length() > LONGEST ? details.sentence().substring(0, LONGEST) + "…"
        : details.sentence());
    text.setFont(PlanFonts.TEXT.font());
    text.setLineSpacing(4);
    text.setForeground(PlanColors.TEXT.color());
    text.setBackground(PlanColors.CARD.color());
    text.setCaret(null);
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    data.widthHint = WIDTH - 24;
    text.setLayoutData(data);
    style(text, details.clause(), false);
    style(text, details.marked(), true);
    text.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
    AccessibleNames.set(text, Messages.cardSentence);
    first = text;
  }

  private static void style(StyledText text, Span span, boolean marked) {
    int end = span == null ? 0 : Math.min(span.end(), text.getCharCount());
    if (span == null || end <= span.start()) {
      return;
    }
    if (marked) {
      StyleRange range = new StyleRange(span.start(), end - span.start(), null, null);
      range.underline = true;
      range.underlineColor = PlanColors.DEADLINE.color();
      range.foreground = PlanColors.DEADLINE.color();
      range.background = PlanColors.DEADLINE_BACKGROUND.color();
      text.setStyleRange(range);
    } else {
      text.setStyleRange(
          new StyleRange(span.start(), end - span.start(), null, PlanColors.DEADLINE_BACKGROUND.color()));
    }
  }

  private static void row(Composite rows, String name, String value) {
    Label label = HoverCard.label(rows, name, PlanFonts.CONTROL.font(), PlanColors.TEXT_SECOND.color());
    GridData nameData = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
    nameData.widthHint = NAME;
    label.setLayoutData(nameData);
    Text text = new Text(rows, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
    text.setText(value);
    text.setFont(PlanFonts.CONTROL.font());
    text.setForeground(PlanColors.TEXT.color());
    text.setBackground(PlanColors.CARD.color());
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    data.widthHint = WIDTH - NAME - 40;
    text.setLayoutData(data);
    text.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
    AccessibleNames.set(text, name);
  }
}
