// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that nobody wrote must not stop the importer: it finishes them without a word lost. They are so large that work
 * which grows with the square of their length would take minutes.
 */
class HostileTextTest {
  private static final int LENGTH = 60_000;
  private static final long SEED = 20251;

  private static final String[] UNITS =
      {"甲", "\n", "\t", "1", "１", "1.", "1.5", "0.", "……", "·", "（", "）", "“", "《", "[", "2025年", "到2025年，覆盖率达到90%以上，",
          "提高甲率10%", "建成1个（", "建成甲10个和", "10%、", "110千伏变", "市生态环境局、", "市局和", "牵头单位：", "责任单位：甲局\n", "甲\n", "1\n",
          "甲\t乙\t丙\n", "序号\t指标\t2020年\t2025年\n", "|序号|任务|单位|\n", "第一章 甲\n", "专栏1 甲\n", "甲工程。",
          "（牵头单位：市生态环境局；配合单位：市水利局）",
          "各区、", "每年", "“十四五”", "- 甲\n", "①", "目录\n", "[bookmark: a]", "\uFFFD", "\uD83D"};

  /** A text that grows with a size. */
  private record Shape(String name, IntFunction<String> text) {
    @Override
    public String toString() {
      return name.replace("\n", "\\n").replace("\t", "\\t");
    }
  }

  static Stream<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    for (String unit : UNITS) {
      shapes.add(new Shape("repeated " + unit, length -> "一、总则\n" + unit.repeat(length / unit.length())));
    }
    shapes.add(new Shape("nested brackets", length -> "甲" + "（".repeat(length / 2) + "乙" + "）".repeat(length / 2)));
    shapes.add(new Shape("chapters", length -> counted("第", "章 甲\n完成甲。\n", length)));
    shapes.add(new Shape("sections", length -> "一、甲\n" + counted("（", "）乙\n完成乙。\n", length)));
    shapes.add(new Shape("projects of a box", length -> "一、甲\n专栏1 重点项目\n" + counted("", ". 甲工程。建设甲。\n", length)));
    shapes.add(new Shape("names behind names", length -> "一、甲\n专栏1 重点项目\n甲治理工程。" + "乙工程。".repeat(length / 4)));
    shapes.add(new Shape("rows of indicators",
        length -> "表1 指标\n序号\t指标\t单位\t2020年\t2025年\n" + counted("", "\t甲\t%\t10*\t20\n", length / 2)
            + counted("注：", ".带*为2019年数\n", length / 2)));
    shapes.add(new Shape("columns", length -> "表1 任务\n序号\t任务" + "\t任务".repeat(length / 9) + "\n1\t甲"
        + "\t乙".repeat(length / 9) + "\n2\t甲" + "\t丙".repeat(length / 9) + "\n"));
    shapes.add(new Shape("rows of tasks",
        length -> "一、甲\n" + counted("2025年底前完成第", "号甲工程建设任务。\n", length / 2) + "表1 任务\n序号\t任务\t牵头单位\t完成时限\n"
            + counted("", "\t完成甲工程建设任务\t市甲局\t2025年底前\n", length / 2)));
    shapes.add(new Shape("tasks and units", length -> "一、甲\n" + "完成甲。".repeat(length / 8) + "\n责任单位："
        + counted("市", "局、", length / 2)));
    shapes.add(new Shape("numbers behind prose", length -> "甲乙丙丁戊己庚辛".repeat(3) + "\n" + "1\n".repeat(length / 2)));
    shapes.add(new Shape("one wrapped sentence", length -> "一、甲\n"
        + "到2025年，污水处理率达到90%以上，甲乙丙丁戊己庚辛壬癸，\n".repeat(length / 32)));
    shapes.add(new Shape("figures that are dealt with", length -> "一、甲\n对" + "10个甲".repeat(length / 4) + "，完成乙。"));
    shapes.add(new Shape("quotes that one mark closes", length -> "一、甲\n" + "“至少10个".repeat(length / 6) + "”。"));
    Random random = new Random(SEED);
    for (int kinds = 2; kinds <= UNITS.length; kinds *= 2) {
      long seed = random.nextLong();
      int most = kinds;
      shapes.add(new Shape("splices of " + kinds, length -> splices(new Random(seed), most, length)));
    }
    return shapes.stream();
  }

  private static String counted(String before, String behind, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < length; i++) {
      text.append(before).append(i).append(behind);
    }
    return text.toString();
  }

  private static String splices(Random random, int kinds, int length) {
    String[] chosen = random.ints(kinds, 0, UNITS.length).mapToObj(unit -> UNITS[unit]).toArray(String[]::new);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(chosen[random.nextInt(kinds)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void finishes(Shape shape) {
    SourceText source = SourceText.of("hostile", shape.text().apply(LENGTH));
    ImportProposal proposal = new DocumentImporter().propose(source, ImportMonitor.NONE);
    assertEquals(0, proposal.coverage().unattributed());
  }

  /** Every sentence, mark and block asks; so whatever the text is full of, one soon asks again. */
  @ParameterizedTest
  @MethodSource("shapes")
  void canBeStoppedAnywhere(Shape shape) {
    SourceText source = SourceText.of("hostile", shape.text().apply(2_000));
    Stop counting = new Stop(Integer.MAX_VALUE);
    new DocumentImporter().propose(source, counting);
    for (int asked : new int[] {1, counting.asked / 2, counting.asked}) {
      Stop stop = new Stop(asked);
      assertThrows(CancellationException.class, () -> new DocumentImporter().propose(source, stop));
      assertEquals(asked, stop.asked);
    }
  }

  @Test
  void asksInsideOneEndlessSentence() {
    SourceText source = SourceText.of("hostile", "一、甲\n" + "到2025年，覆盖率达到90%以上，".repeat(1_000));
    Stop counting = new Stop(Integer.MAX_VALUE);
    new DocumentImporter().propose(source, counting);
    assertTrue(counting.asked > 3_000, () -> "asked " + counting.asked);
  }

  /** Stops when it was asked so often. */
  private static final class Stop implements ImportMonitor {
    private final int limit;
    private int asked;

    Stop(int limit) {
      this.limit = limit;
    }

    @Override
    public boolean isCancelled() {
      return ++asked >= limit;
    }
  }
}
