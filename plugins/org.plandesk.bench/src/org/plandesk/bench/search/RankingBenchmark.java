// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.model.Plan;
import org.plandesk.search.PlanAccess;
import org.plandesk.search.PlanSearch;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchSettings;
import org.plandesk.search.internal.document.Entry;
import org.plandesk.search.internal.document.EntryReader;
import org.plandesk.testkit.judged.JudgedQuery;
import org.plandesk.testkit.plans.ImportedPlans;

/** How much of the best possible order of answers (nDCG@10) is missed, over judged queries of several plans, in percent. */
public final class RankingBenchmark implements Benchmark {

  private static final double PERCENT = 100;
  private static final List<Document> DOCUMENTS = List.of(new Document("water works", "16-hydraulic-narrow-pages"),
      new Document("children", "37-women-and-children"), new Document("schools", "70-schools-notice-and-action"),
      new Document("farmland", "66-farmland-seed-division"), new Document("patents", "47-patents-boxes-in-cells"),
      new Document("sea", "50-marine-two-row-header"), new Document("telecommunication", "57-telecom-two-level-items"));

  /**
   * A document of the importer's fixtures with judged queries.
   *
   * @param title in the table
   * @param name of its file without the ending
   */
  private record Document(String title, String name) {
  }

  @Override
  public List<Figure> run() throws Exception {
    List<Figure> figures = new ArrayList<>();
    compare("sample", ImportedPlans.reference(), judged("reference.judged"), figures);
    for (String invented : List.of("transport", "health", "park", "heating", "culture", "employment")) {
      compare(invented, ImportedPlans.of(judged(invented + ".txt")), judged(invented + ".judged"), figures);
    }
    for (Document document : DOCUMENTS) {
      compare(document.title(), document(document.name()), judged(document.name() + ".judged"), figures);
    }
    return figures;
  }

  private static void compare(String name, Plan plan, Path judged, List<Figure> figures) throws Exception {
    List<String> texts = EntryReader.all(plan).stream().filter(entry -> entry.role() == Entry.Role.ELEMENT)
        .map(Entry::text).toList();
    List<JudgedQuery> queries = JudgedQuery.read(judged);
    double ours = missed(queries, texts, ours(plan));
    for (Map.Entry<String, Rival> rival : rivals(texts).entrySet()) {
      try (Rival searched = rival.getValue()) {
        double theirs = missed(queries, texts,
            (query, limit) -> searched.find(query, limit).stream().map(texts::get).toList());
        figures.add(new Figure("nDCG@10 missed, " + queries.size() + " queries, " + name, ours, rival.getKey(), theirs,
            "%", 1));
      }
    }
  }

  /** Texts that are found for a query, the best first. */
  private interface Search {
    List<String> find(String query, int limit) throws Exception;
  }

  private static Search ours(Plan plan) {
    PlanSearch search = PlanSearch.open(SearchSettings.inMemory());
    search.follow("sample", "", plan, PlanAccess.DIRECT);
    search.whenUpToDate().join();
    return (query, limit) -> search.search(SearchQuery.of(query).withLimit(limit)).hits().stream()
        .map(SearchHit::text).toList();
  }

  private static Map<String, Rival> rivals(List<String> texts) throws Exception {
    Map<String, Rival> rivals = new LinkedHashMap<>();
    rivals.put("scan in document order", new ScanRival(texts));
    rivals.put("Lucene StandardAnalyzer", new LuceneRival(new StandardAnalyzer(), new ByteBuffersDirectory(), texts));
    rivals.put("Lucene smartcn", new LuceneRival(new SmartChineseAnalyzer(), new ByteBuffersDirectory(), texts));
    rivals.put("Lucene CJK bigrams", new LuceneRival(new CJKAnalyzer(), new ByteBuffersDirectory(), texts));
    rivals.put("SQLite FTS5 trigram", new SqliteRival(":memory:", texts));
    return rivals;
  }

  private static double missed(List<JudgedQuery> queries, List<String> texts, Search search) throws Exception {
    double sum = 0;
    for (JudgedQuery query : queries) {
      sum += query.ndcg(search.find(query.text(), JudgedQuery.DEPTH), texts);
    }
    return (1 - sum / queries.size()) * PERCENT;
  }

  private static Path judged(String name) {
    return fixture(Path.of("org.plandesk.search.tests", "fixtures", "judged", name));
  }

  private static Plan document(String name) {
    return ImportedPlans.of(fixture(Path.of("org.plandesk.importer.tests", "fixtures", "documents", name + ".txt")));
  }

  private static Path fixture(Path inBundles) {
    Path rest = Path.of("plugins").resolve(inBundles);
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(rest))) {
        return folder.resolve(rest);
      }
    }
    throw new IllegalStateException("The benchmark does not run inside the repository.");
  }
}
