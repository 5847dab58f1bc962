// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.ImportProposal;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Leftover;
import org.plandesk.model.LeftoverKind;
import org.plandesk.testkit.gold.PlanInvariants;

/** No text whatever makes the importer fail or lose a character: texts are thrown together from seeds. */
class RandomTextTest {
  private static final int TEXTS_PER_SEED = 200;
  private static final String[] PIECES =
      {"一、", "二、", "（一）", "(二)", "1.", "2.", "（1）", "①", "第一章 ", "第二节　", "专栏1 ", "专栏\n",
          "表1 指标\n", "\t", "\n", "\n\n", "　　", "。", "；", "，", "：", "加强治理", "推进工程建设", "到2025年", "2023年底前", "市生态环境局牵头",
          "（", "）", "“", "”", "《", "》", "80%以上", "3", "\n3\n", "序号\t指标\t单位\t2020年\t2025年\n", "1\t覆盖率\t%\t20\t30\n",
          "[bookmark: _Toc1]", "\uFFFD", "\r\n", "目录\n", "……3\n", "注：带*为2019年数据\n", "责任单位：市水务局。", "项目", "\uD83D\uDE00",
          "1.1 目标\n", "|a|b|\n", "附件1\n", "   ", "…", "a", "十五", "年", "新建污水处理厂2座", "\uD83D"};

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesNothing(long seed) {
    Random random = new Random(seed);
    DocumentImporter importer = new DocumentImporter();
    for (int i = 0; i < TEXTS_PER_SEED; i++) {
      String text = text(random);
      ImportProposal proposal = importer.propose(SourceText.of("random", text), ImportMonitor.NONE);
      assertEquals(List.of(), PlanInvariants.problems(proposal.plan()), () -> "text: " + text);
      assertEquals(0, proposal.coverage().unattributed());
      proposal.plan().getSource().getLeftovers().forEach(leftover -> assertNoWords(leftover, text));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(random.nextInt(10) == 0 ? 400 : 60) + 1;
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** What is declared punctuation has no words in it. */
  private static void assertNoWords(Leftover leftover, String text) {
    String words = leftover.getSpan().of(text);
    assertTrue(leftover.getWhy() != LeftoverKind.PUNCTUATION || words.chars().noneMatch(Character::isLetterOrDigit),
        words);
  }
}
