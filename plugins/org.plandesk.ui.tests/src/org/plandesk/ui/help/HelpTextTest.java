// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class HelpTextTest {

  private static final HelpText PAGE =
      HelpText.of(List.of("# 检索", "说明。", "## 词语", "> PM10 OR 臭氧 | 有其一即可", "= 甲 = 乙 | 左边是现名", "= F1"));

  @Test
  void showsTheWordsWithoutTheSigns() {
    assertEquals("检索\n说明。\n词语\nPM10 OR 臭氧\t有其一即可\n甲 = 乙\t左边是现名\nF1\n", PAGE.text());
    assertEquals(List.of("TITLE 检索", "HEADING 词语", "EXAMPLE PM10 OR 臭氧", "TERM 甲 = 乙", "TERM F1"),
        PAGE.parts().stream().map(part -> part.look() + " " + part.span().of(PAGE.text())).toList());
  }

  @Test
  void onlyAnExampleCanBeTried() {
    int at = PAGE.text().indexOf("PM10");
    assertNull(PAGE.action(at - 1));
    assertEquals("PM10 OR 臭氧", PAGE.action(at).span().of(PAGE.text()));
    assertSame(PAGE.action(at), PAGE.action(at + 8));
    assertNull(PAGE.action(PAGE.text().indexOf('\t')));
    assertNull(PAGE.action(PAGE.text().indexOf("F1")));
  }

  @Test
  void aStepIsTakenByItsCommandAndHasABox() {
    HelpText page = HelpText.of(List.of("# 第一次导入", "! org.plandesk.ui.open | 打开规划 | 选择文件"));
    assertEquals("第一次导入\n□ 打开规划\t选择文件\n", page.text());
    HelpText.Part step = page.action(page.text().indexOf("打开"));
    assertEquals("org.plandesk.ui.open", step.command());
    assertEquals(page.text().indexOf('□'), step.box());
  }

  private static boolean isCommand(String id) {
    return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands"))
        .anyMatch(each -> id.equals(each.getAttribute("id")));
  }

  @Test
  void everyPageCanBeRead() throws IOException {
    List<HelpPage> pages = HelpPage.all();
    assertFalse(pages.isEmpty());
    for (HelpPage page : pages) {
      assertEquals(HelpText.Look.TITLE, page.read().parts().getFirst().look());
      assertFalse(page.title().startsWith("%"), page.title());
      for (HelpText.Part part : page.read().parts()) {
        assertEquals(part.look() == HelpText.Look.STEP, part.command() != null);
        assertTrue(part.command() == null || isCommand(part.command()), part.command());
      }
    }
  }

  @Test
  void aPageTellsOfSeveralParts() {
    HelpPage page = new HelpPage("编写", 1, null, "org.plandesk.ui.editor org.plandesk.ui.outline", null, null);
    assertTrue(page.isFor("org.plandesk.ui.editor.PlanEditor"));
    assertTrue(page.isFor("org.plandesk.ui.outline"));
    assertFalse(page.isFor("org.plandesk.ui.properties"));
    assertFalse(page.isFor(""));
  }
}
