// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.gold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.Baseline;
import org.plandesk.model.Certainty;
import org.plandesk.model.Comparator;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Leftover;
import org.plandesk.model.LeftoverKind;
import org.plandesk.model.Mark;
import org.plandesk.model.Nature;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Section;
import org.plandesk.model.Source;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.TimeQualifier;
import org.plandesk.model.UnitMention;

/**
 * Prints a plan as lines that a person can read and write: one line for each element and each mark, indented by the
 * tree, marks and assignments below their element. The order is the document's; ids, spans and certainties of clear
 * cases are left out, so a gold file says only what a reader of the document can know.
 *
 * <p>The form of the lines is explained in the README of the gold documents. Pure, any thread.
 */
public final class PlanDump {

  // Marks of several kinds may begin at the same place: time, then targets, then units.
  private static final java.util.Comparator<Mark> BY_PLACE = java.util.Comparator.comparingInt(Mark::getStart)
      .thenComparingInt(Mark::getEnd)
      .thenComparingInt(mark -> mark instanceof TimeExpression ? 0 : mark instanceof QuantitativeTarget ? 1 : 2);

  private final List<DumpLine> lines = new ArrayList<>();

  private PlanDump() {
  }

  /** The lines of a plan. */
  public static List<DumpLine> of(Plan plan) {
    PlanDump dump = new PlanDump();
    dump.plan(plan);
    return List.copyOf(dump.lines);
  }

