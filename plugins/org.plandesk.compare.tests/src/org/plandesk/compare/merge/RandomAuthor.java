// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Comment;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.IgnoredFinding;
import org.plandesk.model.Indicator;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.ProgressStatus;
import org.plandesk.model.Reading;
import org.plandesk.model.Report;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.Suggestion;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.command.ContentCommands;
import org.plandesk.model.edit.command.HeadingCommands;
import org.plandesk.model.edit.command.StatementCommands;
import org.plandesk.model.edit.command.TypingCommand;

/** Somebody who works in a plan by the commands of the program and by hand. The same seed gives the same work. */
final class RandomAuthor {

  private static final List<String> WORDS = List.of("进一步", "加快", "会同有关单位", "，确保取得实效", "重点");
  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final Plan plan;
  private final String name;
  private final Random random;

  RandomAuthor(Plan plan, String name, long seed) {
    this.plan = plan;
    this.name = name;
    this.random = new Random(seed);
  }

  /** Does some work. New elements get ids that tell who made them. */
  void work(int steps) {
    Set<String> known = new HashSet<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof PlanElement element) {
        known.add(element.getId());
      }
    });
    for (int i = 0; i < steps; i++) {
      step();
    }
    plan.getComments()
        .removeIf(comment -> comment.getEnd() != null && comment.getElement() instanceof Statement statement
            && comment.getEnd() > statement.getText().length());
    int[] count = {0};
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof PlanElement element && !known.contains(element.getId())) {
        element.setId(name + count[0]++);
      }
    });
  }

  private void step() {
    List<Statement> statements = Plans.statements(plan);
    if (statements.isEmpty()) {
      return;
    }
    Statement statement = any(statements);
    switch (random.nextInt(16)) {
      case 0, 1 -> reword(statement);
      case 2 -> statement.setKind(any(StatementKind.VALUES));
      case 3 -> StatementCommands.insertAfter(statement, "新增" + name + random.nextInt(100) + "。").execute();
      case 4 -> ContentCommands.delete(List.of(any(Plans.contents(plan, Content.class)))).execute();
      case 5 -> move(statement);
      case 6 -> run(ContentCommands.move(any(Plans.contents(plan, Content.class)), random.nextBoolean()));
      case 7 -> run(HeadingCommands.beside(statement, "新节" + name));
      case 8 -> any(Plans.contents(plan, ContentContainer.class)).setTitle("题" + name + random.nextInt(3));
      case 9 -> StatementCommands.split(statement, statement.getText().length() / 2).execute();
      case 10 -> run(StatementCommands.join(statement));
      case 11 -> marks(statement);
      case 12 -> statement.getAssignments().add(assignment());
      case 13 -> statement.getReports().add(report());
      case 14 -> remark(statement);
      default -> register();
    }
  }

  private void reword(Statement statement) {
    int length = statement.getText().length();
    int from = random.nextInt(length + 1);
    int to = Math.min(length, from + random.nextInt(3));
    new TypingCommand(statement, from, to, random.nextInt(4) == 0 ? "" : any(WORDS)).execute();
  }

  private void move(Statement statement) {
    ContentOwner owner = any(Plans.contents(plan, ContentOwner.class));
    ((ContentOwner) statement.eContainer()).getContents().remove(statement);
    owner.getContents().add(random.nextInt(owner.getContents().size() + 1), statement);
  }

  private void marks(Statement statement) {
    if (statement.getMarks().isEmpty()) {
      TimeExpression mark = FACTORY.createTimeExpression();
      int start = random.nextInt(statement.getText().length() + 1);
      mark.setStart(start);
      mark.setEnd(Math.min(statement.getText().length(), start + 2));
      mark.setQuote(statement.getText().substring(start, mark.getEnd()));
      mark.setYear(2025);
      statement.getMarks().add(mark);
      return;
    }
    Mark mark = any(statement.getMarks());
    mark.setState(any(ReviewState.VALUES));
    if (mark instanceof TimeExpression time) {
      time.setMovedTo(LocalDate.of(2024 + random.nextInt(3), 6, 30));
    }
  }

  private Assignment assignment() {
    Assignment assignment = FACTORY.createAssignment();
    assignment.setRole(any(AssignmentRole.VALUES));
    assignment.setUnit(unit());
    return assignment;
  }

  private ResponsibleUnit unit() {
    if (!plan.getUnits().isEmpty() && random.nextInt(3) > 0) {
      return any(plan.getUnits());
    }
    ResponsibleUnit unit = FACTORY.createResponsibleUnit();
    unit.setName("县" + random.nextInt(4) + "局");
    plan.getUnits().add(unit);
    return unit;
  }

  private Report report() {
    Report report = FACTORY.createReport();
    report.setStatus(any(ProgressStatus.VALUES));
    report.setNote(name);
    return report;
  }

  private void remark(Statement statement) {
    switch (random.nextInt(4)) {
      case 0 -> {
        Suggestion suggestion = FACTORY.createSuggestion();
        suggestion.setElement(statement);
        suggestion.setText("建议" + name);
        plan.getSuggestions().add(suggestion);
      }
      case 1 -> {
        IgnoredFinding ignored = FACTORY.createIgnoredFinding();
        ignored.setRule("rule" + name);
        ignored.getElements().add(statement);
        plan.getIgnoredFindings().add(ignored);
      }
      case 2 -> plan.getComments().stream().findFirst().ifPresent(comment -> comment.setDone(true));
      default -> {
        Comment comment = FACTORY.createComment();
        comment.setElement(statement);
        comment.setText("批注" + name);
        if (!statement.getText().isEmpty()) {
          comment.setStart(random.nextInt(statement.getText().length()));
          comment.setEnd(comment.getStart() + 1);
        }
        plan.getComments().add(comment);
      }
    }
  }

  private void register() {
    switch (random.nextInt(4)) {
      case 0 -> plan.setTitle("规划" + name);
      case 1 -> plan.getMilestoneYears().add(2020 + random.nextInt(20) + 20 * name.length());
      case 2 -> unit().getAliases().add("别名" + name + random.nextInt(50));
      default -> {
        List<Indicator> rows = Plans.indicators(plan);
        if (!rows.isEmpty()) {
          Reading reading = FACTORY.createReading();
          reading.setYear(2020 + random.nextInt(10));
          reading.setValue(Double.valueOf(random.nextInt(9)));
          any(rows).getReadings().add(reading);
        }
      }
    }
  }

  private static void run(Optional<Command> command) {
    command.ifPresent(Command::execute);
  }

  private <T> T any(List<? extends T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
