// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ElementLists;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Mark;
import org.plandesk.model.Note;
import org.plandesk.model.PlanElement;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Section;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.Table;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;

/** Reads elements of the model into {@link Words}. */
final class WordsReader {

  private WordsReader() {
  }

  /** Where the contents of something stand. */
  static Words.Setting setting(Content content, Words.Setting outer) {
    if (content instanceof Table) {
      return Words.Setting.TABLE;
    }
    boolean box = content instanceof Box || content instanceof KeyProject;
    return box && outer == Words.Setting.BODY ? Words.Setting.BOX : outer;
  }

  static Words read(Content content, Words.Setting setting, boolean assigned, String source) {
    if (content instanceof Statement statement) {
      return read(statement, setting, assigned, source);
    }
    Headed headed = (Headed) content;
    return new Words(headed, role(content), text(headed.getTitle()), text(headed.getNumber()), StatementKind.OTHER,
        setting, assigned, List.of(), List.of(), List.of(), null, List.of());
  }

  private static Words read(Statement statement, Words.Setting setting, boolean assigned, String source) {
    List<TimeWords> times = new ArrayList<>();
    List<TargetWords> targets = new ArrayList<>();
    List<UnitWords> units = new ArrayList<>();
    String text = text(statement.getText());
    for (Mark mark : ElementLists.marks(statement)) {
      // An edit may leave a mark behind the end of the text for a moment.
      if (mark.getState() == ReviewState.REJECTED || mark.getStart() < 0 || mark.getEnd() > text.length()
          || mark.getStart() > mark.getEnd()) {
        continue;
      }
      switch (mark) {
        case TimeExpression time -> times.add(new TimeWords(time.getStart(), time.getEnd(), text(time.getQuote()),
            time.getTimeClass(), time.getQualifier(), time.getMovedTo() != null ? time.getMovedTo() : time.getDate(),
            year(time)));
        case QuantitativeTarget target -> targets.add(new TargetWords(target.getStart(), target.getEnd(),
            text(target.getSubject()), target.getComparator(), List.copyOf(target.getValues()),
            text(target.getUnitOfMeasure()), target.getDeadline() == null ? null : year(target.getDeadline())));
        case UnitMention unit -> units.add(
            new UnitWords(unit.getStart(), unit.getEnd(), text(unit.getQuote()), unit.getUnit()));
        default -> {
          // Other marks mean nothing to rules.
        }
      }
    }
    return new Words(statement, Role.STATEMENT, text, "", statement.getKind(), setting, assigned, List.copyOf(times),
        List.copyOf(targets), List.copyOf(units), null, breaks(text, statement.getSpan(), source));
  }

  /** Where lines of the document were joined; none when the statement was edited since. */
  private static List<Integer> breaks(String text, Span span, String source) {
    if (span == null || span.end() > source.length() || span.end() - span.start() == text.length()) {
      return List.of();
    }
    List<Integer> breaks = new ArrayList<>();
    int at = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = source.charAt(i);
      if (at < text.length() && text.charAt(at) == c) {
        at++;
      } else if (c == '\n') {
        breaks.add(at);
      } else if (!Character.isWhitespace(c)) {
        return List.of();
      }
    }
    return at == text.length() ? List.copyOf(breaks) : List.of();
  }

  private static Integer year(TimeExpression time) {
    return time.getYear() == null && time.getDate() != null ? Integer.valueOf(time.getDate().getYear())
        : time.getYear();
  }

  static Words read(Note note) {
    return plain(note, Role.NOTE, text(note.getText()), "", null);
  }

  static Words read(Indicator row) {
    List<IndicatorRow.RowTarget> targets =
        row.getTargets().stream().map(target -> new IndicatorRow.RowTarget(target.getYear(), text(target.getText()),
            target.getComparator(), List.copyOf(target.getValues()), target.isCumulative())).toList();
    List<String> units = row.getAssignments().stream().filter(assignment -> assignment.getUnit() != null)
        .map(assignment -> text(assignment.getUnit().getName())).toList();
    boolean based = row.getBaseline() != null;
    return plain(row, Role.INDICATOR, text(row.getName()), text(row.getNumber()),
        new IndicatorRow(text(row.getCategory()), text(row.getNumber()), text(row.getName()),
            text(row.getUnitOfMeasure()), row.getParent(), based ? row.getBaseline().getYear() : null,
            based ? text(row.getBaseline().getText()) : "", based ? row.getBaseline().getValue() : null, targets,
            row.getNature(), units));
  }

  private static Words plain(PlanElement element, Role role, String text, String number, IndicatorRow row) {
    return new Words(element, role, text, number, StatementKind.OTHER, Words.Setting.TABLE,
        row != null && !row.units().isEmpty(), List.of(), List.of(), List.of(), row, List.of());
  }

  private static Role role(Content content) {
    return switch (content) {
      case Chapter chapter -> Role.CHAPTER;
      case Section section -> Role.SECTION;
      case Item item -> Role.ITEM;
      case Box box -> Role.BOX;
      case KeyProject project -> Role.PROJECT;
      case Table table -> Role.TABLE;
      default -> Role.PARAGRAPH;
    };
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
