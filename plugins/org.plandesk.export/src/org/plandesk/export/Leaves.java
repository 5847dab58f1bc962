// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Note;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;

/** The parts of a plan that hold its words: statements, heading lines, header rows, indicator rows, notes. */
final class Leaves {

  private Leaves() {
  }

  /** Everything that has a place in the text, in the order of the document, containers before what they hold. */
  static List<PlanElement> elements(Plan plan) {
    List<PlanElement> all = new ArrayList<>();
    collect(plan, all);
    return all;
  }

  private static void collect(ContentOwner owner, List<PlanElement> all) {
    for (Content content : owner.getContents()) {
      all.add(content);
      if (content instanceof Table table) {
        table.getNotes().stream().filter(note -> isAboveHeader(note, table)).forEach(all::add);
        for (PlanElement line : TableLines.of(table)) {
          all.add(line);
          if (line instanceof ContentOwner inner) {
            collect(inner, all);
          }
        }
        table.getNotes().stream().filter(note -> !isAboveHeader(note, table)).forEach(all::add);
      } else if (content instanceof ContentOwner inner) {
        collect(inner, all);
      }
    }
  }

  /** Whether a note stands between caption and header, as a line of units does (单位：万元). */
  private static boolean isAboveHeader(Note note, Table table) {
    Span header = table.getHeaderRows().isEmpty() ? null : table.getHeaderRows().getFirst().getSpan();
    return header != null && note.getSpan() != null && note.getSpan().start() < header.start();
  }

  /**
   * The place of a leaf.
   *
   * @return null when the element is a container without a heading: its place is its body, its words those of what it
   *     holds
   */
  static Span leaf(PlanElement element, PlanText text) {
    Span span = text.span(element);
    if (span == null || element instanceof Statement || !(element instanceof Headed headed)) {
      return span;
    }
    return hasHeading(headed) && !(headed instanceof org.plandesk.model.Paragraph) && !isBody(headed, span, text) ? span
        : null;
  }

  private static boolean hasHeading(Headed headed) {
    return headed.getTitle() != null || headed.getNumber() != null;
  }

  private static boolean isBody(Headed headed, Span span, PlanText text) {
    boolean holds = headed instanceof ContentOwner owner && !owner.getContents().isEmpty();
    return holds && span.equals(text.extent(headed));
  }
}
