// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.plandesk.search.PlanSearch;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchSettings;

/** The examples in help are what the search understands, and the same in both languages. */
class HelpExamplesTest {

  @Test
  void everyExampleIsUnderstood() throws IOException {
    List<String> examples = examples("search_zh.txt");
    assertFalse(examples.isEmpty());
    assertEquals(examples, examples("search.txt"));
    try (PlanSearch search = PlanSearch.open(SearchSettings.inMemory())) {
      for (String example : examples) {
        assertEquals(List.of(), search.search(SearchQuery.of(example)).reading().hints(), example);
      }
    }
  }

  private static List<String> examples(String file) throws IOException {
    try (InputStream in = FrameworkUtil.getBundle(SearchView.class).getEntry("help/" + file).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("> "))
          .map(line -> line.substring(2).split(" \\| ")[0]).toList();
    }
  }
}
