// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.Pages;

/** Keys on the page change the plan as they change text in a word processor; undo gives everything back. */
class PageTypingTest {

  private final Display display = Display.getDefault();
  private final Plan plan = Pages.sample();
  private final List<String> before = texts();
  /** What is typed on is one step, as on the stack of an open plan. */
  private final BasicCommandStack commands = new BasicCommandStack() {
    @Override
    public void execute(Command command) {
      boolean goesOn = command instanceof TypingCommand next && getMostRecentCommand() instanceof TypingCommand last
          && last.takeIn(next);
      if (!goesOn) {
        super.execute(command);
      }
    }
  };
  private final List<Statement> edited = new ArrayList<>();
  private Shell shell;
  private PlanPage page;
  private PageCanvas canvas;

  @BeforeEach
  void open() {
    display.syncExec(() -> {
      shell = new Shell(display);
      shell.setLayout(new FillLayout());
      page = new PlanPage(shell);
      for (Control child : page.getChildren()) {
        canvas = child instanceof PageCanvas found ? found : canvas;
      }
      shell.setSize(640, 400);
      shell.layout();
      page.setPlan(plan);
      page.setEditing(commands, edited::add);
    });
  }

  @AfterEach
  void close() {
    display.syncExec(() -> {
      while (commands.canUndo()) {
        commands.undo();
      }
      shell.dispose();
    });
    assertEquals(before, texts());
  }

  private List<String> texts() {
    return Plans.statements(plan).stream().map(Statement::getText).toList();
  }

  /** Blocks of the page down to the box. */
  private String page() {
    return canvas.document().blocks().stream().map(Block::text).takeWhile(text -> !text.startsWith("专栏"))
        .collect(Collectors.joining("/"));
  }

  private void key(int code, int modifiers, char character) {
    Event event = new Event();
    event.keyCode = code;
    event.character = character;
    event.stateMask = modifiers;
    canvas.notifyListeners(SWT.KeyDown, event);
  }

  private void type(String words) {
    words.chars().forEach(c -> key(c, 0, (char) c));
  }

  private void caret(PlanElement element, int offset) {
    PageTarget target = PageTarget.of(canvas.document(), element);
    canvas.moveCaret(target.start() + offset, element);
  }

  private Statement statement(String start) {
    return Pages.statement(plan, start);
  }

  @Test
  void typedWordsStandInTheSentence() {
    display.syncExec(() -> {
      Statement statement = statement("坚持");
      caret(statement, 2);
      type("全面");
      assertEquals("坚持全面系统治理。", statement.getText());
      assertSame(statement, page.getSelection().getFirstElement());
      assertSame(statement, edited.getLast());
      key(SWT.BS, 0, SWT.BS);
      assertEquals("坚持全系统治理。", statement.getText());
      commands.undo();
      assertEquals("坚持系统治理。", statement.getText());
      assertFalse(commands.canUndo());
    });
  }

  @Test
  void behindAFullStopBeginsAStatement() {
    display.syncExec(() -> {
      caret(statement("坚持"), "坚持系统治理。".length());
      type("抓好落实。再抓");
      assertEquals("坚持系统治理。抓好落实。再抓", canvas.document().blocks().get(3).text());
      assertEquals(List.of("坚持系统治理。", "抓好落实。", "再抓"), texts().subList(3, 6));
    });
  }

  @Test
  void aClosingSignStaysWithItsSentence() {
    display.syncExec(() -> {
      Statement statement = statement("坚持");
      caret(statement, "坚持系统治理。".length());
      type("”");
      assertEquals("坚持系统治理。”", statement.getText());
    });
  }

  @Test
  void enterParagraphsAndBackspaceJoinsThem() {
    display.syncExec(() -> {
      String whole = page();
      caret(statement("加强"), 2);
      key(SWT.CR, 0, SWT.CR);
      assertTrue(page().contains("25%以上。加强/监管。/坚持"), page());
      key(SWT.BS, 0, SWT.BS);
      assertEquals(whole, page());
      assertEquals(before, texts());
    });
  }

  @Test
  void enterAtTheEndMakesALineToTypeIn() {
    display.syncExec(() -> {
      caret(statement("坚持"), "坚持系统治理。".length());
      key(SWT.CR, 0, SWT.CR);
      assertTrue(page().endsWith("坚持系统治理。/"), page());
      type("新的一段。");
      assertTrue(page().endsWith("坚持系统治理。/新的一段。"), page());
    });
  }

  @Test
  void enterBehindAHeadingBeginsItsFirstParagraph() {
    display.syncExec(() -> {
      Section section = Pages.find(plan, Section.class);
      caret(section, section.getTitle().length());
      key(SWT.CR, 0, SWT.CR);
      type("首段。");
      assertTrue(page().contains("（一）提升水质/首段。/深化"), page());
      for (int i = 0; i < 3; i++) {
        key(SWT.BS, 0, SWT.BS);
      }
      assertTrue(page().contains("（一）提升水质//深化"), page());
      key(SWT.BS, 0, SWT.BS);
      assertTrue(page().contains("（一）提升水质/深化"), page());
      type("的");
      assertEquals("提升水质的", section.getTitle());
    });
  }

  @Test
  void selectedWordsOverSentencesAreReplaced() {
    display.syncExec(() -> {
      int from = PageTarget.of(canvas.document(), statement("到2025")).start() + 1;
      int to = PageTarget.of(canvas.document(), statement("坚持")).start() + 2;
      canvas.moveCaret(() -> canvas.cursor().select(from, to));
      type("底");
      assertTrue(page().endsWith("/深化节水增水。到底系统治理。"), page());
      commands.undo();
      commands.undo();
      assertEquals(before, texts());
    });
  }

  @Test
  void wordsAcrossAHeadingStay() {
    display.syncExec(() -> {
      canvas.moveCaret(() -> canvas.cursor().select(3, canvas.document().length() / 2));
      key(SWT.DEL, 0, SWT.DEL);
      assertFalse(commands.canUndo());
      assertEquals(before, texts());
    });
  }

  @Test
  void aSentenceWhoseWordsGoGoesToo() {
    display.syncExec(() -> {
      Statement statement = statement("加强");
      int start = PageTarget.of(canvas.document(), statement).start();
      canvas.moveCaret(() -> canvas.cursor().select(start, start + statement.getText().length()));
      key(SWT.DEL, 0, SWT.DEL);
      assertFalse(texts().contains("加强监管。"));
      assertTrue(page().contains("25%以上。/坚持"), page());
    });
  }

  @Test
  void undoMakesWhatIsThereCurrent() {
    display.syncExec(() -> {
      caret(statement("坚持"), "坚持系统治理。".length());
      type("新");
      commands.undo();
    });
    display.syncExec(() -> {
      while (display.readAndDispatch()) {
        // lets the page hear of it
      }
      assertTrue(Plans.planOf((PlanElement) page.getSelection().getFirstElement()).isPresent());
    });
  }

  @Test
  void statementsAreMadePartedJoinedAndMoved() {
    display.syncExec(() -> {
      caret(statement("坚持"), 2);
      page.run(PageEdit.SPLIT);
      assertTrue(texts().containsAll(List.of("坚持", "系统治理。")));
      caret(statement("坚持"), 0);
      page.run(PageEdit.MERGE);
      assertEquals(before, texts());
      page.run(PageEdit.NEW_STATEMENT);
      type("二");
      assertTrue(page().endsWith("坚持系统治理。二"), page());
      page.run(PageEdit.MOVE_UP);
      assertTrue(page().contains("水质/坚持系统治理。二/深化"), page());
    });
  }
}
