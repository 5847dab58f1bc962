// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SourceText;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.Headed;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.edit.command.CopiedElements;
import org.plandesk.model.edit.command.PasteElements;

/** Words from elsewhere are read as the import reads them, below the headings of their place. */
class PastedTextTest {

  private final Plan plan = PastedTextTest.plan();
  private final Chapter chapter = (Chapter) plan.getContents().stream().filter(Chapter.class::isInstance).findFirst()
      .orElseThrow();
  private final Section section = (Section) chapter.getContents().getFirst();

  private static Plan plan() {
    SourceText text = SourceText.of("a.txt", """
        青河县水利发展规划
        第一章 重点任务
        第一节 防洪
        加固堤防。
        第二节 供水
        建设水厂。
        第二章 保障措施
        加强领导。
        """);
    return new DocumentImporter().propose(text, ImportMonitor.NONE).plan();
  }

  private static List<String> lines(Iterable<? extends Content> contents) {
    List<String> lines = new ArrayList<>();
    contents.forEach(content -> lines.add(content instanceof Headed headed && headed.getTitle() != null
        ? headed.getNumber() + " " + headed.getTitle() : content.eClass().getName()));
    return lines;
  }

  private Command paste(String text, Content place) {
    CopiedElements read = PastedText.at(place).read(text, UnitDictionary.shipped(), ImportMonitor.NONE).orElseThrow();
    Command paste = PasteElements.of(read, place, null).orElseThrow();
    paste.execute();
    return paste;
  }

  @Test
  void headingsStandBehindTheirLike() {
    paste("第三节 节水\r\n推广节水灌溉。到2025年完成改造。\r\n", section);
    assertEquals(List.of("第一节 防洪", "第二节 节水", "第三节 供水"), lines(chapter.getContents()));
    Section pasted = (Section) chapter.getContents().get(1);
    List<Statement> sentences = Plans.statements(pasted);
    assertEquals(List.of("推广节水灌溉。", "到2025年完成改造。"), sentences.stream().map(Statement::getText).toList());
    assertEquals(StatementKind.TASK, sentences.getFirst().getKind());
  }

  @Test
  void aSectionIsSeenInItsChapterWhateverItsNumber() {
    paste("第三节 节水\n推广节水灌溉。", chapter);
    assertEquals(List.of("第一节 防洪", "第二节 供水", "第三节 节水"), lines(chapter.getContents()));
  }

  @Test
  void linesBecomeParagraphsOfTheirSection() {
    Command paste = paste("疏浚河道。\n\n清理淤积。", section);
    assertEquals(List.of("Paragraph", "Paragraph", "Paragraph"), lines(section.getContents()));
    assertEquals(2, paste.getResult().size());
    assertTrue(section.getContents().stream().allMatch(Paragraph.class::isInstance));
  }

  @Test
  void textBeforeAHeadingGoesToTheSectionBefore() {
    paste("疏浚河道。\n第三节 节水\n推广节水灌溉。", section);
    assertEquals(2, section.getContents().size());
    assertEquals(List.of("第一节 防洪", "第二节 节水", "第三节 供水"), lines(chapter.getContents()));
  }

  @Test
  void aLineAtASentenceBecomesSentences() {
    Statement sentence = Plans.statements(section).getFirst();
    paste("疏浚河道。清理淤积。", sentence);
    assertEquals(List.of("加固堤防。", "疏浚河道。", "清理淤积。"),
        Plans.statements(section).stream().map(Statement::getText).toList());
    assertEquals(1, section.getContents().size());
  }

  @Test
  void noWordIsLeftOut() {
    PastedText pasted = PastedText.at(section);
    assertTrue(pasted.read("疏浚河道。\n— 12 —\n清理淤积。", UnitDictionary.shipped(), ImportMonitor.NONE).isEmpty());
    assertTrue(pasted.read(" \n", UnitDictionary.shipped(), ImportMonitor.NONE).isEmpty());
  }

  @Test
  void readingCanBeCancelled() {
    PastedText pasted = PastedText.at(section);
    assertThrows(CancellationException.class,
        () -> pasted.read("疏浚河道。\n清理淤积。", UnitDictionary.shipped(), new ImportMonitor() {
          @Override
          public boolean isCancelled() {
            return true;
          }
        }));
  }
}
