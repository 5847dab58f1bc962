// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.plan.TimeWords;
import org.plandesk.check.plan.Words;

/**
 * The stages of one work stand in a sentence with dates in another order than they can have.
 *
 * <p>Finds: 2024年6月底前主体完工，2023年底前投入使用. Leaves: clauses that name something of their own before the stage.
 */
final class BuildingStages {

  /** In the order in which a work goes through them. */
  private static final List<Pattern> STAGES = List.of(stage("(?:开工|动工)(?:建设)?"),
      stage("(?:主体(?:工程|结构)?(?:完工|竣工|完成|封顶)|封顶)"), stage("(?:全面|全部)?(?:建成|竣工|完工)(?:验收)?"),
      stage("(?:全面|正式)?(?:投入(?:使用|运营|运行)|投用|投产|启用|投运|开放运营)"));

  private BuildingStages() {
  }

  private static Pattern stage(String words) {
    return Pattern.compile("(?:，|完成|实现)?" + words + "(?=[，。；、（]|并|$)");
  }

  static void check(Words words, Findings findings) {
    TimeWords earlier = null;
    int reached = -1;
    for (TimeWords time : words.times()) {
      int stage = SubtaskLater.isDeadline(time) ? stageAt(words.text().substring(time.end())) : -1;
      if (stage < 0) {
        continue;
      }
      boolean together = earlier != null && words.text().substring(earlier.end(), time.start()).indexOf('；') < 0;
      if (together && stage > reached && time.date().isBefore(earlier.date())) {
        SubtaskLater.found(words, earlier, time.quote(), FindingPlace.of(words, time.start(), time.end()), findings);
      }
      earlier = time;
      reached = stage;
    }
  }

  private static int stageAt(String words) {
    for (int i = 0; i < STAGES.size(); i++) {
      if (STAGES.get(i).matcher(words).lookingAt()) {
        return i;
      }
    }
    return -1;
  }
}
