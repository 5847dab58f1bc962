// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plandesk.text.FoldedText;

/** A plain scan: whatever contains all words, in the order of the document. */
final class ScanRival implements Rival {

  private final List<FoldedText> texts;

  ScanRival(List<String> texts) {
    this.texts = texts.stream().map(FoldedText::of).toList();
  }

  @Override
  public List<Integer> find(String query, int limit) {
    List<FoldedText> words = Arrays.stream(query.strip().split("\\s+")).map(FoldedText::of).toList();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < texts.size() && found.size() < limit; i++) {
      FoldedText text = texts.get(i);
      if (words.stream().allMatch(text::contains)) {
        found.add(i);
      }
    }
    return found;
  }
}
