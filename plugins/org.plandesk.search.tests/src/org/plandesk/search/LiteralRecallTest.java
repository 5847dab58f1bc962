// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.search.internal.document.Entry;
import org.plandesk.search.internal.document.EntryReader;
import org.plandesk.testkit.plans.ImportedPlans;
import org.plandesk.text.FoldedText;

/** Every string of the reference plan finds every element that has it. */
final class LiteralRecallTest {

  private static final int LONGEST = 4;
  private static final int ALL = 100_000;

  private static PlanSearch search;
  private static Plan plan;
  /** Every string of up to four characters, folded, with the elements that have it, by a plain scan. */
  private static final Map<String, Set<String>> SCANNED = new LinkedHashMap<>();

  @BeforeAll
  static void open() {
    plan = ImportedPlans.reference();
    search = PlanSearch.open(SearchSettings.inMemory());
    search.follow("reference", "", plan, PlanAccess.DIRECT);
    search.whenUpToDate().join();
    for (Entry entry : EntryReader.all(plan)) {
      if (entry.role() == Entry.Role.ELEMENT) {
        scan(entry.id(), entry.text());
        entry.more().forEach(more -> scan(entry.id(), more));
      }
    }
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static void scan(String element, String text) {
    int[] points = FoldedText.fold(text).codePoints().toArray();
    for (int start = 0; start < points.length; start++) {
      for (int length = 1; length <= LONGEST && start + length <= points.length; length++) {
        SCANNED.computeIfAbsent(new String(points, start, length), key -> new HashSet<>()).add(element);
      }
    }
  }

  /** The query for exactly this string. */
  private static SearchQuery exactly(String string) {
    String quoted = string.contains("\"") ? string : '"' + string + '"';
    return SearchQuery.of(quoted).withLimit(ALL).withExpanding(false).withFacets(false);
  }

  private static Set<String> found(String string) {
    return Set.copyOf(search.elements(exactly(string)));
  }

  @Test
  void findsEveryStringOfUpToFourCharacters() {
    assertTrue(SCANNED.size() > 30_000, () -> "only " + SCANNED.size());
    List<String> missed = SCANNED.entrySet().parallelStream()
        .filter(entry -> !found(entry.getKey()).containsAll(entry.getValue())).map(Map.Entry::getKey).toList();
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25%", "≥75", "Ⅲ类", "PM10", "O3", "9吨/月", "2035年", "65蒸吨", "12369", "1+30", "0.5‰", "μg/m3"})
  void findsFiguresAndSigns(String string) {
    Set<String> elements = EntryReader.all(plan).stream().filter(entry -> entry.role() == Entry.Role.ELEMENT)
        .filter(entry -> FoldedText.of(entry.text()).contains(FoldedText.of(string))).map(Entry::id)
        .collect(Collectors.toSet());
    Set<String> hits = search.search(SearchQuery.of(string).withLimit(ALL)).hits().stream().map(SearchHit::element)
        .collect(Collectors.toSet());
    assertTrue(!elements.isEmpty() && hits.containsAll(elements), () -> elements + " " + hits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ＰＭ１０", "pm10", "汚水", "污 水 处 理", "二氧化碳排放達峰", "VOCS"})
  void folds(String string) {
    SearchResult result = search.search(SearchQuery.of('"' + string + '"'));
    if (string.equals("汚水")) {
      assertEquals(0, result.totalAll(), "a Japanese character is no traditional one");
    } else {
      assertTrue(result.totalAll() > 0);
    }
  }

  @Test
  void findsPhrasesOverTheBordersOfStatements() {
    int crossed = 0;
    for (var paragraph : Plans.contents(plan, org.plandesk.model.Paragraph.class)) {
      List<Statement> statements = Plans.statements(paragraph);
      for (int i = 1; i < statements.size(); i++) {
        String before = statements.get(i - 1).getText();
        String after = statements.get(i).getText();
        String over =
            before.substring(Math.max(0, before.length() - 4)) + after.substring(0, Math.min(4, after.length()));
        assertTrue(found(over).contains(paragraph.getId()), over);
        crossed++;
      }
    }
    assertTrue(crossed > 300, Integer.toString(crossed));
  }

  @Test
  void showsNoParagraphWhereAStatementSuffices() {
    assertTrue(search.search(exactly("污水处理厂")).hits().stream().noneMatch(hit -> hit.kind() == EntryKind.PARAGRAPH));
  }
}
