// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.IME;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.SuggestionKind;
import org.plandesk.model.edit.review.Signature;
import org.plandesk.model.edit.review.SuggestingCommand;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.ui.page.document.Pages;

/** While the page suggests, keys make one suggestion a sentence, which the page shows in its place; the plan's text stays. */
class SuggestionTypingTest {

  private static final String TEXT = "坚持系统治理。";

  private final Display display = Display.getDefault();
  private final Plan plan = Pages.sample();
  private final Statement statement = Pages.statement(plan, "坚持");
  /** What is typed on is one step, as on the stack of an open plan. */
  private final BasicCommandStack commands = new BasicCommandStack() {
    @Override
    public void execute(Command command) {
      boolean goesOn = command instanceof SuggestingCommand next
          && getMostRecentCommand() instanceof SuggestingCommand last && last.takeIn(next);
      if (!goesOn) {
        super.execute(command);
      }
    }
  };
  private String author = "李审";
  private boolean on = true;
  private Shell shell;
  private PlanPage page;
  private PageCanvas canvas;

  @BeforeEach
  void open() {
    display.syncExec(() -> {
      shell = new Shell(display);
      shell.setLayout(new FillLayout());
      page = new PlanPage(shell);
      canvas = (PageCanvas) Arrays.stream(page.getChildren()).filter(PageCanvas.class::isInstance).findFirst()
          .orElseThrow();
      shell.setSize(640, 400);
      shell.layout();
      page.setPlan(plan);
      page.setEditing(commands, edited -> {
        throw new AssertionError(edited);
      });
      page.setSuggesting(new PageSuggesting() {
        @Override
        public boolean isOn() {
          return on;
        }

        @Override
        public Signature sign() {
          return new Signature(author, Instant.EPOCH);
        }
      });
      page.showSuggestions(true);
    });
  }

  @AfterEach
  void close() {
    display.syncExec(() -> {
      assertEquals(TEXT, statement.getText());
      while (commands.canUndo()) {
        commands.undo();
      }
      assertEquals(List.of(), plan.getSuggestions());
      shell.dispose();
    });
  }

  private void key(int code) {
    Event event = new Event();
    event.keyCode = code;
    event.character = code == SWT.ESC ? SWT.ESC : 0;
    canvas.notifyListeners(SWT.KeyDown, event);
  }

  private void type(String words) {
    words.chars().forEach(c -> {
      Event event = new Event();
      event.character = (char) c;
      canvas.notifyListeners(SWT.KeyDown, event);
    });
  }

  /** Puts the caret before some words as the page shows them. */
  private void caretBefore(String words) {
    canvas.moveCaret(line().indexOf(words) + canvas.document().place(statement).block().start(), statement);
  }

  /** The block with the sentence, as the page shows it. */
  private String line() {
    return canvas.document().place(statement).block().text();
  }

  private String shown() {
    var place = canvas.document().place(statement);
    return canvas.document().text(place.start(), place.end());
  }

  private Suggestion only() {
    assertEquals(1, plan.getSuggestions().size());
    return plan.getSuggestions().getFirst();
  }

  private static String change(Suggestion suggestion) {
    return suggestion.getStart() + " " + suggestion.getQuote() + " " + suggestion.getText();
  }

  @Test
  void wordsComeInTheirPlaceAsOneSuggestion() {
    display.syncExec(() -> {
      caretBefore("系统");
      type("全面");
      assertEquals("坚持全面系统治理。", shown());
      assertEquals("2 null 全面", change(only()));
      assertEquals("李审", only().getAuthor());
      key(SWT.BS);
      key(SWT.BS);
      assertEquals(List.of(), plan.getSuggestions(), "what was typed was taken back");
      type("都");
      commands.undo();
      assertFalse(commands.canUndo());
      assertEquals(TEXT, shown());
    });
  }

  @Test
  void whatGoesStaysInSightAndIsPassed() {
    display.syncExec(() -> {
      caretBefore("治理");
      key(SWT.BS);
      key(SWT.BS);
      assertEquals("2 系统 ", change(only()));
      assertEquals(TEXT, shown());
      type("源头");
      assertEquals("2 系统 源头", change(only()));
      assertEquals("坚持系统源头治理。", shown());
      key(SWT.DEL);
      assertEquals("2 系统治 源头", change(only()));
    });
  }

  @Test
  void aSentenceTypedInAgainAmendsItsSuggestion() {
    display.syncExec(() -> {
      caretBefore("系统");
      type("全面");
      caretBefore("治理");
      key(SWT.ESC);
      type("与");
      assertEquals("2 系统 全面系统与", change(only()));
      assertEquals("坚持全面系统与治理。", shown(), "what stays between both stands there once");
      key(SWT.BS);
      type("和");
      assertEquals("2 系统 全面系统和", change(only()));
      commands.undo();
      assertEquals("2 null 全面", change(only()));
    });
  }

