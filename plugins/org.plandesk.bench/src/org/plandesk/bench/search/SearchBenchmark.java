// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.Folders;
import org.plandesk.bench.Median;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.search.PlanAccess;
import org.plandesk.search.IndexState;
import org.plandesk.search.PlanSearch;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchSettings;
import org.plandesk.search.internal.document.Entry;
import org.plandesk.search.internal.index.Documents;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.index.PlanIndex;
import org.plandesk.search.internal.query.SearchEngine;
import org.plandesk.search.internal.words.UserSynonyms;
import org.plandesk.testkit.plans.ImportedPlans;

/**
 * Search in a synthetic library: time of indexing and of queries, size on disk, memory. Its size is taken from the system
 * property {@value #SIZE}; 1,000,000 statements are what the bars are for.
 */
public final class SearchBenchmark implements Benchmark {

  /** How many statements the library has. */
  public static final String SIZE = "plandesk.bench.statements";

  private static final int DEFAULT_SIZE = 50_000;
  /** Of a larger library so many statements are indexed again and again to compare times. */
  private static final int INDEXED = 50_000;
  private static final int INDEXING_ROUNDS = 3;
  private static final int WARM_UP_SIZE = 10_000;
  private static final int HITS = 50;
  private static final int EDITS = 60;
  private static final String EDITED = "edited";
  private static final int ROUNDS = 6;
  private static final int WARM_UP = 100;
  private static final double MEGABYTE = 1 << 20;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final String[] QUERIES = {"污水处理厂", "污水 处理厂", "雨污分流", "清洁取暖 覆盖率", "黑臭水体", "老旧小区改造 2025年", "95%以上", "水",
      "养老", "全市 推进 森林防火", "数据共享 -城区", "单位:水利局 湿地", "年:2025 光伏", "值:>=90 单位符号:% 达标率", "污水*改造", "中水", "PM10",
      "污水处理厂什么时候建成", "可吸入颗粒物", "高标准农田 OR 粮食仓储", "种类:任务 充电桩", "到2030年", "强化资金保障", "秸秆 利用率 2024年",
      "wushuichulichang"};

  @Override
  public List<Figure> run() throws Exception {
    int size = Integer.getInteger(SIZE, DEFAULT_SIZE);
    Path folder = Files.createTempDirectory("plandesk-bench");
    try {
      return measure(size, folder);
    } finally {
      Folders.delete(folder);
    }
  }

  private static List<Figure> measure(int size, Path folder) throws Exception {
    List<Figure> figures = new ArrayList<>();
    indexing(Math.min(size, INDEXED), folder, figures);
    // All code is to be compiled before anything is measured.
    try (Library small = new Library(WARM_UP_SIZE, folder.resolve("small"))) {
      queries(small, WARM_UP);
    }
    double memoryBefore = memory();
    try (Library library = new Library(size, folder.resolve("large"))) {
      figures.add(new Figure("index on disk", size(library.folder.resolve("ours")) / MEGABYTE, "40 bytes a character",
          library.characters * 40 / MEGABYTE, "MB", 1));
      queries(library, 1);
      figures.addAll(figures(queries(library, ROUNDS)));
      figures.add(new Figure(String.format("memory for %,d statements", size), memory() - memoryBefore,
          "memory allowed", 512, "MB", 1));
    }
    figures.add(new Figure("an edit is found, p95", edits(folder.resolve("large").resolve("ours")), "time allowed", 100,
        "ms", 1));
    return figures;
  }

  /** The same statements in our index and in those of others. */
  private static final class Library implements AutoCloseable {

    private final Path folder;
    private final PlanIndex index;
    private final Rival lucene;
    private final Rival sqlite;
    private final long characters;

    Library(int size, Path folder) throws Exception {
      this.folder = Files.createDirectories(folder);
      SyntheticLibrary statements = new SyntheticLibrary();
      index = ours(size, folder.resolve("ours").resolve("index"), statements);
      index.refresh();
      characters = statements.characters();
      lucene = new LuceneRival(new CJKAnalyzer(), FSDirectory.open(folder.resolve("lucene")),
          SyntheticLibrary.texts(size));
      sqlite = new SqliteRival(folder.resolve("sqlite").toString(), SyntheticLibrary.texts(size));
    }

    @Override
    public void close() throws Exception {
      sqlite.close();
      lucene.close();
      index.close();
    }
  }

  /** Times of indexing, the ways in turn. */
  private static void indexing(int size, Path folder, List<Figure> figures) throws Exception {
    double[] times = Median.of(INDEXING_ROUNDS, 1, () -> {
      ours(size, folder.resolve("o"), new SyntheticLibrary()).close();
      Folders.delete(folder.resolve("o"));
    }, () -> {
      bare(size, folder.resolve("b"));
      Folders.delete(folder.resolve("b"));
    }, () -> {
      new LuceneRival(new CJKAnalyzer(), FSDirectory.open(folder.resolve("c")), SyntheticLibrary.texts(size)).close();
      Folders.delete(folder.resolve("c"));
    });
    String work = String.format("index %,d statements", size);
    figures.add(new Figure(work, times[0], "bare Lucene, same documents", times[1], "ms", 1 / 0.7));
    figures.add(new Figure(work, times[0], "Lucene, CJK bigrams alone", times[2], "ms", Double.NaN));
  }

