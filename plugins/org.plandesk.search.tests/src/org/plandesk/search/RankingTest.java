// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.Plan;
import org.plandesk.search.internal.document.Entry;
import org.plandesk.search.internal.document.EntryReader;
import org.plandesk.testkit.judged.JudgedQuery;
import org.plandesk.testkit.plans.ImportedPlans;

/** The best comes first: judged queries, whose answers were chosen by reading the plans. */
final class RankingTest {

  private static final double WANTED = 0.90;
  /** The folder of bundles: tests run in one of them. */
  private static final Path BUNDLES = Path.of("").toAbsolutePath().getParent();
  private static final Path FIXTURES = BUNDLES.resolve(Path.of("org.plandesk.search.tests", "fixtures"));
  private static final Path DOCUMENTS =
      BUNDLES.resolve(Path.of("org.plandesk.importer.tests", "fixtures", "documents"));

  @Test
  void servesTheReferencePlan() throws IOException {
    check(ImportedPlans.reference(), "reference");
  }

  @Test
  void servesAnotherPlan() throws IOException {
    String name = "20-digital-dense-headings";
    check(ImportedPlans.of(DOCUMENTS.resolve(name + ".txt")), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"transport", "health", "park", "heating", "culture", "employment"})
  void servesPlansOfOtherFields(String name) throws IOException {
    check(ImportedPlans.of(FIXTURES.resolve(Path.of("judged", name + ".txt"))), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"16-hydraulic-narrow-pages", "37-women-and-children", "70-schools-notice-and-action",
      "66-farmland-seed-division", "47-patents-boxes-in-cells", "50-marine-two-row-header",
      "57-telecom-two-level-items"})
  void servesPlansOfOtherOffices(String name) throws IOException {
    check(ImportedPlans.of(DOCUMENTS.resolve(name + ".txt")), name);
  }

  private static void check(Plan plan, String name) throws IOException {
    List<JudgedQuery> queries = JudgedQuery.read(FIXTURES.resolve(Path.of("judged", name + ".judged")));
    List<String> all = EntryReader.all(plan).stream().filter(entry -> entry.role() == Entry.Role.ELEMENT)
        .map(Entry::text).toList();
    List<String> report = new ArrayList<>();
    double sum = 0;
    try (PlanSearch search = PlanSearch.open(SearchSettings.inMemory())) {
      search.follow(name, name, plan, PlanAccess.DIRECT);
      search.whenUpToDate().join();
      for (JudgedQuery query : queries) {
        List<String> found =
            search.search(SearchQuery.of(query.text())).hits().stream().map(SearchHit::text).toList();
        double ndcg = query.ndcg(found, all);
        sum += ndcg;
        report.add(String.format(Locale.ROOT, "%.3f %s", ndcg, query.text()));
      }
    }
    double mean = sum / queries.size();
    report.sort(null);
    if (System.getenv("RANKING") != null) {
      System.out.println(name + " " + mean + "\n" + String.join("\n", report));
    }
    assertTrue(mean >= WANTED, () -> "nDCG@10 " + mean + "\n" + String.join("\n", report));
  }
}
