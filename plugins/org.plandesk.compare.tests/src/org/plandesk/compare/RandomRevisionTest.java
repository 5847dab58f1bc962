// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.testkit.plans.ImportedPlans;

/** The comparison finds again what was done to plans at random. */
final class RandomRevisionTest {

  private static final double WANTED = 0.95;
  private static final double SHARE = 0.3;
  private static final int ROUNDS = 3;
  private static final Path PLUGINS =
      Files.isDirectory(Path.of("plugins")) ? Path.of("plugins") : Path.of("..").toAbsolutePath().normalize();
  private static final Path DOCUMENTS =
      PLUGINS.resolve("org.plandesk.importer.tests").resolve("fixtures").resolve("documents");

  @Test
  void findsTypeAndPartners() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(DOCUMENTS)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    Map<String, int[]> scores = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
      List<String> foreign = Plans.statements(ImportedPlans.of(files.get((i + files.size() / 2) % files.size())))
          .stream().map(Statement::getText).filter(text -> text.length() > 8).toList();
      for (int round = 0; round < ROUNDS && !foreign.isEmpty(); round++) {
        score(new RandomRevision(ImportedPlans.of(files.get(i)), foreign, SHARE, i * 31L + round), scores);
      }
    }
    StringBuilder report = new StringBuilder();
    scores.forEach((type, score) -> report.append(type).append(' ').append(score[0]).append('/').append(score[1])
        .append('\n'));
    System.out.println(report);
    int[] all = scores.get("all");
    assertTrue(all[0] >= WANTED * all[1], report::toString);
  }

  private static void score(RandomRevision revision, Map<String, int[]> scores) {
    PlanComparison found = PlanComparison.of(revision.old, revision.current);
    for (RandomRevision.Truth truth : revision.truths) {
      Change change = truth.old().isEmpty() ? found.ofCurrent(truth.current().getFirst()).orElseThrow()
          : found.ofOld(truth.old().getFirst()).orElseThrow();
      boolean right = change.type() == truth.type() && same(change.old(), truth.old())
          && same(change.current(), truth.current());
      for (String key : List.of("all", truth.type().code())) {
        int[] score = scores.computeIfAbsent(key, each -> new int[2]);
        score[0] += right ? 1 : 0;
        score[1]++;
      }
      if (!right && Boolean.getBoolean("misses")) {
        System.out.println(truth.type() + " -> " + change.type() + change.also() + "\n  old " + texts(truth.old())
            + "\n  new " + texts(truth.current()) + "\n  got " + change.oldText() + " => " + change.currentText());
      }
    }
  }

  private static List<String> texts(List<Statement> statements) {
    return statements.stream().map(Statement::getText).toList();
  }

  private static boolean same(List<? extends PlanElement> some, List<? extends PlanElement> others) {
    return new HashSet<PlanElement>(some).equals(new HashSet<PlanElement>(others));
  }
}