  private static PlanIndex ours(int size, Path folder, SyntheticLibrary library) throws IOException {
    PlanIndex index = PlanIndex.open(FSDirectory.open(folder), Fields.schema());
    for (int made = 0; made < size; made += SyntheticLibrary.STATEMENTS_OF_A_PLAN) {
      int number = made / SyntheticLibrary.STATEMENTS_OF_A_PLAN;
      index.replace("plan" + number, "规划" + number,
          library.plan(number, Math.min(SyntheticLibrary.STATEMENTS_OF_A_PLAN, size - made)), "1");
    }
    index.commit();
    return index;
  }

  /** The same documents when nothing is replaced and nobody keeps account of plans. */
  private static void bare(int size, Path folder) throws IOException {
    SyntheticLibrary library = new SyntheticLibrary();
    Documents documents = new Documents();
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
      for (int made = 0; made < size; made += SyntheticLibrary.STATEMENTS_OF_A_PLAN) {
        int number = made / SyntheticLibrary.STATEMENTS_OF_A_PLAN;
        for (Entry entry : library.plan(number, Math.min(SyntheticLibrary.STATEMENTS_OF_A_PLAN, size - made))) {
          writer.addDocument(documents.document("plan" + number, "规划" + number, entry));
        }
      }
      writer.commit();
    }
  }

  /** The median and the 95th percentile of each way to search. */
  private static double[][] queries(Library library, int rounds) throws Exception {
    SearchEngine engine = new SearchEngine(new UserSynonyms(null));
    IndexState ready = new IndexState(IndexState.Phase.READY, 0, 1, true);
    IndexSearcher searcher = library.index.acquire();
    try {
      Map<String, Query> built = new HashMap<>();
      for (String query : QUERIES) {
        built.put(query, engine.query(searcher, asked(query).withFacets(false)));
      }
      return times(rounds, query -> engine.identities(searcher, asked(query).withFacets(false)), query -> {
        for (ScoreDoc doc : searcher.search(built.get(query), HITS).scoreDocs) {
          PlanIndex.identity(searcher, doc.doc);
        }
      }, query -> engine.search(searcher, asked(query).withFacets(false), ready, () -> false),
          query -> engine.search(searcher, asked(query), ready, () -> false), query -> library.lucene.find(query, HITS),
          query -> library.sqlite.find(query, HITS));
    } finally {
      library.index.release(searcher);
    }
  }

  /** The time from an edit of an open plan beside the library until a search finds it; the 95th percentile in milliseconds. */
  private static double edits(Path folder) throws Exception {
    Plan plan = ImportedPlans.reference();
    List<Statement> statements = Plans.statements(plan);
    List<Double> times = new ArrayList<>();
    try (PlanSearch search = PlanSearch.open(new SearchSettings(folder, null))) {
      search.follow(EDITED, "", plan, PlanAccess.DIRECT);
      search.whenUpToDate().get();
      for (int edit = 0; edit < EDITS; edit++) {
        String words = "第" + edit + "处改动";
        SearchQuery query = asked('"' + words + '"').in(Set.of(EDITED)).withFacets(false);
        Statement statement = statements.get(edit * statements.size() / EDITS);
        long start = System.nanoTime();
        statement.setText(words + statement.getText());
        while (search.search(query).total() == 0) {
          Thread.onSpinWait();
        }
        times.add(millisSince(start));
      }
    }
    return Median.share(times, 0.95);
  }

  private static List<Figure> figures(double[][] times) {
    double[] identities = times[0];
    double[] bare = times[1];
    double[] hits = times[2];
    double[] facets = times[3];
    return List.of(
        new Figure("query, ids of 50, p50", identities[0], "bare Lucene, same query", bare[0], "ms", 1.3),
        new Figure("query, ids of 50, p95", identities[1], "bare Lucene, same query", bare[1], "ms", 1.3),
        new Figure("query, 50 hits shown, p95", hits[1], "time allowed", 50, "ms", 1),
        new Figure("query, hits and facets, p95", facets[1], "time allowed", 50, "ms", 1),
        new Figure("query, 50 hits shown, p95", hits[1], "Lucene, CJK bigrams", times[4][1], "ms", Double.NaN),
        new Figure("query, 50 hits shown, p95", hits[1], "SQLite FTS5 trigram", times[5][1], "ms", Double.NaN));
  }

  private static SearchQuery asked(String query) {
    return SearchQuery.of(query).withLimit(HITS);
  }

  /** Something that is measured. */
  private interface Work {
    void run(String query) throws Exception;
  }

  /**
   * Median and 95th percentile over all queries for each work. The works come in random order, always the same, since each
   * finds the caches of the processor full of what the one before it has left.
   */
  private static double[][] times(int rounds, Work... works) throws Exception {
    List<List<Double>> times = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < works.length; i++) {
      times.add(new ArrayList<>());
      order.add(i);
    }
    Random random = new Random(1);
    for (int round = 0; round < rounds; round++) {
      for (String query : QUERIES) {
        Collections.shuffle(order, random);
        for (int i : order) {
          long start = System.nanoTime();
          works[i].run(query);
          times.get(i).add(millisSince(start));
        }
      }
    }
    return times.stream().map(of -> new double[] {Median.of(of), Median.share(of, 0.95)}).toArray(double[][]::new);
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  private static double memory() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
