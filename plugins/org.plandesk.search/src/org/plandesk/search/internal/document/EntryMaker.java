// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Box;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.search.EntryKind;
import org.plandesk.text.FoldedText;

/** Makes the entry of one element. */
final class EntryMaker {

  private final String source;
  private final PlanLabels labels;
  private final EntryFacts facts = new EntryFacts();

  EntryMaker(Plan plan, PlanLabels labels) {
    this.source = plan.getSource() == null || plan.getSource().getText() == null ? "" : plan.getSource().getText();
    this.labels = labels;
  }

  /** The entry of the element itself; empty for what is found by its parts alone, and for what has no words. */
  Optional<Entry> entry(PlanElement element, List<String> headings, Entry.Chapter chapter, int order) {
    EntryKind kind = ElementKinds.of(element).orElse(null);
    String text = kind == null ? "" : text(element);
    if (text.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new Entry(element.getId(), Entry.Role.ELEMENT, kind, place(element), headings, span(element),
        text, more(element, text), List.of(), chapter, facts.units(element), facts.deadlines(element),
        facts.years(element), facts.targets(element), facts.nature(element), facts.status(element),
        isInBox(element), order));
  }

  /** All words of a paragraph, or of a project that stands in no other; empty when it has no inner borders. */
  Optional<Entry> passage(PlanElement element, List<String> headings, Entry.Chapter chapter, int order) {
    boolean whole = element instanceof Paragraph
        || element instanceof KeyProject && !(element.eContainer() instanceof KeyProject);
    if (!whole) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    List<Integer> borders = new ArrayList<>();
    collect((ContentOwner) element, text, borders);
    if (borders.isEmpty()) {
      return Optional.empty();
    }
    Span span = element instanceof Headed headed && headed.getExtent() != null ? headed.getExtent() : span(element);
    return Optional.of(new Entry(element.getId(), Entry.Role.PASSAGE, ElementKinds.of(element).orElseThrow(),
        place(element), headings, span, text.toString(), List.of(), borders, chapter, facts.units(element), List.of(),
        List.of(), List.of(), null, null, isInBox(element), order));
  }

  private void collect(ContentOwner owner, StringBuilder text, List<Integer> borders) {
    if (owner instanceof KeyProject project) {
      append(slice(project.getSpan()).filter(line -> says(line, project.getTitle())).orElse(project.getTitle()), text,
          borders);
    }
    for (Content content : owner.getContents()) {
      if (content instanceof Statement statement) {
        append(statement.getText(), text, borders);
      } else if (content instanceof KeyProject inner) {
        collect(inner, text, borders);
      }
    }
  }

  private static void append(String piece, StringBuilder text, List<Integer> borders) {
    if (piece != null && !piece.isEmpty()) {
      if (!text.isEmpty()) {
        borders.add(text.length());
      }
      text.append(piece);
    }
  }

  private String text(PlanElement element) {
    return switch (element) {
      case Plan plan -> nonNull(plan.getTitle());
      case Paragraph paragraph -> "";
      case Statement statement -> nonNull(statement.getText());
      // the rows of a table without heading are found by themselves
      case Table table when table.getNumber() == null && table.getTitle() == null -> "";
      case Headed headed -> labels.heading(headed);
      case Indicator indicator -> IndicatorText.of(indicator, labels);
      case HeaderRow header -> String.join("  ", header.getCells());
      case Note note -> nonNull(note.getText());
      case ResponsibleUnit unit -> unitText(unit);
      default -> "";
    };
  }

  private static String unitText(ResponsibleUnit unit) {
    String aliases = String.join("、", unit.getAliases());
    return nonNull(unit.getName()) + (aliases.isEmpty() ? "" : "（" + aliases + "）");
  }

  /** The line of the source, when it says something else than what is shown. */
  private List<String> more(PlanElement element, String text) {
    if (element instanceof Statement || element instanceof ResponsibleUnit) {
      return List.of();
    }
    FoldedText shown = FoldedText.of(text);
    Stream<String> line = slice(span(element)).filter(words -> stillSays(element, words)).stream();
    Stream<String> title = element instanceof Headed headed && headed.getTitle() != null
        ? Stream.of(headed.getTitle())
        : Stream.empty();
    return Stream.concat(line, title).filter(words -> !shown.contains(FoldedText.of(words))).toList();
  }

  /** Whether a line of the source is still that of the element, after edits. */
  private static boolean stillSays(PlanElement element, String line) {
    return switch (element) {
      case Headed headed -> says(line, headed.getTitle());
      case Indicator indicator -> says(line, indicator.getName());
      default -> true;
    };
  }

  private static boolean says(String line, String words) {
    return words == null || FoldedText.of(line).contains(FoldedText.of(words));
  }

  private Optional<String> slice(Span span) {
    return span == null || span.end() > source.length() ? Optional.empty() : Optional.of(span.of(source));
  }

  private static Span span(EObject element) {
    return switch (element) {
      case Content content -> content.getSpan();
      case HeaderRow row -> row.getSpan();
      case Indicator row -> row.getSpan();
      case Note note -> note.getSpan();
      default -> null;
    };
  }

  private String place(EObject element) {
    return element instanceof Plan || element instanceof ResponsibleUnit ? "" : labels.shortPosition(element);
  }

  private static boolean isInBox(EObject element) {
    return Plans.ancestor(element.eContainer(), Box.class).isPresent();
  }

  private static String nonNull(String text) {
    return text == null ? "" : text;
  }
}
