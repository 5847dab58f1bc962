// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.Enumerator;
import org.plandesk.importer.StatementPositions;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.Mark;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Recognized;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;

/**
 * Makes the commands that correct a recognition. Each command changes the plan and records the correction in it, undoes both
 * exactly, and keeps the plan whole: every character of the source still belongs to one element, marks lie in their statements.
 *
 * <p>A command holds for the state of the plan in which it was made and is executed at once. Any thread that may change the
 * plan.
 */
public final class Corrector {

  private final Author author;

  /** @param author is recorded with each correction */
  public Corrector(Author author) {
    this.author = author;
  }

  /**
   * The command that corrects an element.
   *
   * @param element element of a plan
   * @param value in the form of the aspect
   * @throws CorrectionException when the element cannot be corrected in this way, with a sentence for users
   */
  public Command command(PlanElement element, Aspect aspect, String value) throws CorrectionException {
    Operation operation = switch (aspect) {
      case STATE -> state(element, value);
      case KIND -> Kinds.of(as(Statement.class, element), literal(StatementKind.get(value), value));
      case TIME_CLASS -> Times.timeClass(as(TimeExpression.class, element), literal(TimeClass.get(value), value));
      case DATE -> Times.date(as(TimeExpression.class, element), day(value));
      case UNIT -> Units.choose(as(UnitMention.class, element), names(value));
      case NAME -> rename(as(ResponsibleUnit.class, element), value);
      case ROLE -> Units.role(as(Assignment.class, element), literal(AssignmentRole.get(roleOf(value)), value));
      case LEVEL -> level(as(Content.class, element), value);
      case SPLIT -> split(as(Statement.class, element), value);
      case JOIN -> join(as(Statement.class, element));
      case SPAN -> span(as(Mark.class, element), value);
      case MARK -> mark(as(Statement.class, element), value);
      case TITLE, REGION, PERIOD_FROM, PERIOD_TO -> Fields.of(as(Plan.class, element), aspect, value);
    };
    return new CorrectionCommand(element, aspect, value, operation, author);
  }

  /** Several corrections as one undo step; elements that cannot be corrected so are left out. */
  public CompoundCommand all(List<? extends PlanElement> elements, Aspect aspect, String value) {
    CompoundCommand all = new CompoundCommand(Messages.bind(Messages.command, Messages.aspect(aspect)));
    for (PlanElement element : elements) {
      try {
        all.append(command(element, aspect, value));
      } catch (CorrectionException e) {
        // It reads otherwise and stays as it is.
      }
    }
    return all;
  }

  private static Operation state(PlanElement element, String value) throws CorrectionException {
    Recognized recognized = as(Recognized.class, element);
    ReviewState state = literal(ReviewState.get(value), value);
    if (state == ReviewState.REJECTED && !Review.canReject(recognized)) {
      throw new CorrectionException(Messages.cannotReject);
    }
    return Review.of(recognized, state);
  }

  private static List<String> names(String value) throws CorrectionException {
    List<String> names = Units.names(value);
    if (names.isEmpty()) {
      throw new CorrectionException(Messages.noName);
    }
    return names;
  }

  private static Operation rename(ResponsibleUnit unit, String value) throws CorrectionException {
    String name = value.strip();
    if (name.isEmpty()) {
      throw new CorrectionException(Messages.noName);
    }
    if (unit.eContainer() instanceof Plan plan
        && plan.getUnits().stream().anyMatch(other -> other != unit && name.equals(other.getName()))) {
      throw new CorrectionException(Messages.bind(Messages.nameTaken, name));
    }
    return Units.rename(unit, name);
  }

  /** A role is written alone, or with the unit behind it as records do. */
  private static String roleOf(String value) {
    int blank = value.indexOf(' ');
    return blank < 0 ? value : value.substring(0, blank);
  }

  private static LocalDate day(String value) throws CorrectionException {
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeParseException e) {
      throw new CorrectionException(Messages.bind(Messages.noDate, value));
    }
  }

  private static Operation level(Content element, String value) throws CorrectionException {
    Level level = Level.of(value).orElseThrow(() -> new CorrectionException(Messages.bind(Messages.noValue, value)));
    Level old = Level.of(element).orElseThrow(() -> new CorrectionException(Messages.cannot));
    boolean possible = element instanceof Statement || element instanceof ContentContainer;
    if (!possible || old == level) {
      throw new CorrectionException(Messages.cannot);
    }
    if (element instanceof Paragraph paragraph) {
      // A paragraph has no heading of its own: its first sentence becomes it.
      Content first = paragraph.getContents().isEmpty() ? null : paragraph.getContents().getFirst();
      return new Levels(as(Statement.class, first), level);
    }
    return new Levels(element, level);
  }

  private static Operation split(Statement statement, String value) throws CorrectionException {
    StatementPositions positions = positions(statement);
    int offset = number(value);
    String text = statement.getText();
    if (offset <= 0 || offset >= text.length() || text.substring(0, offset).isBlank()
        || text.substring(offset).isBlank()) {
      throw new CorrectionException(Messages.splitInside);
    }
    return Boundaries.split(statement, offset, positions);
  }

  private static Operation join(Statement statement) throws CorrectionException {
    positions(statement);
    Statement next = Boundaries.next(statement);
    if (next == null) {
      throw new CorrectionException(Messages.nothingToJoin);
    }
    positions(next);
    return Boundaries.join(statement, next);
  }

  private static Operation span(Mark mark, String value) throws CorrectionException {
    Statement statement = as(Statement.class, mark.eContainer());
    String[] moves = value.split(",", 2);
    if (moves.length < 2) {
      throw new CorrectionException(Messages.bind(Messages.noValue, value));
    }
    int start = mark.getStart() + number(moves[0]);
    int end = mark.getEnd() + number(moves[1]);
    inside(statement, start, end);
    return Marks.span(mark, start, end, positionsIfAny(statement));
  }

  private static Operation mark(Statement statement, String value) throws CorrectionException {
    String[] parts = value.split("[ -]");
    if (parts.length < 3 || !parts[0].equals("unit") && TimeClass.get(parts[0]) == null) {
      throw new CorrectionException(Messages.bind(Messages.noValue, value));
    }
    int start = number(parts[1]);
    int end = number(parts[2]);
    inside(statement, start, end);
    return Marks.add(statement, parts[0], start, end, positionsIfAny(statement));
  }

  private static void inside(Statement statement, int start, int end) throws CorrectionException {
    if (start < 0 || start >= end || end > statement.getText().length()) {
      throw new CorrectionException(Messages.markInside);
    }
  }

  private static StatementPositions positions(Statement statement) throws CorrectionException {
    StatementPositions positions = SourcePlaces.positions(statement);
    if (positions == null) {
      throw new CorrectionException(Messages.edited);
    }
    return positions;
  }

  /** A mark in a statement that no longer stands in the source has no place there either. */
  private static StatementPositions positionsIfAny(Statement statement) {
    return SourcePlaces.positions(statement);
  }

  private static int number(String value) throws CorrectionException {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new CorrectionException(Messages.bind(Messages.noValue, value));
    }
  }

  private static <E extends Enumerator> E literal(E literal, String value) throws CorrectionException {
    if (literal == null) {
      throw new CorrectionException(Messages.bind(Messages.noValue, value));
    }
    return literal;
  }

  private static <T> T as(Class<T> type, Object element) throws CorrectionException {
    if (!type.isInstance(element)) {
      throw new CorrectionException(Messages.cannot);
    }
    return type.cast(element);
  }
}
