// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.model.TimeClass;
import org.plandesk.text.ChineseNumbers;

/**
 * The five years of a plan whose title does not tell them: those of which the text speaks (“十四五”期间, 第十四个五年规划) when most of
 * its deadlines are at their end.
 */
final class OwnPeriod {

  private static final Pattern TERM = Pattern
      .compile("(十[一二三四五六七八九]?)五”?(?:期间|时期|规划期|期末|末|以来|面临|主要)|第(十[一二三四五六七八九]?)个五年");
  private static final int YEARS = 5;
  /** The year before the first term, had each had five years. */
  private static final int BEFORE_ALL = 1955;
  private static final int OFTEN = 2;

  private final Map<Integer, Integer> terms = new HashMap<>();
  private final Map<Integer, Integer> deadlines = new HashMap<>();

  void add(Words words) {
    if (words.text().indexOf('五') >= 0) {
      Matcher term = TERM.matcher(words.text());
      while (term.find()) {
        String number = term.group(1) == null ? term.group(2) : term.group(1);
        terms.merge(ChineseNumbers.parse(number), 1, Integer::sum);
      }
    }
    if (words.isAhead()) {
      words.times().stream().filter(time -> time.timeClass() == TimeClass.DEADLINE && time.year() != null)
          .forEach(time -> deadlines.merge(time.year(), 1, Integer::sum));
    }
  }

  /** The last year, null when the text does not tell it clearly. */
  Integer last() {
    Integer most = null;
    for (Integer year : new TreeMap<>(deadlines).keySet()) {
      most = most == null || deadlines.get(year) >= deadlines.get(most) ? year : most;
    }
    boolean clear = most != null && deadlines.get(most) > OFTEN && most > BEFORE_ALL && (most - BEFORE_ALL) % YEARS == 0
        && terms.getOrDefault((most - BEFORE_ALL) / YEARS, 0) >= OFTEN;
    return clear ? most : null;
  }

  /** The first year of the term that ends with a year. */
  static int first(int last) {
    return last - YEARS + 1;
  }
}
