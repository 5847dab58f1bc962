// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.edit.PlanLabels;

/**
 * What the outline shows of a plan: the tree, its labels and its counts. It knows no widget.
 *
 * <p>It keeps nothing of the plan but the counts; {@link #recount()} after a change.
 */
final class OutlineModel {

  private static final int SHORT = 60;
  private static final String CLAUSE_ENDS = "，。；：！？,;";

  private final Plan plan;
  private final Supplier<String> untitled;
  private final PlanLabels labels;
  private OutlineCounts counts = OutlineCounts.none();

  /**
   * @param untitled what to call the plan while it has no title; its file may become another one
   */
  OutlineModel(Plan plan, Supplier<String> untitled, PlanLabels labels) {
    this.plan = plan;
    this.untitled = untitled;
    this.labels = labels;
  }

  Plan plan() {
    return plan;
  }

  /** Takes what was counted after the plan changed. */
  void setCounts(OutlineCounts counted) {
    counts = counted;
  }

  /** Counts of the element and all it holds. */
  OutlineCounts.Counts counts(EObject element) {
    return counts.of(element);
  }

  /** What stands below the element, in the order of the document. */
  List<? extends EObject> children(EObject element) {
    return switch (element) {
      case IndicatorTable table -> table.getRows();
      case ContentOwner owner -> owner.getContents();
      default -> List.of();
    };
  }

  /** The element above, or null for the plan. */
  EObject parent(EObject element) {
    return element instanceof Plan ? null : element.eContainer();
  }

  /** The element itself when the outline shows it, else the nearest one that holds it; null outside the plan. */
  EObject shown(EObject element) {
    for (EObject at = element; at != null; at = at.eContainer()) {
      if (at == plan || at.eContainer() != null && isChild(at)) {
        return within(at) ? at : null;
      }
    }
    return null;
  }

  /** One short line: number and title, or the first clause of a sentence. */
  String label(EObject element) {
    return switch (element) {
      case Plan root -> root.getTitle() == null || root.getTitle().isBlank() ? untitled.get() : root.getTitle();
      case Paragraph paragraph -> paragraphLabel(paragraph);
      case Statement statement -> sentence(statement);
      default -> labels.text(element).replace('\n', ' ');
    };
  }

  /** Whether the element is told apart as less important than its neighbours: a sentence that only names. */
  boolean isFaint(EObject element) {
    return element instanceof Statement statement && statement.getKind() == StatementKind.HEADING;
  }

  /** Where the element stands, from the chapter down, without itself. */
  String path(EObject element) {
    List<EObject> path = PlanLabels.path(element);
    return path.stream().limit(Math.max(0, path.size() - 1)).map(this::label)
        .map(label -> label.length() > 14 ? label.substring(0, 13) + "…" : label).collect(Collectors.joining(" › "));
  }

  /** Everything the outline shows below the plan, in its order. */
  List<EObject> all() {
    List<EObject> all = new ArrayList<>();
    collect(plan, all);
    return all;
  }

  private void collect(EObject element, List<EObject> all) {
    for (EObject child : children(element)) {
      all.add(child);
      collect(child, all);
    }
  }

  private static boolean isChild(EObject element) {
    var feature = element.eContainmentFeature();
    return feature == PlanPackage.Literals.CONTENT_OWNER__CONTENTS
        || feature == PlanPackage.Literals.INDICATOR_TABLE__ROWS;
  }

  private boolean within(EObject element) {
    EObject root = element;
    while (root.eContainer() != null) {
      root = root.eContainer();
    }
    return root == plan;
  }

  private String paragraphLabel(Paragraph paragraph) {
    String text = labels.text(paragraph);
    boolean titled = paragraph.getTitle() != null;
    String number = paragraph.getNumber() == null ? "" : paragraph.getNumber() + " ";
    boolean more = paragraph.getContents().size() > 1;
    return number + (titled ? text.strip() : shortened(text, more));
  }

  private String sentence(Statement statement) {
    String line = labels.text(statement).strip().replace('\n', ' ');
    boolean names = statement.getKind() == StatementKind.HEADING && line.endsWith("。");
    return names ? line.substring(0, line.length() - 1) : line;
  }

  private static String shortened(String text, boolean more) {
    String line = text.strip().replace('\n', ' ');
    int end = 0;
    while (end < line.length() && end < SHORT && (end < 4 || CLAUSE_ENDS.indexOf(line.charAt(end)) < 0)) {
      end++;
    }
    boolean whole = end >= line.length() - 1;
    if (whole && !more) {
      return line;
    }
    return line.substring(0, end) + "…";
  }
}
