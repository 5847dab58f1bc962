// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plandesk.export.document.PlanBlock;
import org.plandesk.export.document.PlanBlock.Style;
import org.plandesk.export.document.PlanBlocks;
import org.plandesk.testkit.plans.ImportedPlans;

class PaperFlowTest {

  private static final int WIDTH = 600;
  private static final int HEIGHT = 900;

  private final PaperType type = new PaperType(Display.getCurrent(), "sans");

  @AfterEach
  void dispose() {
    type.close();
  }

  private List<PaperPage> pages(List<PlanBlock> blocks) {
    List<PaperPage> pages = PaperFlow.pages(blocks, type, WIDTH, HEIGHT);
    for (PaperPage page : pages) {
      assertTrue(page.placed().getLast().bottom() <= HEIGHT, () -> page.words() + " end below the page");
      for (int i = 1; i < page.placed().size(); i++) {
        assertEquals(page.placed().get(i - 1).bottom(), page.placed().get(i).y());
      }
    }
    return pages;
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static PlanBlock line(Style style, String text) {
    return new PlanBlock.Line(style, text);
  }

  @Test
  void everyWordOfThePlanIsPrintedOnceAndInOrder() {
    List<PlanBlock> blocks = PlanBlocks.of(ImportedPlans.reference());
    List<PlanBlock> withoutTables = new ArrayList<>();
    StringBuilder expected = new StringBuilder();
    for (PlanBlock block : blocks) {
      if (block instanceof PlanBlock.Line words) {
        withoutTables.add(block);
        expected.append(words.text());
      } else if (block instanceof PlanBlock.Framed box
          && box.blocks().stream().allMatch(PlanBlock.Line.class::isInstance)) {
        withoutTables.add(block);
        expected.append(box.title());
        box.blocks().forEach(inner -> expected.append(((PlanBlock.Line) inner).text()));
      }
    }
    String printed =
        pages(withoutTables).stream().flatMap(page -> page.words().stream()).collect(Collectors.joining());
    assertEquals(bare(expected.toString()), bare(printed));
    assertFalse(pages(blocks).isEmpty());
  }

  @Test
  void aHeadingStaysWithItsText() {
    for (int before = 0; before < 30; before++) {
      List<PlanBlock> blocks = new ArrayList<>();
      IntStream.range(0, before).forEach(i -> blocks.add(line(Style.TEXT, "前文" + i)));
      blocks.add(line(Style.CHAPTER, "第一章"));
      blocks.add(line(Style.SECTION, "第一节"));
      blocks.add(line(Style.TEXT, "正文".repeat(60)));
      for (PaperPage page : pages(blocks)) {
        String last = page.words().getLast();
        assertFalse(last.startsWith("第一"), () -> last + " is the last line of its page");
      }
    }
  }

  @Test
  void noPageBeginsOrEndsWithASingleLineOfAParagraph() {
    for (int before = 0; before < 30; before++) {
      List<PlanBlock> blocks = new ArrayList<>();
      IntStream.range(0, before).forEach(i -> blocks.add(line(Style.TEXT, "前文" + i)));
      blocks.add(line(Style.TEXT, "甲".repeat(200)));
      for (PaperPage page : pages(blocks)) {
        long lines = page.words().stream().filter(words -> words.startsWith("甲")).count();
        assertTrue(lines != 1, () -> page.words().toString());
      }
    }
  }

  @Test
  void theHeadOfATableIsOnEachOfItsPages() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("序号", "任务", "牵头单位"));
    IntStream.rangeClosed(1, 120).forEach(i -> rows.add(List.of("" + i, "建设项目" + i, "区发展改革局")));
    List<PaperPage> pages = pages(List.of(new PlanBlock.Cells(rows, 1)));
    assertTrue(pages.size() > 2, () -> pages.size() + " pages");
    pages.forEach(page -> assertEquals("序号\t任务\t牵头单位", page.words().getFirst()));
    assertEquals(120, pages.stream().mapToInt(page -> page.words().size() - 1).sum());
  }

  @Test
  void aCellLongerThanAPageGoesOnOnTheNext() {
    String words = "推进污水处理设施提标改造，".repeat(300);
    List<PaperPage> pages = pages(List.of(new PlanBlock.Cells(List.of(List.of("任务", "单位"), List.of(words, "水务局")), 1)));
    assertTrue(pages.size() > 1, () -> pages.size() + " pages");
    String printed = pages.stream().flatMap(page -> page.words().stream().skip(1))
        .map(row -> row.split("\t", -1)[0]).collect(Collectors.joining());
    assertEquals(words, bare(printed));
  }

  @Test
  void aBoxHasAFrameOnEachPage() {
    List<PlanBlock> inside = new ArrayList<>();
    IntStream.range(0, 60).forEach(i -> inside.add(line(Style.TEXT, "项目" + i + "。")));
    List<PaperPage> pages = pages(List.of(line(Style.TEXT, "前文。"), new PlanBlock.Framed("专栏1 重点工程", inside)));
    assertTrue(pages.size() > 1, () -> pages.size() + " pages");
    pages.forEach(page -> assertTrue(page.placed().stream().anyMatch(each -> each.piece().frame() != null)));
    assertEquals("前文。", pages.getFirst().words().getFirst());
  }

  @Test
  void aPlanWithoutTextIsOnePage() {
    assertEquals(1, PaperFlow.pages(List.of(), type, WIDTH, HEIGHT).size());
  }
}
