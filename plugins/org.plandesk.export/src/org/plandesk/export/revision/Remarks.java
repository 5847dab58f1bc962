// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plandesk.compare.Change;
import org.plandesk.model.Comment;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.review.RemarkWords;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.model.edit.review.SuggestionWords;

/** What reviewers said of the later state, for the last column: comments with their answers, and suggestions. */
public final class Remarks {

  private final Plan plan;
  private final Map<PlanElement, List<String>> lines = new IdentityHashMap<>();
  private final List<PlanElement> order = new ArrayList<>();

  private Remarks(Plan plan) {
    this.plan = plan;
  }

  /** No remarks: the table tells of changes alone. */
  public static Remarks none() {
    return new Remarks(null);
  }

  /** All remarks of the later state, settled ones too. */
  public static Remarks of(Plan current) {
    Remarks remarks = new Remarks(current);
    current.getComments().forEach(comment -> remarks.add(comment.getElement(), line(comment)));
    current.getSuggestions().forEach(suggestion -> remarks.add(suggestion.getElement(), line(suggestion)));
    return remarks;
  }

  private void add(PlanElement element, String line) {
    PlanElement at = element == null ? plan : element;
    lines.computeIfAbsent(at, key -> {
      order.add(key);
      return new ArrayList<>();
    }).add(line);
  }

  private static String line(Comment comment) {
    String quote = RemarkWords.quote(comment);
    String replies = comment.getReplies().stream()
        .map(reply -> "；回复" + signed(RemarkWords.head(reply)) + "：" + oneLine(RemarkWords.text(reply)))
        .collect(Collectors.joining());
    return "批注" + signed(RemarkWords.head(comment)) + (quote.isEmpty() ? "" : "“" + quote + "”") + "："
        + oneLine(RemarkWords.text(comment)) + replies + (comment.isDone() ? "（已解决）" : "");
  }

  private static String line(Suggestion suggestion) {
    SuggestionWords words = SuggestionWords.of(suggestion);
    List<String> parts = new ArrayList<>();
    if (!words.removed().isEmpty() || !words.added().isEmpty()) {
      parts.add(words.brief());
    }
    if (suggestion.getReason() != null) {
      parts.add("理由：" + oneLine(suggestion.getReason()));
    }
    return "建议" + signed(RemarkWords.head(suggestion.getAuthor(), suggestion.getTime())) + "："
        + String.join("；", parts) + "（" + state(suggestion) + "）";
  }

  private static String state(Suggestion suggestion) {
    if (SuggestionCommands.isOpen(suggestion)) {
      return SuggestionCommands.isOutdated(suggestion) ? "已过时" : "待处理";
    }
    return suggestion.getState() == ReviewState.CONFIRMED ? "已采纳" : "已拒绝";
  }

  private static String signed(String head) {
    return head.isEmpty() ? "" : "（" + head + "）";
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /** What was said of a clause, a line each. */
  List<String> of(Change change) {
    return change.current().stream().map(lines::get).filter(Objects::nonNull).flatMap(List::stream).toList();
  }

  /** What was said of anything but clauses, such as a paragraph or the plan. */
  List<PlanElement> besides(List<Change> changes) {
    Map<PlanElement, Boolean> clauses = new IdentityHashMap<>();
    changes.forEach(change -> change.current().forEach(element -> clauses.put(element, true)));
    return order.stream().filter(element -> !clauses.containsKey(element)).toList();
  }

  /** What was said of an element, a line each. */
  List<String> of(PlanElement element) {
    return lines.getOrDefault(element, List.of());
  }
}
