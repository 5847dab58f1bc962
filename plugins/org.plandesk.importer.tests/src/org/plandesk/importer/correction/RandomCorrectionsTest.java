// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SourceText;
import org.plandesk.importer.gold.GoldDocuments;
import org.plandesk.model.Assignment;
import org.plandesk.model.Correction;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.testkit.gold.PlanDump;
import org.plandesk.testkit.gold.PlanInvariants;

/**
 * Corrections of all kinds at random places of the gold documents: the plan stays whole after each, undo gives back exactly
 * what was there, redo what came of it, and another import takes them over.
 */
class RandomCorrectionsTest {

  private static final int PER_DOCUMENT = 24;
  private static final Corrector CORRECTOR = new Corrector(new Author("测试", () -> Instant.EPOCH));

  static Stream<Path> documents() {
    return GoldDocuments.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aPlanStaysWholeAndUndoIsExact(Path document) throws ImportException {
    Plan plan = propose(document);
    var random = new Random(document.getFileName().toString().hashCode());
    List<Command> done = new ArrayList<>();
    Plan first = EcoreUtil.copy(plan);
    for (int i = 0; i < PER_DOCUMENT; i++) {
      Plan before = EcoreUtil.copy(plan);
      Command command = randomCommand(plan, random);
      if (command == null) {
        continue;
      }
      String what = command.getLabel() + " " + i;
      command.execute();
      assertEquals(List.of(), PlanInvariants.problems(plan), what);
      assertNoDangling(plan, what);
      Plan after = EcoreUtil.copy(plan);
      command.undo();
      assertTrue(EcoreUtil.equals(before, plan), () -> "Undo of " + what);
      command.redo();
      assertTrue(EcoreUtil.equals(after, plan), () -> "Redo of " + what);
      done.add(command);
    }
    for (Command command : done.reversed()) {
      command.undo();
    }
    assertTrue(EcoreUtil.equals(first, plan));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void anotherImportTakesThemOver(Path document) throws ImportException {
    Plan plan = propose(document);
    var random = new Random(document.getFileName().toString().hashCode());
    for (int i = 0; i < PER_DOCUMENT / 2; i++) {
      Command command = randomCommand(plan, random);
      if (command != null) {
        command.execute();
      }
    }
    Plan again = propose(document);
    Replay.Result result = Replay.run(again, plan.getCorrections());
    assertEquals(List.of(), result.missed().stream().map(RandomCorrectionsTest::text).toList());
    assertEquals(PlanDump.text(plan), PlanDump.text(again));
    assertEquals(List.of(), PlanInvariants.problems(again));
  }

  private static String text(Correction correction) {
    return correction.getAspect() + " " + correction.getCorrected() + " " + correction.getQuote();
  }

  private static Plan propose(Path document) throws ImportException {
    SourceText source = new DocumentImporter().read(document, null, ImportMonitor.NONE).source();
    return new DocumentImporter().propose(source, ImportMonitor.NONE).plan();
  }

  private static void assertNoDangling(Plan plan, String what) {
    plan.eAllContents().forEachRemaining(object -> object.eCrossReferences().forEach(
        target -> assertTrue(EcoreUtil.isAncestor(plan, target), () -> what + ": " + object + " points at " + target)));
  }

  private static Command randomCommand(Plan plan, Random random) {
    List<PlanElement> elements = new ArrayList<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof PlanElement element && !(object instanceof Correction)) {
        elements.add(element);
      }
    });
    elements.add(plan);
    for (int tries = 0; tries < 20; tries++) {
      PlanElement element = elements.get(random.nextInt(elements.size()));
      Aspect aspect = Aspect.values()[random.nextInt(Aspect.values().length)];
      try {
        return CORRECTOR.command(element, aspect, value(element, aspect, random));
      } catch (CorrectionException e) {
        // another place
      }
    }
    return null;
  }

  private static String value(EObject element, Aspect aspect, Random random) {
    int length = element instanceof Statement statement ? statement.getText().length() : 0;
    return switch (aspect) {
      case STATE -> random.nextBoolean() ? "confirmed" : "rejected";
      case KIND -> pick(random, "task", "heading", "goal", "fact");
      case TIME_CLASS -> pick(random, "deadline", "period", "start", "baseline", "historical", "name");
      case DATE -> "202" + random.nextInt(10) + "-06-30";
      case UNIT -> pick(random, "区水务局", "区水务局、区财政局", "县城管局");
      case NAME -> "单位" + random.nextInt(1000) + (element instanceof ResponsibleUnit ? "局" : "");
      case ROLE -> pick(random, "lead", "support", "responsible")
          + (element instanceof Assignment assignment ? " " + Units.nameOf(assignment) : "");
      case LEVEL -> Level.values()[random.nextInt(Level.values().length)].code();
      case SPLIT -> Integer.toString(length == 0 ? 0 : random.nextInt(length));
      case JOIN -> "";
      case SPAN -> element instanceof Mark ? (random.nextInt(5) - 2) + "," + (random.nextInt(5) - 2) : "";
      case MARK -> {
        int start = length == 0 ? 0 : random.nextInt(length);
        yield pick(random, "deadline", "period", "unit") + " " + start + "-" + Math.min(length, start + 4);
      }
      case TITLE, REGION -> "某某规划";
      case PERIOD_FROM, PERIOD_TO -> "2031";
    };
  }

  private static String pick(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }
}
