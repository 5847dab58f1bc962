// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plandesk.ui.page.document.Grid.Align;

class LineBreakerTest {

  private static final int EM = TextStyle.TEXT.size();
  private final LineBreaker breaker = new LineBreaker(Pages.MEASURE, Scale.NORMAL);

  private List<String> lines(String text, int ems, int indent) {
    return words(text, broken(text, ems, indent, false));
  }

  private List<Line> broken(String text, int ems, int indent, boolean spread) {
    List<Line> lines = new ArrayList<>();
    breaker.breakLines(Pages.block(TextStyle.TEXT, text), 0, text.length(),
        new LineBreaker.Setting(0, ems * EM, indent * EM, Align.LEFT, spread), 0, lines);
    return lines;
  }

  private static List<String> words(String text, List<Line> lines) {
    return lines.stream().map(line -> text.substring(line.from(), line.to())).toList();
  }

  @Test
  void linesEndAnywhereBetweenChineseCharacters() {
    assertEquals(List.of("推进河湖生", "态保护"), lines("推进河湖生态保护", 5, 0));
    assertEquals(List.of("推进河", "湖生态保护"), lines("推进河湖生态保护", 5, 2));
  }

  @Test
  void noClosingSignBeginsALineAndNoOpeningOneEndsIt() {
    assertEquals(List.of("推进河湖", "生。态"), lines("推进河湖生。态", 5, 0));
    assertEquals(List.of("推进河湖", "（湖库）保", "护"), lines("推进河湖（湖库）保护", 5, 0));
    assertEquals(List.of("推进河", "湖”）。生"), lines("推进河湖”）。生", 5, 0));
    assertEquals(List.of("推进河", "湖——生态"), lines("推进河湖——生态", 5, 0));
  }

  @Test
  void figuresAndWordsStayWhole() {
    assertEquals(List.of("下降到", "25.5%以"), lines("下降到25.5%以", 5, 0));
    assertEquals(List.of("能力10万", "吨/日"), lines("能力10万吨/日", 5, 0));
    assertEquals(List.of("abcdefghij", "klm"), lines("abcdefghijklm", 5, 0));
  }

  @Test
  void blanksHangAtTheEndOfALine() {
    assertEquals(List.of("abcd efgh ", "ij"), lines("abcd efgh ij", 5, 0));
  }

  @Test
  void aLineFeedBeginsANewLine() {
    assertEquals(List.of("一二", "三"), lines("一二\n三", 5, 0));
    assertEquals(List.of(""), lines("", 5, 0));
  }

  @Test
  void anOpeningBracketHangsIntoTheMargin() {
    List<Line> lines = broken("（一）推进治", 5, 0, false);
    assertEquals(-EM / 2, lines.get(0).left());
    assertEquals(2, lines.size());
  }

  @Test
  void wrappedLinesFillTheWidthAndTheLastDoesNot() {
    String text = "到2025年，推进河湖生态保护和产业深度融合";
    Block block = Pages.block(TextStyle.TEXT, text);
    List<Line> lines = broken(text, 9, 2, true);
    for (int i = 0; i < lines.size(); i++) {
      int[] places = breaker.places(block, lines.get(i));
      boolean last = i == lines.size() - 1;
      assertEquals(!last, places[places.length - 1] == 9 * EM, "line " + i);
    }
    assertEquals(2 * EM, lines.get(0).left());
  }

  @Test
  void runsBeginWhereGapsOpen() {
    String text = "一二三四五六七abcdef八";
    Block block = Pages.block(TextStyle.TEXT, text);
    Line first = broken(text, 9, 0, true).get(0);
    int[] places = breaker.places(block, first);
    int[] runs = breaker.runs(block, first);
    assertEquals(0, runs[0]);
    for (int i = 0; i < runs.length; i++) {
      int end = i + 1 < runs.length ? runs[i + 1] : first.to();
      for (int at = runs[i]; at + 1 < end; at++) {
        assertEquals(EM, places[at + 1] - places[at], "no gap within a run");
      }
    }
  }

  @Test
  void anyTextIsCoveredAndFits() {
    Random random = new Random(7);
    String signs = "推进河湖生态保护一二三。，；：“”（）《》、—…abcXYZ0123.%/- \u3000\n\ud840\udc0b\u0301";
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(120); length > 0; length--) {
        int at = random.nextInt(signs.length());
        char c = signs.charAt(at);
        text.append(Character.isSurrogate(c) ? "\ud840\udc0b" : String.valueOf(c));
      }
      int ems = 1 + random.nextInt(20);
      check(text.toString(), broken(text.toString(), ems, random.nextInt(3), round % 2 == 0));
    }
  }

  private void check(String text, List<Line> lines) {
    Block block = Pages.block(TextStyle.TEXT, text);
    int at = 0;
    for (Line line : lines) {
      assertTrue(line.from() == at || line.from() == at + 1 && text.charAt(at) == '\n', text);
      at = line.to();
      assertFalse(at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)), text);
      int[] places = breaker.places(block, line);
      for (int i = 1; i < places.length; i++) {
        assertTrue(places[i] >= places[i - 1], text);
      }
    }
    assertEquals(text.length(), at);
  }
}
