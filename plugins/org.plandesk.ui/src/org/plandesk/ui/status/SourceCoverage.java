// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import java.util.BitSet;
import java.util.Optional;
import org.plandesk.model.Content;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Leftover;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;

/**
 * How much of the imported document the plan accounts for.
 *
 * @param characters length of the document as a reader counts it
 * @param unattributed characters that belong neither to an element nor to a declared leftover
 */
record SourceCoverage(int characters, int unattributed) {

  /** Counts for a plan; empty when it was not imported. One pass over the plan. */
  static Optional<SourceCoverage> of(Plan plan) {
    return of(plan, () -> {
      // all of it is wanted
    });
  }

  /** The same; {@code step} is run at each element, and what it throws ends the counting. */
  static Optional<SourceCoverage> of(Plan plan, Runnable step) {
    if (plan.getSource() == null || plan.getSource().getText() == null) {
      return Optional.empty();
    }
    String text = plan.getSource().getText();
    var covered = new BitSet(text.length());
    for (Leftover leftover : plan.getSource().getLeftovers()) {
      cover(covered, leftover.getSpan());
    }
    Plans.forEachContent(plan, content -> {
      step.run();
      cover(covered, content);
    });
    covered.clear(text.length(), Math.max(text.length(), covered.length()));
    return Optional.of(
        new SourceCoverage(text.codePointCount(0, text.length()), text.length() - covered.cardinality()));
  }

  /** A title, or the number alone, as that of a row of a task table. */
  private static boolean hasHeading(Content content) {
    return content instanceof Headed headed && (headed.getTitle() != null
        || !(content instanceof Paragraph) && headed.getNumber() != null
            && content.getSpan() != null && !content.getSpan().equals(headed.getExtent()));
  }

  private static void cover(BitSet covered, Content content) {
    // what has no heading of its own is covered by what it holds
    if (content instanceof Statement || hasHeading(content)) {
      cover(covered, content.getSpan());
    }
    if (content instanceof Table table) {
      cover(covered, table.getSpan());
      for (HeaderRow header : table.getHeaderRows()) {
        cover(covered, header.getSpan());
      }
      for (Note note : table.getNotes()) {
        cover(covered, note.getSpan());
      }
    }
    if (content instanceof IndicatorTable table) {
      for (Indicator row : table.getRows()) {
        cover(covered, row.getSpan());
      }
    }
  }

  private static void cover(BitSet covered, Span span) {
    if (span != null) {
      covered.set(span.start(), span.end());
    }
  }
}
