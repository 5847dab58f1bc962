// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;

/** Corrects what a time expression does and which day it means. */
final class Times {

  /** A year, with a month or without: 2025年, 2025年6月. */
  private static final Pattern POINT = Pattern.compile("((?:19|20)\\d{2})\\s*年(?:\\s*(1[0-2]|0?[1-9])\\s*月)?");
  private static final int DECEMBER = 12;

  private Times() {
  }

  /** Another class. What only a deadline has goes with the deadline; a new one gets the last day its words name. */
  static Operation timeClass(TimeExpression time, TimeClass timeClass) {
    return new Operation() {
      @Override
      public String recognized() {
        return time.getTimeClass().getLiteral();
      }

      @Override
      public PlanElement run(Edits edits) {
        Review.settle(edits, time, time.getTimeClass() == timeClass ? null : label(time));
        edits.set(time, Literals.TIME_EXPRESSION__TIME_CLASS, timeClass);
        if (timeClass != TimeClass.DEADLINE) {
          edits.set(time, Literals.TIME_EXPRESSION__DATE, null);
          edits.set(time, Literals.TIME_EXPRESSION__YEAR, null);
          edits.set(time, Literals.TIME_EXPRESSION__ALTERNATIVE, null);
        } else if (time.getDate() == null) {
          LocalDate last = lastDay(time.getQuote());
          edits.set(time, Literals.TIME_EXPRESSION__DATE, last);
          edits.set(time, Literals.TIME_EXPRESSION__YEAR, last == null ? null : last.getYear());
          edits.set(time, Literals.TIME_EXPRESSION__FROM, null);
          edits.set(time, Literals.TIME_EXPRESSION__TO, null);
        }
        return time;
      }
    };
  }

  /** Another last day. Of two readings the one not taken stays known, and the year of the list stays that of the words. */
  static Operation date(TimeExpression time, LocalDate date) {
    return new Operation() {
      @Override
      public String recognized() {
        return time.getDate() == null ? "" : time.getDate().toString();
      }

      @Override
      public PlanElement run(Edits edits) {
        LocalDate old = time.getDate();
        boolean reading = date.equals(old) || date.equals(time.getAlternative());
        Review.settle(edits, time, date.equals(old) ? null : label(time));
        edits.set(time, Literals.TIME_EXPRESSION__TIME_CLASS, TimeClass.DEADLINE);
        if (!date.equals(old)) {
          edits.set(time, Literals.TIME_EXPRESSION__DATE, date);
          edits.set(time, Literals.TIME_EXPRESSION__ALTERNATIVE, reading ? old : null);
          if (!reading || time.getYear() == null) {
            edits.set(time, Literals.TIME_EXPRESSION__YEAR, date.getYear());
          }
        }
        return time;
      }
    };
  }

  /** The last day that words name by their digits; null when they name no year. */
  static LocalDate lastDay(String words) {
    Matcher point = POINT.matcher(words == null ? "" : words);
    LocalDate last = null;
    while (point.find()) {
      int month = point.group(2) == null ? DECEMBER : Integer.parseInt(point.group(2));
      last = YearMonth.of(Integer.parseInt(point.group(1)), month).atEndOfMonth();
    }
    return last;
  }

  private static String label(TimeExpression time) {
    return time.getDate() == null ? time.getTimeClass().getLiteral() : time.getDate().toString();
  }
}
