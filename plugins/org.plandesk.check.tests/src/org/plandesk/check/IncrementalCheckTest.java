// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.IgnoredFinding;
import org.plandesk.model.Indicator;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.testkit.plans.ImportedPlans;

/** After any edits a check that remembers finds what a check from the start finds. */
class IncrementalCheckTest {

  private static final int EDITS = 120;
  private static final String[] PIECES =
      {"，，", "（", "”", "全省", "GIS", "LDAR", "共12个，其中东片5个、西片6个", "达到105%", "2029年底前", "。",
          ",落实", "一是建库，三是建网。", "区住建局", "的的", "总面积"};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void findsWhatAFullCheckFinds(long seed) {
    Plan plan = ImportedPlans.reference();
    Random random = new Random(seed);
    PlanCheck check = new PlanCheck(plan);
    check.run(check.look(() -> {}), () -> false);
    for (int i = 0; i < EDITS; i++) {
      edit(plan, random);
      if (random.nextInt(4) == 0) {
        giveUp(check, random.nextInt(600));
      }
      if (random.nextInt(4) == 0) {
        int most = random.nextInt(20);
        check.run(check.look(() -> {}), new Cancelling(most));
      } else {
        CheckResult result = check.run(check.look(() -> {}), () -> false);
        assertNotNull(result);
        assertSame(PlanCheck.of(plan), result, "edit " + i);
      }
    }
    assertSame(PlanCheck.of(plan), check.run(check.look(() -> {}), () -> false), "end");
  }

  /** Begins to look at the plan, as before a command that must not wait. */
  private static void giveUp(PlanCheck check, int most) {
    Cancelling cancelling = new Cancelling(most);
    assertThrows(CancellationException.class, () -> check.look(() -> {
      if (cancelling.getAsBoolean()) {
        throw new CancellationException();
      }
    }));
  }

  /** Says that it was cancelled after it was asked some times. */
  private static final class Cancelling implements BooleanSupplier {
    private int left;

    Cancelling(int most) {
      left = most;
    }

    @Override
    public boolean getAsBoolean() {
      return left-- <= 0;
    }
  }

  private static void assertSame(CheckResult expected, CheckResult found, String when) {
    assertEquals(words(expected.findings()), words(found.findings()), when);
    assertEquals(words(expected.ignored()), words(found.ignored()), when);
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule() + finding.severity() + finding.message() + finding.places()
        .stream().map(place -> System.identityHashCode(place.element()) + place.quote() + place.start()).toList()
        + finding.quickFix().map(QuickFix::label)).toList();
  }

  private static void edit(Plan plan, Random random) {
    List<Statement> statements = Plans.statements(plan);
    Statement some = statements.get(random.nextInt(statements.size()));
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> insert(some, PIECES[random.nextInt(PIECES.length)], random);
      case 3 -> some.setText(statements.get(random.nextInt(statements.size())).getText());
      case 4 -> remove(some);
      case 5 -> add(some, random);
      case 6 -> move(plan, random);
      case 7 -> indicator(plan, random);
      case 8 -> plan(plan, random);
      case 9, 10 -> promote(plan, random);
      default -> some.setKind(StatementKind.values()[random.nextInt(StatementKind.values().length)]);
    }
  }

  private static void insert(Statement statement, String piece, Random random) {
    int at = random.nextInt(statement.getText().length() + 1);
    statement.setText(statement.getText().substring(0, at) + piece + statement.getText().substring(at));
  }

  private static void remove(Statement statement) {
    ((ContentOwner) statement.eContainer()).getContents().remove(statement);
  }

  private static void add(Statement after, Random random) {
    Statement added = PlanFactory.eINSTANCE.createStatement();
    added.setKind(StatementKind.TASK);
    added.setText("到2025年底前完成第" + random.nextInt(9) + "批工程建设，责任单位为区水利局。");
    List<Content> siblings = ((ContentOwner) after.eContainer()).getContents();
    if (random.nextBoolean() || !(after.eContainer() instanceof Paragraph)) {
      siblings.add(siblings.indexOf(after) + 1, added);
    } else {
      Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
      paragraph.getContents().add(added);
      List<Content> around = ((ContentOwner) after.eContainer().eContainer()).getContents();
      around.add(random.nextInt(around.size() + 1), paragraph);
    }
  }

  private static void move(Plan plan, Random random) {
    List<Chapter> chapters = Plans.contents(plan, Chapter.class);
    Chapter chapter = chapters.get(random.nextInt(chapters.size()));
    if (random.nextBoolean()) {
      chapter.setNumber("第" + "一二三四五六七八九".charAt(random.nextInt(9)) + "章");
    } else if (chapter.getContents().size() > 1) {
      chapter.getContents().move(0, chapter.getContents().size() - 1);
    }
  }

  /** The last content of a section, or of a paragraph, stands behind it then; the order of the document stays. */
  private static void promote(Plan plan, Random random) {
    List<Content> owners = random.nextBoolean() ? List.copyOf(Plans.contents(plan, Section.class))
        : List.copyOf(Plans.contents(plan, Paragraph.class));
    Content owner = owners.get(random.nextInt(owners.size()));
    List<Content> inside = ((ContentOwner) owner).getContents();
    if (!inside.isEmpty()) {
      List<Content> around = ((ContentOwner) owner.eContainer()).getContents();
      around.add(around.indexOf(owner) + 1, inside.getLast());
    }
  }

  private static void indicator(Plan plan, Random random) {
    List<Indicator> rows = Plans.indicators(plan);
    Indicator row = rows.get(random.nextInt(rows.size()));
    switch (random.nextInt(4)) {
      case 0 -> row.setUnitOfMeasure(random.nextBoolean() ? "%" : "微克/立方米");
      case 1 -> row.setName(row.getName() + "率");
      case 2 -> row.setNumber(String.valueOf(random.nextInt(20)));
      default -> row.getTargets().forEach(target -> {
        target.getValues().clear();
        target.getValues().add((double) random.nextInt(130));
      });
    }
  }

  private static void plan(Plan plan, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> plan.setPeriodTo(2025 + random.nextInt(4));
      case 1 -> plan.setRegion(random.nextBoolean() ? "山西省" : "运城市盐湖区");
      case 2 -> plan.getIgnoredFindings().clear();
      default -> {
        List<Finding> findings = PlanCheck.of(plan).findings();
        if (!findings.isEmpty()) {
          Finding finding = findings.get(random.nextInt(findings.size()));
          IgnoredFinding ignored = PlanFactory.eINSTANCE.createIgnoredFinding();
          ignored.setRule(finding.rule());
          ignored.getElements().addAll(finding.elements().subList(0, 1 + random.nextInt(finding.elements().size())));
          plan.getIgnoredFindings().add(ignored);
        }
      }
    }
  }
}
