// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.model.provider.PlanItemProviderAdapterFactory;
import org.plandesk.testkit.plans.ImportedPlans;

/** Fixes take away what was found, leave marks on their words, and are undone as one step. */
class QuickFixTest {

  private static final String HEAD = "北湖区“十四五”水利发展规划\n一、主要目标\n到2025年，污水处理率达到95%，完成河道治理。\n"
      + "序号\t指标\t单位\t2020年\t2025年\t属性\n1\t河道整治率\t%\t60\t90\t预期性\n2\t湖面面积\t平方公里\t10\t12\t预期性\n3\t湿地面积\tkm2\t5\t6\t预期性\n"
      + "二、主要任务\n";

  private final EditingDomain domain =
      new AdapterFactoryEditingDomain(new PlanItemProviderAdapterFactory(), new BasicCommandStack());

  private static Plan plan(String sentence) {
    return ImportedPlans.of("plan.txt", HEAD + sentence + "\n");
  }

  private static List<Finding> found(Plan plan, String rule) {
    return PlanCheck.of(plan).findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  private static String text(Plan plan) {
    StringBuilder text = new StringBuilder();
    Plans.statements(plan).forEach(statement -> text.append(statement.getText()));
    Plans.indicators(plan).forEach(row -> text.append(row.getUnitOfMeasure()));
    return text.toString();
  }

  private void run(Command command) {
    assertTrue(command.canExecute());
    domain.getCommandStack().execute(command);
  }

  @Test
  void whatWaitsForAReviewIsConfirmedAndWaitsAgainWhenThatIsUndone() {
    Plan plan = plan("建设泵站2座。落实责任。");
    Statement task = Plans.statements(plan).stream().filter(each -> each.getText().startsWith("建设泵站")).findFirst()
        .orElseThrow();
    task.getReports().add(PlanFactory.eINSTANCE.createReport());
    assertEquals(List.of(), found(plan, "review-needed"));
    run(new TypingCommand(task, 4, 5, "3"));
    Finding finding = found(plan, "review-needed").getFirst();
    assertEquals(List.of(task), finding.elements());
    assertTrue(finding.message().contains("建设泵站2座。"), finding.message());
    run(new FixCommand(domain, List.of(finding), "确认"));
    assertEquals(List.of(), found(plan, "review-needed"));
    assertFalse(finding.quickFix().orElseThrow().command(domain).canExecute());
    domain.getCommandStack().undo();
    assertEquals(1, found(plan, "review-needed").size());
    domain.getCommandStack().undo();
    assertEquals(List.of(), found(plan, "review-needed"));
  }

  @ParameterizedTest
  @CsvSource({"punctuation-doubled,加强水质监测，，落实责任。,加强水质监测，落实责任。",
      "punctuation-half-width,'加强水质监测,落实责任。','加强水质监测，落实责任。'",
      "punctuation-half-width,加强水质监测，落实责任.,加强水质监测，落实责任。",
      "punctuation-missing,到2024年完成泵站建设，由区水利局负责，建立水质监测站网并开展定期巡查,开展定期巡查。",
      "unit-spellings,由区住建局牵头，区住房和城乡建设局配合。区住房和城乡建设局负责验收。,由区住房和城乡建设局牵头，区住房和城乡建设局配合。",
      "superior-scope,推进全省河道治理，恢复岸线。,推进全区河道治理，恢复岸线。", "table-text-value,到2025年，河道整治率达到85%。,到2025年，河道整治率达到90%。",
      "duplicate-sentence,加强水质监测工作，加强水质监测工作，落实责任。,加强水质监测工作，落实责任。",
      "duplicate-sentence,加强重点河段水质监测，落实管护责任。由区水利局负责。加强重点河段水质监测，落实管护责任。,由区水利局负责。",
      "measure-spellings,由区水利局负责河道管护。,平方公里平方公里"})
  void takesAwayWhatWasFound(String rule, String sentence, String then) {
    Plan plan = plan(sentence);
    String before = text(plan);
    List<Finding> findings = found(plan, rule);
    Finding finding = findings.stream().filter(some -> some.quickFix().isPresent()).findFirst().orElseThrow();
    assertFalse(finding.quickFix().orElseThrow().label().isBlank());
    run(finding.quickFix().orElseThrow().command(domain));
    assertTrue(text(plan).contains(then), text(plan));
    assertEquals(findings.size() - 1, found(plan, rule).size());
    domain.getCommandStack().undo();
    assertEquals(before, text(plan));
    assertEquals(findings.size(), found(plan, rule).size());
    domain.getCommandStack().redo();
    assertTrue(text(plan).contains(then), text(plan));
  }

  @Test
  void severalInOneSentenceAreOneStep() {
    Plan plan = plan("加强水质监测，，落实责任,完成治理；；推进建设。");
    String before = text(plan);
    List<Finding> findings = PlanCheck.of(plan).findings();
    run(new FixCommand(domain, findings, "all"));
    assertTrue(text(plan).contains("加强水质监测，落实责任，完成治理；推进建设。"), text(plan));
    domain.getCommandStack().undo();
    assertEquals(before, text(plan));
  }

  @Test
  void marksStayOnTheirWords() {
    Plan plan = plan("由区住建局牵头，区住房和城乡建设局配合，，2024年底前完成泵站建设。区住房和城乡建设局负责验收。");
    run(new FixCommand(domain, PlanCheck.of(plan).findings(), "all"));
    for (Statement statement : Plans.statements(plan)) {
      for (Mark mark : statement.getMarks()) {
        assertEquals(mark.getQuote(), statement.getText().substring(mark.getStart(), mark.getEnd()));
      }
    }
    List<String> quotes =
        Plans.statements(plan).stream().flatMap(statement -> statement.getMarks().stream()).map(Mark::getQuote)
            .toList();
    assertTrue(quotes.contains("2024年底前"), quotes::toString);
    assertEquals(3, quotes.stream().filter("区住房和城乡建设局"::equals).count(), quotes::toString);
  }

  @Test
  void doesNothingWhenTheWordsAreOthers() {
    Plan plan = plan("加强水质监测，，落实责任。");
    QuickFix fix = found(plan, "punctuation-doubled").getFirst().quickFix().orElseThrow();
    Plans.statements(plan).forEach(statement -> statement.setText("另一句话。"));
    assertFalse(fix.command(domain).canExecute());
  }

  @Test
  void leavingIsTakenBackAlone() {
    Plan plan = plan("加强水质监测，，落实责任。完成治理；；推进建设。");
    List<Finding> findings = found(plan, "punctuation-doubled");
    run(IgnoreCommands.ignore(domain, plan, findings, "ignore", "as in the source"));
    assertEquals(List.of(), found(plan, "punctuation-doubled"));
    assertEquals("as in the source", IgnoreCommands.reason(plan, findings.getFirst()).orElseThrow());
    run(IgnoreCommands.restore(domain, plan, findings.subList(0, 1), "restore"));
    assertEquals(1, found(plan, "punctuation-doubled").size());
    domain.getCommandStack().undo();
    domain.getCommandStack().undo();
    assertEquals(2, found(plan, "punctuation-doubled").size());
    assertFalse(IgnoreCommands.ignore(domain, plan, findings, "ignore", " ").canExecute());
  }

  @Test
  void oneOfManyFoldedIsLeft() {
    Plan plan = plan("加强水质监测，落实责任。完成治理，推进建设。");
    Finding folded = found(plan, "task-without-deadline").getFirst();
    int all = folded.places().size();
    run(IgnoreCommands.ignore(domain, plan, List.of(folded.at(folded.places().getFirst())), "ignore", "later"));
    CheckResult result = PlanCheck.of(plan);
    assertEquals(all - 1, found(plan, "task-without-deadline").getFirst().places().size());
    assertEquals(1, result.ignored().size());
    run(IgnoreCommands.restore(domain, plan, result.ignored(), "restore"));
    assertEquals(all, found(plan, "task-without-deadline").getFirst().places().size());
  }
}
