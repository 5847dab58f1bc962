// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.importer.correction.Rule;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.TimeExpression;
import org.plandesk.ui.TestPlans;

/** The ways to correct a deadline, in a window of their own. */
class CorrectionPaneTest {
  private static final String EARLIER = "2025-06-30";

  private final Display display = Display.getDefault();
  private final TimeExpression deadline = Plans.marks(TestPlans.small(), TimeExpression.class).getFirst();
  private final List<String> done = new ArrayList<>();
  private Shell shell;
  private CorrectionPane pane;

  private final CorrectionRunner runner = new CorrectionRunner() {
    @Override
    public String run(PlanElement element, Aspect aspect, String value) {
      done.add(aspect + " " + value);
      return null;
    }

    @Override
    public String runEverywhere(PlanElement element, Aspect aspect, String value, Rule rule) {
      return run(element, aspect, value);
    }

    @Override
    public List<PlanElement> same(Rule rule) {
      return List.of();
    }
  };

  @BeforeEach
  void open() {
    display.syncExec(() -> {
      shell = new Shell(display);
      pane = new CorrectionPane(shell, runner, () -> pane.show(deadline));
      pane.show(deadline);
    });
  }

  @AfterEach
  void close() {
    display.syncExec(shell::dispose);
  }

  @Test
  void whatWasTypedStaysWhileABoundaryMoves() {
    display.syncExec(() -> {
      fields(pane).getFirst().setText(EARLIER);
      press("0,-1");
      assertEquals(EARLIER, fields(pane).getFirst().getText());
      pane.apply();
    });
    assertEquals(List.of(Aspect.SPAN + " 0,-1", Aspect.DATE + " " + EARLIER), done);
  }

  @Test
  void anotherElementBeginsAnew() {
    TimeExpression other = Plans.marks(TestPlans.small(), TimeExpression.class).getFirst();
    display.syncExec(() -> {
      fields(pane).getFirst().setText(EARLIER);
      pane.show(other);
      assertEquals("", fields(pane).getFirst().getText());
    });
  }

  private static List<Combo> fields(Composite parent) {
    List<Combo> fields = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      if (child instanceof Combo combo) {
        fields.add(combo);
      }
    }
    return fields;
  }

  /** Presses the button of a boundary; the pane makes its controls anew then. */
  private void press(String value) {
    List<Button> buttons = new ArrayList<>();
    for (Control child : pane.getChildren()) {
      if (child instanceof Composite line && !(child instanceof Combo)) {
        for (Control inner : line.getChildren()) {
          if (inner instanceof Button button && value.equals(button.getData())) {
            buttons.add(button);
          }
        }
      }
    }
    buttons.getFirst().notifyListeners(SWT.Selection, new Event());
  }
}
