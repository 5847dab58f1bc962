// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Chapter;
import org.plandesk.model.Headed;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Section;
import org.plandesk.ui.page.PageEdit;

/** Several headings are moved, promoted and demoted in one step. */
class OutlineEditsTest {

  private final Plan plan = PlanFactory.eINSTANCE.createPlan();
  private final Chapter chapter = PlanFactory.eINSTANCE.createChapter();
  private final List<Section> sections = new ArrayList<>();

  @BeforeEach
  void build() {
    chapter.setNumber("一");
    chapter.setTitle("章");
    plan.getContents().add(chapter);
    for (String title : List.of("甲", "乙", "丙", "丁")) {
      Section section = PlanFactory.eINSTANCE.createSection();
      section.setNumber("（" + "一二三四".charAt(sections.size()) + "）");
      section.setTitle(title);
      chapter.getContents().add(section);
      sections.add(section);
    }
  }

  private static List<String> titles(List<?> contents) {
    return contents.stream().map(Headed.class::cast).map(Headed::getTitle).toList();
  }

  private static Command command(PageEdit edit, Section... chosen) {
    return OutlineEdits.command(edit, List.of(chosen)).orElseThrow();
  }

  @Test
  void severalMoveTogetherAndBack() {
    Command down = command(PageEdit.MOVE_DOWN, sections.get(0), sections.get(1));
    down.execute();
    assertEquals(List.of("丙", "甲", "乙", "丁"), titles(chapter.getContents()));
    down.undo();
    assertEquals(List.of("甲", "乙", "丙", "丁"), titles(chapter.getContents()));
    Command up = command(PageEdit.MOVE_UP, sections.get(2), sections.get(3));
    up.execute();
    assertEquals(List.of("甲", "丙", "丁", "乙"), titles(chapter.getContents()));
    up.undo();
    up.redo();
    assertEquals(List.of("甲", "丙", "丁", "乙"), titles(chapter.getContents()));
    assertTrue(
        OutlineEdits.command(PageEdit.MOVE_UP, List.of(chapter.getContents().get(0), sections.get(1))).isEmpty());
  }

  @Test
  void severalSectionsBecomeChapters() {
    Command promote = command(PageEdit.PROMOTE, sections.get(2), sections.get(3));
    promote.execute();
    assertEquals(List.of("章", "丙", "丁"), titles(plan.getContents()));
    assertEquals(List.of("甲", "乙"), titles(chapter.getContents()));
    promote.undo();
    assertEquals(List.of("章"), titles(plan.getContents()));
    assertEquals(List.of("甲", "乙", "丙", "丁"), titles(chapter.getContents()));
  }

  @Test
  void whatLiesInAnotherChosenOneGoesWithIt() {
    assertEquals(titles(plan.getContents()), List.of("章"));
    assertTrue(OutlineEdits.command(PageEdit.MOVE_UP, List.of(chapter, sections.get(1))).isEmpty(),
        "the chapter alone counts, and it is the first");
  }
}
