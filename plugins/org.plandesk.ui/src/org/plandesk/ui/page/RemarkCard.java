// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plandesk.model.Comment;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.review.RemarkWords;
import org.plandesk.model.edit.review.SuggestionWords;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.ChangedWords;
import org.plandesk.ui.parts.HoverCard;

/** The card beside words that were remarked on: who said what and when, with the answers; or what is to be changed, and why. */
final class RemarkCard {

  private static final int WIDTH = 360;
  private static final int ANSWER = 14;
  private static final int MOST = 6;

  private final HoverCard card;

  RemarkCard(Control owner, List<PlanElement> remarks) {
    card = new HoverCard(owner, WIDTH, Messages.commentCard, () -> {});
    List<PlanElement> shown = remarks.subList(0, Math.min(MOST, remarks.size()));
    for (PlanElement each : shown) {
      if (each != shown.getFirst()) {
        HoverCard.line(card.body());
      }
      Composite rows = HoverCard.composite(card.body(), HoverCard.layout(1, 10, 6));
      if (each instanceof Comment comment) {
        remark(rows, comment, 0);
        comment.getReplies().forEach(reply -> remark(rows, reply, ANSWER));
      } else if (each instanceof Suggestion suggestion) {
        suggestion(rows, suggestion);
      }
    }
    if (shown.size() < remarks.size()) {
      Composite rows = HoverCard.composite(card.body(), HoverCard.layout(1, 10, 4));
      HoverCard.label(rows, Messages.bind(Messages.commentsMore, remarks.size() - shown.size()),
          PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND.color());
    }
    card.finish();
  }

  HoverCard card() {
    return card;
  }

  private static void remark(Composite rows, Comment comment, int indent) {
    GridData head = new GridData(SWT.FILL, SWT.CENTER, true, false);
    head.horizontalIndent = indent;
    HoverCard.label(rows, RemarkWords.head(comment), PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND.color())
        .setLayoutData(head);
    words(rows, RemarkWords.text(comment), indent);
  }

  private static void suggestion(Composite rows, Suggestion suggestion) {
    HoverCard.label(rows, RemarkWords.head(suggestion.getAuthor(), suggestion.getTime()), PlanFonts.SMALL.font(),
        PlanColors.TEXT_SECOND.color());
    SuggestionWords change = SuggestionWords.of(suggestion);
    StyledText text = new StyledText(rows, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.NO_FOCUS);
    text.setFont(PlanFonts.CONTROL.font());
    text.setForeground(PlanColors.TEXT.color());
    text.setBackground(PlanColors.CARD.color());
    ChangedWords.show(text, "", change.removed(), change.added(), "");
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = WIDTH - 30;
    text.setLayoutData(data);
    if (suggestion.getReason() != null) {
      words(rows, suggestion.getReason(), 0);
    }
  }

  private static void words(Composite rows, String text, int indent) {
    Label words = new Label(rows, SWT.WRAP);
    words.setText(text.replace("&", "&&"));
    words.setFont(PlanFonts.CONTROL.font());
    words.setForeground(PlanColors.TEXT.color());
    words.setBackground(PlanColors.CARD.color());
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.horizontalIndent = indent;
    data.widthHint = WIDTH - 30 - indent;
    words.setLayoutData(data);
  }
}
