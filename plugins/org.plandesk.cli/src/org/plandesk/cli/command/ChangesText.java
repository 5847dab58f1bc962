// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.compare.Change;
import org.plandesk.compare.ChangeType;
import org.plandesk.compare.ChangedAspect;
import org.plandesk.compare.PlanComparison;
import org.plandesk.compare.TextDifference;
import org.plandesk.model.Chapter;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.PlanLabels;

/** What changed between two states of a plan, to be read: by chapter, with what was taken out and put in marked. */
final class ChangesText {

  private static final String INDENT = "      ";

  private final PlanLabels labels = PlanLabels.current();
  private final List<String> lines = new ArrayList<>();
  private final Map<ChangeType, Integer> counts = new EnumMap<>(ChangeType.class);
  private String chapter = "";

  private ChangesText() {
  }

  /** The lines; one when nothing changed. */
  static List<String> lines(PlanComparison comparison) {
    ChangesText text = new ChangesText();
    comparison.changes().stream().filter(Change::differs).forEach(text::add);
    if (text.counts.isEmpty()) {
      return List.of(Messages.diffNothing);
    }
    text.lines.add(text.counts.entrySet().stream().map(entry -> word(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(Messages.diffSeparator)));
    return text.lines;
  }

  private void add(Change change) {
    counts.merge(change.type(), 1, Integer::sum);
    String now = chapter((change.current().isEmpty() ? change.old() : change.current()).getFirst());
    if (!now.equals(chapter)) {
      chapter = now;
      lines.add(chapter);
    }
    String what = Stream.concat(Stream.of(word(change.type())), change.also().stream().map(ChangesText::word))
        .collect(Collectors.joining(Messages.diffSeparator));
    lines.add("  " + sign(change.type()) + " " + place(change) + "  " + what);
    lines.add(INDENT + words(change).strip().replace('\t', ' ').replace("\n", "\n" + INDENT));
  }

  private String chapter(PlanElement element) {
    for (EObject each = element; each != null; each = each.eContainer()) {
      if (each instanceof Chapter found) {
        return labels.text(found);
      }
    }
    return "";
  }

  private String place(Change change) {
    String old = position(change.old());
    String current = position(change.current());
    return old.isEmpty() || current.isEmpty() || old.equals(current) ? old.isEmpty() ? current : old
        : old + " → " + current;
  }

  private String position(List<PlanElement> elements) {
    return elements.stream().map(labels::shortPosition).collect(Collectors.joining(Messages.diffSeparator));
  }

  /** Taken out [-so-], put in {+so+}. */
  private static String words(Change change) {
    StringBuilder out = new StringBuilder();
    for (TextDifference.Piece piece : change.difference().pieces()) {
      String old = piece.old().of(change.oldText());
      String current = piece.current().of(change.currentText());
      if (piece.equal() || change.old().isEmpty()) {
        out.append(current);
      } else if (change.current().isEmpty()) {
        out.append(old);
      } else {
        out.append(old.isEmpty() ? "" : "[-" + old + "-]").append(current.isEmpty() ? "" : "{+" + current + "+}");
      }
    }
    return out.toString();
  }

  private static char sign(ChangeType type) {
    return switch (type) {
      case UNCHANGED -> '=';
      case REWORDED -> '~';
      case MOVED -> '→';
      case SPLIT -> '<';
      case MERGED -> '>';
      case DELETED -> '-';
      case INSERTED -> '+';
    };
  }

  private static String word(ChangeType type) {
    return switch (type) {
      case UNCHANGED -> Messages.diffUnchanged;
      case REWORDED -> Messages.diffReworded;
      case MOVED -> Messages.diffMoved;
      case SPLIT -> Messages.diffSplit;
      case MERGED -> Messages.diffMerged;
      case DELETED -> Messages.diffDeleted;
      case INSERTED -> Messages.diffInserted;
    };
  }

  private static String word(ChangedAspect aspect) {
    return switch (aspect) {
      case TARGET -> Messages.diffTarget;
      case DEADLINE -> Messages.diffDeadline;
      case UNIT -> Messages.diffUnit;
      case RENUMBERED -> Messages.diffRenumbered;
      case MOVED -> Messages.diffMoved;
    };
  }
}
