// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.time.LocalDate;
import java.util.List;

import org.plandesk.importer.StatementPositions;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;

/** Corrects which words a mark holds, and adds marks that were missed. */
final class Marks {

  private Marks() {
  }

  /** Other boundaries within its statement. */
  static Operation span(Mark mark, int start, int end, StatementPositions positions) {
    return new Operation() {
      @Override
      public String recognized() {
        return mark.getQuote();
      }

      @Override
      public PlanElement run(Edits edits) {
        Statement statement = (Statement) mark.eContainer();
        Review.settle(edits, mark, mark.getQuote());
        place(edits, mark, statement, start, end, positions);
        edits.remove(statement.getMarks(), mark);
        insert(edits, statement, mark);
        return mark;
      }
    };
  }

  private static void place(Edits edits, Mark mark, Statement statement, int start, int end,
      StatementPositions positions) {
    edits.set(mark, Literals.MARK__START, start);
    edits.set(mark, Literals.MARK__END, end);
    Source source = SourcePlaces.sourceOf(statement);
    Span span = positions == null ? null : positions.toSource(start, end);
    edits.set(mark, Literals.MARK__SPAN, span);
    edits.set(mark, Literals.MARK__QUOTE,
        span == null ? statement.getText().substring(start, end) : span.of(source.getText()));
  }

  /** Marks stand in the order of their places. */
  private static void insert(Edits edits, Statement statement, Mark mark) {
    List<Mark> marks = statement.getMarks();
    int index = 0;
    while (index < marks.size() && marks.get(index).getStart() <= mark.getStart()) {
      index++;
    }
    edits.add(marks, index, mark);
  }

  /**
   * Marks words that were missed.
   *
   * @param kind {@code unit}, or the class of a time expression
   */
  static Operation add(Statement statement, String kind, int start, int end, StatementPositions positions) {
    return new Operation() {
      @Override
      public String recognized() {
        return "";
      }

      @Override
      public PlanElement run(Edits edits) {
        String words = statement.getText().substring(start, end);
        Mark mark = kind.equals("unit") ? mention(edits, words) : time(words);
        mark.setId(new FreshIds(statement).beside(statement.getId()));
        mark.setReason("correction.added");
        place(edits, mark, statement, start, end, positions);
        insert(edits, statement, mark);
        Review.settle(edits, mark, null);
        return mark;
      }

      private Mark mention(Edits edits, String words) {
        UnitMention mention = PlanFactory.eINSTANCE.createUnitMention();
        mention.setUnit(Units.unit(edits, Plans.planOf(statement).orElseThrow(), words));
        return mention;
      }

      private Mark time(String words) {
        TimeExpression time = PlanFactory.eINSTANCE.createTimeExpression();
        time.setTimeClass(TimeClass.get(kind));
        LocalDate last = time.getTimeClass() == TimeClass.DEADLINE ? Times.lastDay(words) : null;
        if (last != null) {
          time.setDate(last);
          time.setYear(last.getYear());
        }
        return time;
      }
    };
  }
}
