// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Leftover;
import org.plandesk.model.Mark;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;

/**
 * What must hold for every imported plan, whatever the document: its leaves and leftovers cover the source exactly,
 * statements and marks are the words of the source, extents hold what they contain, ids are there and differ.
 *
 * <p>Pure, any thread.
 */
public final class PlanInvariants {

  private static final int SHOWN = 30;

  private final String source;
  private final List<Span> leftovers;
  private final List<Span> leaves = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private PlanInvariants(Plan plan) {
    source = plan.getSource().getText();
    leftovers = plan.getSource().getLeftovers().stream().map(Leftover::getSpan).sorted().toList();
  }

  /** What is broken, one sentence each; empty when all holds. The plan must have a source. */
  public static List<String> problems(Plan plan) {
    PlanInvariants invariants = new PlanInvariants(plan);
    invariants.ids(plan);
    invariants.walk(plan);
    invariants.coverage();
    return List.copyOf(invariants.problems);
  }

  private void ids(Plan plan) {
    Set<String> seen = new HashSet<>();
    for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
      if (all.next() instanceof PlanElement element) {
        if (element.getId() == null || element.getId().isEmpty()) {
          problems.add("No id: " + element.eClass().getName());
        } else if (!seen.add(element.getId())) {
          problems.add("Id given twice: " + element.getId());
        }
      }
    }
  }

  private void walk(ContentOwner owner) {
    for (Content content : owner.getContents()) {
      if (content.getSpan() == null) {
        problems.add("No span: " + content.eClass().getName() + " " + content.getId());
        continue;
      }
      if (owner instanceof Headed outer && outer.getExtent() != null) {
        Span inner = content instanceof Headed headed && headed.getExtent() != null ? headed.getExtent()
            : content.getSpan();
        if (!outer.getExtent().contains(inner)) {
          problems.add("Stands outside of its container's extent " + outer.getExtent() + ": " + inner + shown(inner));
        }
      }
      content(content);
    }
  }

  private void content(Content content) {
    if (content instanceof Statement statement) {
      statement(statement);
    } else if (content instanceof Headed headed) {
      headed(content, headed);
    }
    if (content instanceof Table table) {
      table.getHeaderRows().stream().map(HeaderRow::getSpan).forEach(leaves::add);
      if (table instanceof IndicatorTable indicators) {
        indicators.getRows().stream().map(Indicator::getSpan).forEach(leaves::add);
      }
      table.getNotes().stream().map(Note::getSpan).forEach(leaves::add);
    }
    if (content instanceof ContentOwner owner) {
      walk(owner);
    }
  }

  private void headed(Content content, Headed headed) {
    Span span = content.getSpan();
    if (headed.getExtent() == null) {
      problems.add("No extent: " + content.eClass().getName() + shown(span));
    } else if (!headed.getExtent().contains(span)) {
      problems.add("Heading outside of the extent " + headed.getExtent() + ": " + span + shown(span));
    }
    // A container without a heading has its body as its span and is no leaf.
    boolean body = span.equals(headed.getExtent()) && !isEmpty(content);
    if (!(content instanceof Paragraph) && !body) {
      leaves.add(span);
    }
  }

  private static boolean isEmpty(Content content) {
    boolean rows = content instanceof Table table
        && !(table.getHeaderRows().isEmpty() && table.getNotes().isEmpty()
            && (!(table instanceof IndicatorTable indicators) || indicators.getRows().isEmpty()));
    return !rows && !(content instanceof ContentContainer container && !container.getContents().isEmpty());
  }

  private void statement(Statement statement) {
    Span span = statement.getSpan();
    leaves.add(span);
    if (span.end() > source.length()) {
      problems.add("Span beyond the source: " + span);
      return;
    }
    if (!statement.getText().equals(withoutLeftovers(span))) {
      problems.add("Statement is not the words of its span: " + statement.getText() + " / " + withoutLeftovers(span));
    }
    for (Mark mark : statement.getMarks()) {
      mark(statement, mark);
    }
  }

  private void mark(Statement statement, Mark mark) {
    String text = statement.getText();
    Span span = mark.getSpan();
    if (span == null || mark.getStart() < 0 || mark.getStart() >= mark.getEnd() || mark.getEnd() > text.length()) {
      problems.add("Mark without a place in its statement: " + mark.getQuote() + " in " + text);
    } else if (!statement.getSpan().contains(span)) {
      problems.add("Mark outside of its statement: " + mark.getQuote() + " " + span);
    } else if (!span.of(source).equals(mark.getQuote())) {
      problems.add("Quote is not the words of the source: " + mark.getQuote() + " / " + span.of(source));
    } else if (!text.substring(mark.getStart(), mark.getEnd()).equals(withoutLeftovers(span))) {
      problems.add("Offsets and span of a mark differ: " + mark.getQuote() + " / "
          + text.substring(mark.getStart(), mark.getEnd()));
    }
  }

  private String withoutLeftovers(Span span) {
    StringBuilder words = new StringBuilder();
    int from = span.start();
    for (Span leftover : leftoversWithin(span)) {
      words.append(source, from, leftover.start());
      from = leftover.end();
    }
    return words.append(source, from, span.end()).toString();
  }

  private List<Span> leftoversWithin(Span span) {
    int low = 0;
    int high = leftovers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (leftovers.get(middle).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < leftovers.size() && span.contains(leftovers.get(last))) {
      last++;
    }
    return leftovers.subList(low, last);
  }

  private void coverage() {
    List<Span> pieces = new ArrayList<>();
    for (Span leaf : leaves) {
      int from = leaf.start();
      for (Span leftover : leftoversWithin(leaf)) {
        pieces.add(new Span(from, leftover.start()));
        from = leftover.end();
      }
      pieces.add(new Span(from, leaf.end()));
    }
    pieces.addAll(leftovers);
    pieces.removeIf(piece -> piece.length() == 0);
    pieces.sort(Comparator.naturalOrder());
    int at = 0;
    for (Span piece : pieces) {
      if (piece.start() > at) {
        problems.add("Belongs to nothing: " + at + "-" + piece.start() + shown(new Span(at, piece.start())));
      } else if (piece.start() < at) {
        problems.add("Belongs to two things: " + piece + shown(piece));
      }
      at = Math.max(at, piece.end());
    }
    if (at != source.length()) {
      problems.add("Belongs to nothing: from " + at + " to the end");
    }
  }

  private String shown(Span span) {
    int end = Math.min(source.length(), Math.min(span.end(), span.start() + SHOWN));
    return span.start() >= end ? "" : " «" + source.substring(span.start(), end).replace("\n", "⏎") + "»";
  }
}
