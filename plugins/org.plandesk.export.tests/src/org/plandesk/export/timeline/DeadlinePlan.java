// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.time.LocalDate;
import java.util.List;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.TimeQualifier;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.Timeline;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineSettings;

/** A plan of three deadlines: one with units, one whose words look like a formula and are hostile, one with rare characters. */
final class DeadlinePlan {

  static final LocalDate AS_OF = LocalDate.of(2023, 11, 13);
  static final String HOSTILE = "=HYPERLINK(\"http://x\")；<b>,\\ & 完成污水处理设施及配套管网建设任务，确保城镇生活污水应收尽收、应处尽处";

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  final Plan plan = FACTORY.createPlan();
  final ResponsibleUnit lead = unit("生态环境局");
  final ResponsibleUnit support = unit("水务局");
  private final Chapter chapter = FACTORY.createChapter();

  DeadlinePlan() {
    plan.setId("plan");
    plan.setTitle("示例规划");
    plan.setPeriodFrom(2021);
    plan.setPeriodTo(2025);
    plan.getUnits().addAll(List.of(lead, support));
    chapter.setId("c");
    chapter.setNumber("一");
    chapter.setTitle("任务");
    plan.getContents().add(chapter);
    Statement first = deadline("s1", "到2025年", "，城市再生水利用率达到25%以上。", 2025);
    assign(first, lead, AssignmentRole.LEAD);
    assign(first, support, AssignmentRole.SUPPORT);
    deadline("s2", "2022年底前", HOSTILE, 2022);
    deadline("s3", "2023年底前", "，𠮷祥工程完工\u0007。", 2023);
  }

  private static ResponsibleUnit unit(String name) {
    ResponsibleUnit unit = FACTORY.createResponsibleUnit();
    unit.setName(name);
    return unit;
  }

  private static void assign(Statement statement, ResponsibleUnit unit, AssignmentRole role) {
    Assignment assignment = FACTORY.createAssignment();
    assignment.setUnit(unit);
    assignment.setRole(role);
    statement.getAssignments().add(assignment);
  }

  private Statement deadline(String id, String quote, String rest, int year) {
    Statement statement = FACTORY.createStatement();
    statement.setId(id);
    statement.setKind(StatementKind.TASK);
    // What is hostile begins the sentence, as it would begin a cell.
    statement.setText(rest.startsWith("=") ? rest + quote : quote + rest);
    TimeExpression time = FACTORY.createTimeExpression();
    time.setId("t" + id);
    time.setQuote(quote);
    time.setStart(statement.getText().indexOf(quote));
    time.setEnd(time.getStart() + quote.length());
    time.setTimeClass(TimeClass.DEADLINE);
    time.setQualifier(TimeQualifier.BY_YEAR);
    time.setDate(LocalDate.of(year, 12, 31));
    time.setYear(year);
    statement.getMarks().add(time);
    chapter.getContents().add(statement);
    return statement;
  }

  TimelineIndex index() {
    return TimelineIndex.of(Timeline.of(List.of(plan)), TimelineSettings.standard(Judgement.on(AS_OF)));
  }
}
