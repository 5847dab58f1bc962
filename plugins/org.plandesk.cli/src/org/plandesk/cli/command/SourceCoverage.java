// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.util.BitSet;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Leftover;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Span;
import org.plandesk.model.Table;

/**
 * How many characters (code points) of the source the plan accounts for.
 *
 * @param characters of the source; 0 when the plan has none
 * @param elements in elements of the plan
 * @param leftovers in declared leftovers
 */
record SourceCoverage(int characters, int elements, int leftovers) {

  /** Characters that nothing accounts for: words that were deleted since the import. */
  int unattributed() {
    return characters - elements - leftovers;
  }

  static SourceCoverage of(Plan plan) {
    if (plan.getSource() == null || plan.getSource().getText() == null) {
      return new SourceCoverage(0, 0, 0);
    }
    String text = plan.getSource().getText();
    BitSet elements = new BitSet(text.length());
    Plans.forEachContent(plan, content -> mark(content, elements));
    BitSet leftovers = new BitSet(text.length());
    for (Leftover leftover : plan.getSource().getLeftovers()) {
      mark(leftover.getSpan(), leftovers);
    }
    elements.andNot(leftovers);
    return new SourceCoverage(text.codePointCount(0, text.length()), points(elements, text), points(leftovers, text));
  }

  private static void mark(Content content, BitSet elements) {
    if (!(content instanceof Paragraph) && !isBody(content)) {
      mark(content.getSpan(), elements);
    }
    if (content instanceof Table table) {
      table.getHeaderRows().stream().map(HeaderRow::getSpan).forEach(span -> mark(span, elements));
      table.getNotes().stream().map(Note::getSpan).forEach(span -> mark(span, elements));
    }
    if (content instanceof IndicatorTable table) {
      table.getRows().stream().map(Indicator::getSpan).forEach(span -> mark(span, elements));
    }
  }

  /** Something that holds others and has no heading: its span is that of what it holds. */
  private static boolean isBody(Content content) {
    return content instanceof ContentOwner owner && !owner.getContents().isEmpty() && content instanceof Headed headed
        && content.getSpan() != null && content.getSpan().equals(headed.getExtent());
  }

  private static void mark(Span span, BitSet characters) {
    if (span != null) {
      characters.set(span.start(), span.end());
    }
  }

  private static int points(BitSet characters, String text) {
    return (int) characters.stream().filter(i -> i < text.length() && !Character.isLowSurrogate(text.charAt(i)))
        .count();
  }
}
