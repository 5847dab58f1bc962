// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plandesk.compare.AspectChange;
import org.plandesk.compare.Change;
import org.plandesk.compare.ChangeType;
import org.plandesk.compare.ChangedAspect;
import org.plandesk.model.edit.PlanLabels;

/** The column 修订说明: what happened, in the words of offices, and why. */
final class RowNote {

  private static final PlanLabels LABELS = PlanLabels.of(Locale.CHINESE);
  private static final String BETWEEN = "、";

  private RowNote() {
  }

  static String of(Change change, List<String> reasons, List<String> remarks) {
    List<String> lines = new ArrayList<>();
    what(change, lines);
    AspectChange.of(change, LABELS).forEach(detail -> lines.add(detail(detail)));
    if (change.type() == ChangeType.UNCHANGED || change.type() == ChangeType.MOVED) {
      lines.add("文字未变。");
    }
    reasons.forEach(reason -> lines.add("修订理由：" + reason));
    lines.addAll(remarks);
    return String.join("\n", lines);
  }

  private static void what(Change change, List<String> lines) {
    switch (change.type()) {
      case UNCHANGED -> {
        // What changed besides the words follows.
      }
      case REWORDED -> lines.add("修改文字。");
      case MOVED -> lines.add(moved(change));
      case SPLIT -> lines.add("拆分为" + change.current().size() + "条。");
      case MERGED -> lines.add("由" + change.old().size() + "条合并。");
      case DELETED -> lines.add("删除。");
      case INSERTED -> lines.add("新增。");
    }
    if (change.also().contains(ChangedAspect.MOVED)) {
      lines.add(moved(change));
    }
  }

  private static String moved(Change change) {
    String old = RevisionTable.places(change.old());
    String current = RevisionTable.places(change.current());
    String whole = change.kind().isHeading() ? "（连同其下内容）" : "";
    return old.equals(current) ? "调整顺序" + whole + "。" : "由“" + old + "”移至“" + current + "”" + whole + "。";
  }

  private static String detail(AspectChange detail) {
    String what = switch (detail.aspect()) {
      case TARGET -> "目标调整";
      case DEADLINE -> "时限调整";
      case UNIT -> "责任单位调整";
      case RENUMBERED -> "序号调整";
      case MOVED -> throw new IllegalArgumentException(detail.aspect().code());
    };
    String removed = String.join(BETWEEN, detail.removed());
    String added = String.join(BETWEEN, detail.added());
    if (removed.isEmpty() && added.isEmpty()) {
      return what + "。";
    }
    return what + "：" + (removed.isEmpty() ? "增加" + added : added.isEmpty() ? "取消" + removed : removed + "→" + added)
        + "。";
  }

  static String word(ChangeType type) {
    return switch (type) {
      case UNCHANGED -> "仅调整序号、目标、时限或单位";
      case REWORDED -> "修改";
      case MOVED -> "移动";
      case SPLIT -> "拆分";
      case MERGED -> "合并";
      case DELETED -> "删除";
      case INSERTED -> "新增";
    };
  }
}
