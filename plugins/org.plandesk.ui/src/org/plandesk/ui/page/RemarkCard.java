// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plandesk.model.Comment;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.HoverCard;
import org.plandesk.model.edit.review.RemarkWords;

/** The card beside words that were commented on: who said what and when, with the answers. */
final class RemarkCard {

  private static final int WIDTH = 360;
  private static final int ANSWER = 14;
  private static final int MOST = 6;

  private final HoverCard card;

  RemarkCard(Control owner, List<Comment> comments) {
    card = new HoverCard(owner, WIDTH, Messages.commentCard, () -> {});
    List<Comment> shown = comments.subList(0, Math.min(MOST, comments.size()));
    for (Comment comment : shown) {
      if (comment != shown.getFirst()) {
        HoverCard.line(card.body());
      }
      Composite rows = HoverCard.composite(card.body(), HoverCard.layout(1, 10, 6));
      remark(rows, comment, 0);
      comment.getReplies().forEach(reply -> remark(rows, reply, ANSWER));
    }
    if (shown.size() < comments.size()) {
      Composite rows = HoverCard.composite(card.body(), HoverCard.layout(1, 10, 4));
      HoverCard.label(rows, Messages.bind(Messages.commentsMore, comments.size() - shown.size()),
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
    Label words = new Label(rows, SWT.WRAP);
    words.setText(RemarkWords.text(comment).replace("&", "&&"));
    words.setFont(PlanFonts.CONTROL.font());
    words.setForeground(PlanColors.TEXT.color());
    words.setBackground(PlanColors.CARD.color());
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.horizontalIndent = indent;
    data.widthHint = WIDTH - 30 - indent;
    words.setLayoutData(data);
  }
}
