// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.plandesk.bench.Median;
import org.plandesk.search.IndexState;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.internal.document.Entry;
import org.plandesk.search.internal.index.Documents;
import org.plandesk.search.internal.index.PlanIndex;
import org.plandesk.search.internal.query.SearchEngine;
import org.plandesk.search.internal.words.UserSynonyms;

/**
 * Search in a synthetic library: time of indexing and of queries, size on disk, memory. Its size is taken from the system
 * property {@value #SIZE}; 1,000,000 statements are what the bars are for.
 */
public final class SearchBenchmark implements Benchmark {

  /** How many statements the library has. */
  public static final String SIZE = "plandesk.bench.statements";

  private static final int DEFAULT_SIZE = 50_000;
  private static final int WARM_UP_SIZE = 10_000;
  private static final int HITS = 50;
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 5;
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
      delete(folder);
    }
  }

  private static List<Figure> measure(int size, Path folder) throws Exception {
    List<Figure> figures = new ArrayList<>();
    String library = String.format("%,d statements", size);
    // All code is to be compiled before anything is measured.
    ours(WARM_UP_SIZE, folder.resolve("warm"), new SyntheticLibrary()).close();
    bare(WARM_UP_SIZE, folder.resolve("warm-bare"));
    double memoryBefore = memory();
    long began = System.nanoTime();
    SyntheticLibrary ours = new SyntheticLibrary();
    PlanIndex index = ours(size, folder.resolve("ours"), ours);
    double indexing = millisSince(began);
    figures.add(new Figure("index " + library, indexing, "bare Lucene, same documents",
        bare(size, folder.resolve("bare")), "ms", 1 / 0.7));
    began = System.nanoTime();
    Rival lucene = new LuceneRival(new CJKAnalyzer(), FSDirectory.open(folder.resolve("lucene")),
        SyntheticLibrary.texts(size));
    figures.add(
        new Figure("index " + library, indexing, "Lucene, CJK bigrams alone", millisSince(began), "ms", Double.NaN));
    index.refresh();
    double bytes = size(folder.resolve("ours"));
    figures.add(new Figure("index on disk", bytes / MEGABYTE, "40 bytes a character",
        ours.characters() * 40 / MEGABYTE, "MB", 1));
    try (index;
        lucene;
        Rival sqlite = new SqliteRival(folder.resolve("sqlite").toString(), SyntheticLibrary.texts(size))) {
      queries(index, lucene, sqlite, figures);
      figures.add(new Figure("memory for " + library, memory() - memoryBefore, "memory allowed", 512, "MB", 1));
    }
    return figures;
  }

  private static PlanIndex ours(int size, Path folder, SyntheticLibrary library) throws IOException {
    PlanIndex index = PlanIndex.open(FSDirectory.open(folder), "bench");
    for (int made = 0; made < size; made += SyntheticLibrary.STATEMENTS_OF_A_PLAN) {
      int number = made / SyntheticLibrary.STATEMENTS_OF_A_PLAN;
      index.replace("plan" + number, "规划" + number,
          library.plan(number, Math.min(SyntheticLibrary.STATEMENTS_OF_A_PLAN, size - made)), "1");
    }
    index.commit();
    return index;
  }

  /** Time for the same documents when nothing is replaced and nobody keeps account of plans. */
  private static double bare(int size, Path folder) throws IOException {
    long began = System.nanoTime();
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
    return millisSince(began);
  }

  private static void queries(PlanIndex index, Rival lucene, Rival sqlite, List<Figure> figures) throws Exception {
    SearchEngine engine = new SearchEngine(new UserSynonyms(null));
    IndexState ready = new IndexState(IndexState.Phase.READY, 0, 1, true);
    IndexSearcher searcher = index.acquire();
    try {
      double[][] times = times(query -> engine.identities(searcher, asked(query).withFacets(false)), query -> {
        Query same = engine.query(searcher, asked(query).withFacets(false));
        long start = System.nanoTime();
        for (ScoreDoc doc : searcher.search(same, HITS).scoreDocs) {
          PlanIndex.identity(searcher, doc.doc);
        }
        return System.nanoTime() - start;
      }, query -> engine.search(searcher, asked(query).withFacets(false), ready, () -> false),
          query -> engine.search(searcher, asked(query), ready, () -> false), query -> lucene.find(query, HITS),
          query -> sqlite.find(query, HITS));
      double[] identities = times[0];
      double[] bare = times[1];
      double[] hits = times[2];
      double[] facets = times[3];
      double[] cjk = times[4];
      double[] fts = times[5];
      figures.add(new Figure("query, ids of 50, p50", identities[0], "bare Lucene, same query", bare[0], "ms", 1.3));
      figures.add(new Figure("query, ids of 50, p95", identities[1], "bare Lucene, same query", bare[1], "ms", 1.3));
      figures.add(new Figure("query, 50 hits shown, p95", hits[1], "time allowed", 50, "ms", 1));
      figures.add(new Figure("query, hits and facets, p95", facets[1], "time allowed", 50, "ms", 1));
      figures.add(new Figure("query, 50 hits shown, p95", hits[1], "Lucene, CJK bigrams", cjk[1], "ms", Double.NaN));
      figures.add(new Figure("query, 50 hits shown, p95", hits[1], "SQLite FTS5 trigram", fts[1], "ms", Double.NaN));
    } finally {
      index.release(searcher);
    }
  }

  private static SearchQuery asked(String query) {
    return SearchQuery.of(query).withLimit(HITS);
  }

  /** Something that is measured; it may give its own time in nanoseconds. */
  private interface Work {
    Object run(String query) throws Exception;
  }

  /** Median and 95th percentile over all queries for each work, the works in turn, after some rounds of warming up. */
  private static double[][] times(Work... works) throws Exception {
    List<List<Double>> times = new ArrayList<>();
    for (int i = 0; i < works.length; i++) {
      times.add(new ArrayList<>());
    }
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (String query : QUERIES) {
        for (int i = 0; i < works.length; i++) {
          long start = System.nanoTime();
          Object result = works[i].run(query);
          double millis = result instanceof Long own ? own / NANOS_PER_MILLI : millisSince(start);
          if (round >= 0) {
            times.get(i).add(millis);
          }
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

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
