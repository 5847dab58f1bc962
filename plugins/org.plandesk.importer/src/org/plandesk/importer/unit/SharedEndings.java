// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plandesk.model.Span;

/**
 * Endings that the last of several places in a list gives to those before it.
 *
 * <p>Accepts: 东湖区、西山区[政府], 高新区、经开区[管委会], 甲县和乙县[人民政府].
 * <p>Rejects: 各区、县政府 (one phrase), 市交通局、东湖区政府 (a whole name before it), 东湖区，西山区政府 (another list).
 */
final class SharedEndings {
  private static final String[] ENDINGS = {"人民政府", "政府", "管委会", "管理委员会", "党委和政府", "党委政府"};
  private static final String PLACES = "区县市旗州盟镇乡";
  private static final int LEAST_PLACE = 3;
  private static final int LONGEST_PLACE = 8;

  private final Map<Integer, String> endings = new HashMap<>();

  /** Looks for endings among the names of a list. */
  void learn(String text, List<Span> tokens) {
    String ending = "";
    int next = -1;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Span token = tokens.get(i);
      boolean joined = next >= 0 && UnitLists.enumerates(text.substring(token.end(), next));
      String words = withoutRole(text, token);
      String own = ending(words);
      if (joined && !ending.isEmpty() && isPlace(words)) {
        endings.put(token.end(), ending);
      } else {
        ending = own.isEmpty() || !isPlace(words.substring(0, words.length() - own.length())) ? "" : own;
      }
      next = token.start();
    }
  }

  /** The ending that belongs to the name that ends at an offset; empty when it has its own. */
  String behind(int end) {
    return endings.getOrDefault(end, "");
  }

  private static String withoutRole(String text, Span token) {
    RoleWords role = RoleWords.before(text, token.start(), token.end());
    return text.substring(token.start(), token.end() - (role == null ? 0 : role.length()));
  }

  private static String ending(String words) {
    for (String ending : ENDINGS) {
      if (words.endsWith(ending)) {
        return ending;
      }
    }
    return "";
  }

  private static boolean isPlace(String words) {
    return words.length() >= LEAST_PLACE && words.length() <= LONGEST_PLACE && words.charAt(0) != '各'
        && PLACES.indexOf(words.charAt(words.length() - 1)) >= 0 && words.chars().allMatch(Character::isIdeographic);
  }
}
