// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.ui.page.document.MarkStyle;
import org.plandesk.ui.page.document.Pages;
import org.plandesk.ui.page.document.Scale;

/** The page as a control, in a window of its own. */
class PlanPageTest {

  private final Display display = Display.getDefault();
  private final Plan plan = Pages.sample();
  private final List<EObject> chosen = new ArrayList<>();
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
      page.addSelectionChangedListener(
          event -> chosen.add((EObject) event.getStructuredSelection().getFirstElement()));
    });
  }

  @AfterEach
  void close() {
    display.syncExec(shell::dispose);
  }

  private void key(int code, int modifiers) {
    Event event = new Event();
    event.keyCode = code;
    event.stateMask = modifiers;
    canvas.notifyListeners(SWT.KeyDown, event);
  }

  @Test
  void theSentenceTheCaretComesToIsTheSelection() {
    display.syncExec(() -> {
      key(SWT.ARROW_DOWN, 0);
      key(SWT.ARROW_DOWN, 0);
    });
    assertEquals(List.of(Pages.find(plan, Section.class), Pages.statement(plan, "深化")), chosen);
    display.syncExec(() -> assertSame(Pages.statement(plan, "深化"), page.getSelection().getFirstElement()));
  }

  @Test
  void revealingSelectsAndTellsNobody() {
    TimeExpression deadline = Pages.find(plan, TimeExpression.class);
    display.syncExec(() -> {
      page.reveal(deadline);
      assertSame(deadline, page.getSelection().getFirstElement());
      assertEquals(canvas.document().place(deadline).start(), canvas.cursor().offset());
    });
    assertTrue(chosen.isEmpty());
  }

  @Test
  void anElementBelowComesIntoView() {
    display.syncExec(() -> {
      shell.setSize(640, 160);
      shell.layout();
      page.reveal(Pages.statement(plan, "新建第三"));
      int top = canvas.toCanvas(canvas.pageLayout().caret(canvas.cursor().offset())).y;
      assertTrue(top >= 0 && top < canvas.getClientArea().height, "at " + top);
    });
  }

  @Test
  void whatWasJustMovedComesIntoViewWhereItStandsNow() {
    display.syncExec(() -> {
      shell.setSize(640, 160);
      shell.layout();
      Chapter first = Pages.find(plan, Chapter.class);
      plan.getContents().move(plan.getContents().size() - 1, first);
      page.reveal(first);
      while (display.readAndDispatch()) {
        // until the gathered changes were taken over
      }
      int top = canvas.toCanvas(canvas.pageLayout().caret(canvas.document().place(first).start())).y;
      assertTrue(canvas.document().place(first).start() > 0, "moved");
      assertTrue(top >= 0 && top < canvas.getClientArea().height, "at " + top);
    });
  }

  @Test
  void whatIsRevealedBeforeThePageIsShownIsInViewThen() {
    display.syncExec(() -> {
      Shell other = new Shell(display);
      other.setLayout(new FillLayout());
      PlanPage late = new PlanPage(other);
      late.setPlan(plan);
      late.reveal(Pages.statement(plan, "新建第三"));
      other.setSize(640, 160);
      other.layout();
      PageCanvas lateCanvas = (PageCanvas) late.getChildren()[1];
      int top = lateCanvas.toCanvas(lateCanvas.pageLayout().caret(lateCanvas.cursor().offset())).y;
      assertTrue(top >= 0 && top < lateCanvas.getClientArea().height, "at " + top);
      other.dispose();
    });
  }

  @Test
  void changesOfThePlanAreFollowedOnceAndTheSelectionStays() {
    Statement goal = Pages.statement(plan, "再生水");
    display.syncExec(() -> {
      page.reveal(goal);
      Statement before = Pages.statement(plan, "深化");
      before.setText("深化节水增水、强化管理。");
      goal.setText("到2025年，再生水利用率达到30%以上。");
      while (display.readAndDispatch()) {
        // until the gathered changes were taken over
      }
      assertTrue(canvas.document().text(0, canvas.document().length()).contains("强化管理。到2025年，再生水利用率达到30%"));
      assertSame(goal, page.getSelection().getFirstElement());
      assertEquals(canvas.document().place(goal).start(), canvas.cursor().offset());
    });
  }

  @Test
  void zoomKeysChangeTheScaleAndBack() {
    display.syncExec(() -> {
      int height = canvas.fullHeight();
      key('=', SWT.MOD1);
      assertEquals(110, canvas.scale().percent());
      assertTrue(canvas.fullHeight() > height);
      key('0', SWT.MOD1);
      assertEquals(Scale.NORMAL, canvas.scale());
      assertEquals(height, canvas.fullHeight());
    });
  }

  @Test
  void ctrlEndAndShiftSelectToTheEnd() {
    display.syncExec(() -> {
      key(SWT.END, SWT.MOD1 | SWT.MOD2);
      assertEquals(canvas.document().text(0, canvas.document().length()), canvas.cursor().selectedText());
    });
  }

  @Test
  void aPageWithoutPlanOrWhileLoadingIsEmptyAndAlive() {
    display.syncExec(() -> {
      page.setPlan(null);
      key(SWT.ARROW_DOWN, 0);
      key(SWT.END, SWT.MOD1);
      page.setLoading("正在导入…");
      page.reveal(Pages.statement(plan, "深化"));
      assertTrue(page.getSelection().isEmpty());
      page.setPlan(plan);
      assertTrue(canvas.document().length() > 0);
      assertTrue(canvas.styles().contains(MarkStyle.DEADLINE));
    });
  }
}
