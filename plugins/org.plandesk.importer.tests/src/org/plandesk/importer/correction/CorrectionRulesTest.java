// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.TimeExpression;

/** Rules hold for the same wording in every document, and their file is safe. */
class CorrectionRulesTest {

  @TempDir
  Path folder;

  private final Corrector corrector = new Corrector(new Author("", () -> Instant.EPOCH));

  @Test
  void theSameWordingOfAnotherYearIsReadTheSame() throws CorrectionException {
    Plan plan = CorrectorTest.propose(CorrectorTest.TEXT);
    TimeExpression time = Plans.deadlines(plan).stream().filter(each -> each.getQuote().equals("2022年前")).findFirst()
        .orElseThrow();
    Rule rule = Rule.of(time, Aspect.DATE, "2022-12-31").orElseThrow();
    assertEquals(new Rule(Aspect.DATE, "TimeExpression", "####年前", "later"), rule);
    Path file = folder.resolve("deeper").resolve("corrections.txt");
    CorrectionRules.none().with(rule).write(file);

    Plan other = CorrectorTest.propose("一、任务\n2024年前建成水厂。到2025年，建成水库3座。\n");
    assertEquals(1, CorrectionRules.read(file).apply(other, corrector));
    assertEquals(LocalDate.of(2024, 12, 31), Plans.deadlines(other).getFirst().getDate());
    assertEquals(1, other.getCorrections().size());
    assertEquals(0, CorrectionRules.read(file).apply(other, corrector));
  }

  @Test
  void aDayOfItsOwnIsNoRule() {
    Plan plan = CorrectorTest.propose(CorrectorTest.TEXT);
    TimeExpression time = Plans.deadlines(plan).getFirst();
    assertTrue(Rule.of(time, Aspect.DATE, "2024-05-01").isEmpty());
    assertTrue(Rule.of(time, Aspect.SPAN, "0,1").isEmpty());
  }

  @Test
  void aLaterRuleReplacesAnEarlierOne() {
    Rule one = new Rule(Aspect.STATE, "UnitMention", "水厂", "rejected");
    Rule two = new Rule(Aspect.UNIT, "UnitMention", "水厂", "县水厂");
    assertEquals(List.of(two), CorrectionRules.none().with(one).with(two).rules());
    assertEquals(List.of(), CorrectionRules.none().with(one).without(one).rules());
  }

  @Test
  void aMalformedFileIsRefusedInASentenceThatNamesTheLine() throws IOException, CorrectionException {
    assertEquals(List.of(), CorrectionRules.read(folder.resolve("none.txt")).rules());
    Path file = Files.writeString(folder.resolve("bad.txt"), "# remark\n\nstate\tUnitMention\tA\trejected\nnonsense\n");
    String message = assertThrows(CorrectionException.class, () -> CorrectionRules.read(file)).getMessage();
    assertTrue(message.contains("bad.txt") && message.contains("4"), message);
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertTrue(assertThrows(CorrectionException.class, () -> CorrectionRules.read(binary)).getMessage()
        .contains("binary.txt"));
  }

  @Test
  void aFileThatCannotBeWrittenLeavesTheOldOne() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("corrections.txt");
    assertThrows(CorrectionException.class, () -> CorrectionRules.none().write(blocked));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }
}