  /** The lines of a plan as one text, each with its indentation and a line feed. */
  public static String text(Plan plan) {
    return of(plan).stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void plan(Plan plan) {
    StringJoiner facts = new StringJoiner(" | ");
    add(facts, "title", plan.getTitle());
    add(facts, "region", plan.getRegion());
    add(facts, "issuer", plan.getIssuer());
    add(facts, "issued", plan.getIssueDate());
    if (plan.getPeriodFrom() != null || plan.getPeriodTo() != null) {
      facts.add("period=" + year(plan.getPeriodFrom()) + "-" + year(plan.getPeriodTo()));
    }
    add(facts, "baseline", plan.getBaselineYear());
    line(0, "plan", facts.toString());
    Source source = plan.getSource();
    if (source != null) {
      line(0, "encoding", source.getEncoding());
    }
    contents(plan, 0);
    if (source != null) {
      leftovers(source);
    }
  }

  private static void add(StringJoiner facts, String name, Object value) {
    if (value != null) {
      facts.add(name + "=" + value);
    }
  }

  private static String year(Integer year) {
    return year == null ? "" : year.toString();
  }

  private void contents(ContentOwner owner, int depth) {
    for (Content content : owner.getContents()) {
      content(content, owner, depth);
    }
  }

  private void content(Content content, ContentOwner owner, int depth) {
    if (content instanceof Statement statement) {
      line(depth, name(statement.getKind()), quoted(statement.getText()));
    } else if (content instanceof Paragraph paragraph) {
      // Paragraphs are counted within their section; elsewhere a number tells nothing.
      String number = owner instanceof Section ? paragraph.getNumber() : null;
      line(depth, "paragraph", head(number, paragraph.getTitle()));
    } else if (content instanceof Headed headed) {
      String kind = content instanceof Table ? "table" : content instanceof KeyProject ? "project"
          : content.eClass().getName().toLowerCase(Locale.ROOT);
      line(depth, kind, head(headed.getNumber(), headed.getTitle()));
    }
    if (content instanceof Assignable assignable) {
      assignments(assignable, depth + 1);
    }
    if (content instanceof Statement statement) {
      statement.getMarks().stream().sorted(BY_PLACE)
          .forEach(mark -> mark(mark, statement, depth + 1));
    }
    if (content instanceof Table table) {
      table(table, depth + 1);
    } else if (content instanceof ContentOwner inner) {
      contents(inner, depth + 1);
    }
  }

  private static String head(String number, String title) {
    StringJoiner head = new StringJoiner(" ");
    if (number != null) {
      head.add(number);
    }
    if (title != null) {
      head.add(quoted(title));
    }
    return head.toString();
  }

  private void table(Table table, int depth) {
    for (HeaderRow row : table.getHeaderRows()) {
      line(depth, "header", String.join(" | ", row.getCells()));
    }
    if (table instanceof IndicatorTable indicators) {
      indicators.getRows().forEach(row -> indicator(row, depth));
    } else if (table instanceof ContentOwner owner) {
      contents(owner, depth);
    }
    for (Note note : table.getNotes()) {
      line(depth, "note", quoted(note.getText()));
    }
  }

  private void indicator(Indicator row, int depth) {
    StringJoiner fields = new StringJoiner(" | ");
    fields.add((row.getNumber() == null ? "-" : row.getNumber()) + " " + quoted(row.getName()));
    if (row.getParent() != null) {
      fields.add("parent=" + row.getParent().getName());
    }
    add(fields, "category", row.getCategory());
    add(fields, "unit", row.getUnitOfMeasure());
    Baseline baseline = row.getBaseline();
    if (baseline != null) {
      fields.add("baseline=" + year(baseline.getYear()) + ":" + quoted(text(baseline.getText()))
          + (baseline.getValue() == null ? "" : " " + number(baseline.getValue()))
          + (baseline.getFlag() == null ? "" : " flag " + baseline.getFlag()));
    }
    for (IndicatorTarget target : row.getTargets()) {
      fields.add("target=" + year(target.getYear()) + ":" + quoted(text(target.getText())) + " "
          + figure(target.getComparator(), target.getValues()) + (target.isCumulative() ? " cumulative" : ""));
    }
    if (row.getNature() != Nature.NONE) {
      fields.add("nature=" + name(row.getNature()));
    }
    line(depth, "indicator", fields.toString());
    assignments(row, depth + 1);
  }

  private void assignments(Assignable element, int depth) {
    for (Assignment assignment : element.getAssignments()) {
      String unit = assignment.getUnit() == null ? "-" : assignment.getUnit().getName();
      line(depth, "assign", name(assignment.getRole()) + " " + unit);
    }
  }

  private void mark(Mark mark, Statement statement, int depth) {
    // The statement's words, not the quote: a line break or page number inside the quote is no part of the sense.
    String words = quoted(statement.getText().substring(mark.getStart(), mark.getEnd()));
    if (mark instanceof TimeExpression time) {
      boolean vague = time.getTimeClass() == TimeClass.PERIOD && time.getCertainty() == Certainty.LOW;
      lines.add(new DumpLine(depth, "time " + words + " " + time(time), vague));
    } else if (mark instanceof QuantitativeTarget target) {
      line(depth, "target", target(words, target));
    } else if (mark instanceof UnitMention mention) {
      String unit = mention.getUnit() == null ? "-" : mention.getUnit().getName();
      line(depth, "mention", words + " " + unit);
    }
  }

  private static String time(TimeExpression time) {
    StringJoiner words = new StringJoiner(" ");
    words.add(name(time.getTimeClass()));
    if (time.getTimeClass() == TimeClass.DEADLINE) {
      words.add(time.getDate() == null ? "undated" : time.getDate().toString());
      if (time.getQualifier() != TimeQualifier.NONE) {
        words.add(name(time.getQualifier()));
      }
      if (time.getYear() != null && (time.getDate() == null || time.getDate().getYear() != time.getYear())) {
        words.add("year=" + time.getYear());
      }
      if (time.getAlternative() != null) {
        words.add("or=" + time.getAlternative());
      }
    }
    if (time.getFrom() != null || time.getTo() != null) {
      words.add(date(time.getFrom()) + ".." + date(time.getTo()));
    }
    if (time.getRelativeTo() != null) {
      words.add("after=" + time.getRelativeTo());
    }
    if (time.getRecurrence() != null) {
      words.add("recurring");
    }
    return words.toString();
  }

  private static String date(LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private static String target(String words, QuantitativeTarget target) {
    StringJoiner fields = new StringJoiner(" | ");
    fields.add(words);
    fields.add(text(target.getSubject()));
    fields.add(figure(target.getComparator(), target.getValues()));
    add(fields, "unit", target.getUnitOfMeasure());
    TimeExpression deadline = target.getDeadline();
    add(fields, "by", deadline == null ? null : deadline.getYear());
    add(fields, "base", target.getBaselineYear());
    return fields.toString();
  }

  private static String figure(Comparator comparator, List<Double> values) {
    String sign = switch (comparator) {
      case EQUAL -> "=";
      case AT_LEAST -> ">=";
      case AT_MOST -> "<=";
      default -> name(comparator);
    };
    return values.isEmpty() ? sign
        : sign + " " + values.stream().map(PlanDump::number).collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
  }

  private void leftovers(Source source) {
    // Characters, not pieces: how blanks and marks are cut into pieces is nobody's concern.
    Map<LeftoverKind, Integer> characters = new EnumMap<>(LeftoverKind.class);
    for (Leftover leftover : source.getLeftovers()) {
      int visible = (int) leftover.getSpan().of(source.getText()).chars()
          .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).count();
      if (visible > 0) {
        characters.merge(leftover.getWhy(), visible, Integer::sum);
      }
    }
    characters.forEach((why, count) -> line(0, "leftovers", name(why) + " " + count));
  }

  private void line(int depth, String kind, String rest) {
    lines.add(new DumpLine(depth, rest == null || rest.isEmpty() ? kind : (kind + " " + rest).stripTrailing(),
        false));
  }

  private static String name(Enum<?> literal) {
    return literal.name().toLowerCase(Locale.ROOT);
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  private static String quoted(String text) {
    return "\"" + text(text).replace("\r", "").replace("\n", "⏎").replace("\t", "⇥") + "\"";
  }
}
