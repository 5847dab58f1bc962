// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.Statement;
import org.plandesk.text.Pinyin;

/**
 * Finds elements of the outline by number, by words of their label, or by the pinyin initials of their title.
 *
 * <p>Made on the user interface thread, which copies the labels; searched on any one thread.
 */
final class OutlineSearch {

  /** What was found, best first, and how many there are in all. */
  record Found(List<EObject> elements, int total) {}

  private static final int TITLE = 40;

  private record Entry(EObject element, String number, String label, String title) {}

  private final List<Entry> entries = new ArrayList<>();

  OutlineSearch(OutlineModel model) {
    for (EObject element : model.all()) {
      String label = model.label(element);
      String number = switch (element) {
        case Headed headed when headed.getNumber() != null -> fold(headed.getNumber());
        case Indicator indicator when indicator.getNumber() != null -> fold(indicator.getNumber());
        default -> "";
      };
      String title = label.length() > TITLE ? label.substring(0, TITLE) : label;
      entries.add(new Entry(element, number, fold(label), title));
    }
  }

  /**
   * Finds by number first, then by words in titles, then in sentences, then by initials; in each group in the order of the plan.
   *
   * @param limit how many elements are given back at most; the total counts all
   */
  Found find(String query, int limit) {
    String words = fold(query);
    if (words.isEmpty()) {
      return new Found(List.of(), 0);
    }
    List<EObject> byNumber = new ArrayList<>();
    List<EObject> byTitle = new ArrayList<>();
    List<EObject> byWords = new ArrayList<>();
    List<EObject> byInitials = new ArrayList<>();
    boolean initials = words.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
        && words.chars().anyMatch(Character::isLetter);
    for (Entry entry : entries) {
      if (!entry.number.isEmpty() && bare(entry.number).startsWith(bare(words)) && !bare(words).isEmpty()) {
        byNumber.add(entry.element);
      } else if (entry.label.contains(words)) {
        (entry.element instanceof Statement ? byWords : byTitle).add(entry.element);
      } else if (initials && Pinyin.containsInitials(entry.title, words)) {
        byInitials.add(entry.element);
      }
    }
    List<EObject> all = new ArrayList<>(byNumber);
    all.addAll(byTitle);
    all.addAll(byWords);
    all.addAll(byInitials);
    return new Found(all.subList(0, Math.min(limit, all.size())), all.size());
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", "");
  }

  /** A number without the brackets and dots around it, so that 一 finds （一）. */
  private static String bare(String number) {
    return number.replaceAll("[()（）、.．第章节条]", "");
  }
}
