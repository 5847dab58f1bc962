// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;

/** What holds for every sentence, whatever stands in it. */
class TimeRecognizerTest {
  private static final String PIECES = "到至在于自从由较比与同以按展望每前后内底末起年月日季度上中下半旬第个十四五期间“”《》（）()—-－～、，。；：印发之规划方案"
      + "目近远汛秋冬今明去次当本即全0123456789０２５〇○一二三四五六七八九两 \u3000\t\n\r\uFFFDQ3./%\uD83D\uDE00";

  private final TimeRecognizer recognizer = new TimeRecognizer();

  @Test
  void acceptsAnyText() {
    Random random = new Random(20251231L);
    TimeContext context = new TimeContext(StatementKind.TASK,
        new PlanClock(LocalDate.of(2021, 3, 15), 2021, 2025, false), null, null, null, false);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
      check(text.toString(), context);
      check(text.toString(), TimeContext.of(StatementKind.FACT, PlanClock.UNKNOWN));
    }
  }

  private void check(String text, TimeContext context) {
    int last = 0;
    for (TimeFinding finding : recognizer.find(text, context)) {
      assertTrue(last <= finding.start() && finding.start() < finding.end() && finding.end() <= text.length(), text);
      last = finding.end();
      assertEquals(finding.isDeadline(), finding.clauseEnd() > 0, text);
      if (finding.isDeadline()) {
        assertTrue(finding.clauseStart() <= finding.start() && finding.end() <= finding.clauseEnd(), text);
        assertTrue(finding.clauseEnd() <= text.length(), text);
      } else {
        assertTrue(finding.date() == null && finding.year() == null, text);
      }
      boolean stretch = finding.timeClass() == TimeClass.PERIOD || finding.timeClass() == TimeClass.START;
      assertTrue(stretch || finding.from() == null && finding.to() == null, text);
    }
  }

  @Test
  void quotesWithoutCommaAndWithoutHope() {
    for (String hope : List.of("力争", "确保", "争取", "力求")) {
      TimeFinding finding = recognizer.find(hope + "到2025年，全部完成。",
          TimeContext.of(StatementKind.TASK, PlanClock.ofPeriod(2021, 2025))).getFirst();
      assertEquals(2, finding.start());
      assertEquals(8, finding.end());
    }
  }

  @Test
  void readsLongSentencesOnce() {
    for (String clause : List.of("到2025年，完成改造，", "到2025年完成改造", "2022、")) {
      String sentence = clause.repeat(20_000) + "到2025年，全面完成。";
      List<TimeFinding> found = recognizer.find(sentence, TimeContext.of(StatementKind.TASK, PlanClock.UNKNOWN));
      assertEquals("2022、".equals(clause) ? 1 : 20_001, found.size(), clause);
      assertEquals(sentence.length(), found.getLast().clauseEnd(), clause);
    }
  }
}
