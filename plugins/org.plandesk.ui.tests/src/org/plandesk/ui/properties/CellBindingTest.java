// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.plandesk.importer.edit.IndicatorCell;
import org.plandesk.importer.edit.IndicatorCell.Kind;
import org.plandesk.model.Comparator;
import org.plandesk.model.Indicator;
import org.plandesk.model.PlanFactory;

/** Cells of indicators in the form: figures are read as the import reads them, and looked at while somebody types. */
class CellBindingTest {

  private final Indicator row = PlanFactory.eINSTANCE.createIndicator();
  private final CellBinding target = new CellBinding(row, new IndicatorCell(Kind.TARGET, 2025));

  @Test
  void aTargetIsReadWithItsComparator() throws FieldValue.InvalidException {
    target.command("≤25").orElseThrow().execute();
    assertEquals(Comparator.AT_MOST, row.getTargets().getFirst().getComparator());
    assertEquals(25.0, row.getTargets().getFirst().getValues().getFirst());
    assertTrue(target.command("≤25").isEmpty(), "it says so already");
  }

  @Test
  void whatIsNoFigureIsWorthALook() {
    assertTrue(target.warning("大约").isPresent());
    Stream.of("", "—", "/", "8-10", "持续改善", "不减少", "≥75%").forEach(
        figure -> assertFalse(target.warning(figure).isPresent(), figure));
  }

  @Test
  void anIndicatorKeepsAName() {
    CellBinding name = new CellBinding(row, new IndicatorCell(Kind.NAME, null));
    row.setName("森林覆盖率");
    assertThrows(FieldValue.InvalidException.class, () -> name.command(" "));
  }

  @Test
  void aFieldWritesOneStepWhenItIsLeftAndNothingThatIsWrong() {
    var stack = new BasicCommandStack();
    row.setName("森林覆盖率");
    Display display = Display.getDefault();
    display.syncExec(() -> {
      Shell shell = new Shell(display);
      try {
        Set<Runnable> typing = new HashSet<>();
        Text text = new FeatureField(shell, "名称", new CellBinding(row, new IndicatorCell(Kind.NAME, null)), stack,
            (apply, typed) -> {
              if (typed != null) {
                typing.add(apply);
              } else {
                typing.remove(apply);
              }
            }).control();
        text.setText("");
        assertEquals(0, typing.size(), "nothing that could be kept");
        text.notifyListeners(SWT.FocusOut, new Event());
        assertEquals("森林覆盖率", row.getName());
        text.setText("林木覆盖率");
        assertEquals("森林覆盖率", row.getName(), "only typed so far");
        assertEquals(1, typing.size());
        text.notifyListeners(SWT.FocusOut, new Event());
        assertEquals("林木覆盖率", row.getName());
        assertEquals(0, typing.size());
        stack.undo();
        assertEquals("森林覆盖率", row.getName());
      } finally {
        shell.dispose();
      }
    });
  }
}