  @Test
  void anotherReviewerHasASuggestionOfHisOwn() {
    display.syncExec(() -> {
      caretBefore("系统");
      type("全面");
      author = "王核";
      caretBefore("治理");
      type("源头");
      assertEquals(List.of("2 null 全面", "4 null 源头"),
          plan.getSuggestions().stream().map(SuggestionTypingTest::change).toList());
      assertEquals("坚持全面系统源头治理。", shown());
    });
  }

  @Test
  void aSelectedSentenceIsSuggestedToGo() {
    display.syncExec(() -> {
      var place = canvas.document().place(statement);
      canvas.moveCaret(() -> canvas.cursor().select(place.start(), place.end()));
      key(SWT.DEL);
      assertEquals(SuggestionKind.DELETE, only().getKind());
      assertEquals(TEXT, shown());
    });
  }

  @Test
  void whatIsSelectedOverSeveralSentencesIsASuggestionEach() {
    display.syncExec(() -> {
      Statement before = Pages.statement(plan, "加强");
      int from = canvas.document().place(before).start() + 2;
      int to = canvas.document().place(statement).start() + 2;
      canvas.moveCaret(() -> canvas.cursor().select(from, to));
      type("与");
      assertEquals(List.of("2 监管。 与", "0 坚持 "),
          plan.getSuggestions().stream().map(SuggestionTypingTest::change).toList());
      assertEquals("加强监管。", before.getText());
      commands.undo();
      assertEquals(List.of(), plan.getSuggestions(), "one step");
      canvas.moveCaret(() -> canvas.cursor().select(from, to));
      key(SWT.DEL);
      assertEquals(2, plan.getSuggestions().size());
    });
  }

  @Test
  void aSelectionWithATitleIsLeftAlone() {
    display.syncExec(() -> {
      canvas.moveCaret(() -> canvas.cursor().select(0, canvas.document().place(statement).end()));
      key(SWT.DEL);
      assertEquals(List.of(), plan.getSuggestions());
    });
  }

  @Test
  void behindASentenceItGoesOn() {
    display.syncExec(() -> {
      canvas.moveCaret(canvas.document().place(statement).end(), statement);
      type("抓好落实。");
      assertEquals("坚持系统治理。抓好落实。", shown());
      assertEquals("7 null 抓好落实。", change(only()));
    });
  }

  @Test
  void enterAsksForTheReason() {
    display.syncExec(() -> {
      caretBefore("系统");
      type("全面");
      key(SWT.CR);
      Text field = Arrays.stream(canvas.getChildren()).filter(Text.class::isInstance).map(Text.class::cast)
          .findFirst().orElseThrow();
      field.setText("与上位规划一致");
      field.notifyListeners(SWT.DefaultSelection, new Event());
      assertEquals("与上位规划一致", only().getReason());
      commands.undo();
      assertNull(only().getReason());
    });
  }

  @Test
  void anInputMethodComposesBesideThePlan() {
    display.syncExec(() -> {
      caretBefore("系统");
      IME ime = canvas.getIME();
      Event composing = new Event();
      composing.detail = SWT.COMPOSITION_CHANGED;
      composing.text = "quan";
      ime.notifyListeners(SWT.ImeComposition, composing);
      assertEquals(List.of(), plan.getSuggestions());
      type("全面");
      assertEquals("2 null 全面", change(only()));
    });
  }

  @Test
  void marksAndCommentsKeepTheirWords() {
    display.syncExec(() -> {
      Statement goal = Pages.statement(plan, "到2025年");
      String quote = goal.getMarks().getFirst().getQuote();
      canvas.moveCaret(canvas.document().place(goal).start(), goal);
      type("力争");
      var place = canvas.document().place(goal.getMarks().getFirst());
      assertEquals(quote, canvas.document().text(place.start(), place.end()));
      int start = canvas.document().offset(goal, 1);
      assertEquals(new StatementRange(goal, 1, 3), StatementRange.of(canvas.document(), start, start + 2));
    });
  }

  @Test
  void withoutTheModeTheTextIsItself() {
    display.syncExec(() -> {
      caretBefore("系统");
      type("全面");
      on = false;
      page.showSuggestions(false);
      assertEquals(TEXT, shown());
      page.showSuggestions(true);
      assertEquals("坚持全面系统治理。", shown());
      commands.execute(SuggestionCommands.reject(List.of(only())));
    });
    display.syncExec(() -> {
      while (display.readAndDispatch()) {
        // lets the page hear of it
      }
      assertTrue(line().contains(TEXT));
    });
  }
}
