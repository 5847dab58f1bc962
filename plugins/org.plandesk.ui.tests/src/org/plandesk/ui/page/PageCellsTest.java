// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Assignment;
import org.plandesk.model.Comparator;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Nature;
import org.plandesk.model.Note;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.TaskTable;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.CellEdit;
import org.plandesk.ui.page.document.Grid;
import org.plandesk.ui.page.document.Pages;

/** Cells of tables are edited on the page: sentences like any other, values in a field over the cell. */
class PageCellsTest {

  private final Display display = Display.getDefault();
  private final BasicCommandStack commands = new BasicCommandStack();
  private Shell shell;
  private PlanPage page;
  private PageCanvas canvas;

  private void open(Plan plan) {
    shell = new Shell(display);
    shell.setLayout(new FillLayout());
    page = new PlanPage(shell);
    for (Control child : page.getChildren()) {
      canvas = child instanceof PageCanvas found ? found : canvas;
    }
    shell.setSize(900, 900);
    shell.layout();
    page.setPlan(plan);
    page.setEditing(commands, statement -> {
      // nobody recognises anything here
    });
    shell.open();
    canvas.setFocus();
  }

  @AfterEach
  void close() {
    display.syncExec(shell::dispose);
  }

  private Block table() {
    return canvas.document().blocks().stream().filter(block -> block.grid() != null).findFirst().orElseThrow();
  }

  /** Puts the caret into the cell that shows the words, the nth of those. */
  private void caretIn(String words, int which) {
    List<Grid.Cell> cells = table().grid().cells().stream()
        .filter(cell -> table().text().substring(cell.from(), cell.to()).equals(words)).toList();
    Grid.Cell cell = cells.get(which);
    canvas.moveCaret(() -> canvas.cursor().moveTo(table().start() + cell.from(), false));
  }

  private void key(Control control, int type, int code, char character) {
    Event event = new Event();
    event.keyCode = code;
    event.character = character;
    event.detail = type == SWT.Traverse ? code : 0;
    control.notifyListeners(type, event);
  }

  private <T extends Control> T field(Class<T> type) {
    return Stream.of(canvas.getChildren()).filter(Control::isVisible).filter(type::isInstance).map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No editor over the cell"));
  }

  private boolean isEditing() {
    return Stream.of(canvas.getChildren()).anyMatch(Control::isVisible);
  }

  private static Indicator row(Plan plan, int index) {
    return Pages.find(plan, IndicatorTable.class).getRows().get(index);
  }

  @Test
  void aFigureIsTypedOverAndReadAsInTheImport() {
    display.syncExec(() -> {
      Plan plan = Pages.sample();
      open(plan);
      Indicator row = row(plan, 0);
      String old = row.getTargets().getFirst().getText();
      caretIn(old, 0);
      key(canvas, SWT.KeyDown, '9', '9');
      Text field = field(Text.class);
      assertEquals("9", field.getText(), "the first key begins");
      field.setText("≥96");
      field.notifyListeners(SWT.DefaultSelection, new Event());
      assertFalse(isEditing());
      assertEquals("≥96", row.getTargets().getFirst().getText());
      assertEquals(Comparator.AT_LEAST, row.getTargets().getFirst().getComparator());
      assertTrue(table().text().contains("≥96"), table().text());
      commands.undo();
      assertEquals(old, row.getTargets().getFirst().getText());
    });
  }

  @Test
  void unitsAreTypedByTheirNames() {
    display.syncExec(() -> {
      Plan plan = Pages.sample();
      Indicator row = row(plan, 0);
      Assignment assignment = PlanFactory.eINSTANCE.createAssignment();
      assignment.setUnit(unit(plan, "区林业局"));
      row.getAssignments().add(assignment);
      unit(plan, "区水利局");
      open(plan);
      caretIn("区林业局", 0);
      key(canvas, SWT.KeyDown, SWT.F2, '\0');
      Text field = field(Text.class);
      assertEquals("区林业局", field.getText());
      field.setText("区水利局、区林业局");
      field.notifyListeners(SWT.DefaultSelection, new Event());
      assertEquals(List.of("区林业局", "区水利局"), Plans.settledUnits(row));
      assertTrue(table().text().contains("区林业局、区水利局"), table().text());
      commands.undo();
      assertEquals(List.of("区林业局"), Plans.settledUnits(row));
    });
  }

  @Test
  void unitsThatShallNotBeNewStayInTheField() {
    display.syncExec(() -> {
      Plan plan = Pages.sample();
      Indicator row = row(plan, 0);
      Assignment assignment = PlanFactory.eINSTANCE.createAssignment();
      assignment.setUnit(unit(plan, "区林业局"));
      row.getAssignments().add(assignment);
      open(plan);
      caretIn("区林业局", 0);
      key(canvas, SWT.KeyDown, SWT.F2, '\0');
      Text field = field(Text.class);
      field.setText("区水力局");
      display.asyncExec(() -> Stream.of(display.getShells()).map(Shell::getData)
          .filter(MessageDialog.class::isInstance).map(MessageDialog.class::cast).forEach(MessageDialog::close));
      field.notifyListeners(SWT.DefaultSelection, new Event());
      assertTrue(isEditing());
      assertEquals("区水力局", field.getText());
      assertEquals(List.of("区林业局"), Plans.settledUnits(row));
      assertFalse(commands.canUndo());
      while (!field.isDisposed() && display.readAndDispatch()) {
        // what was put off
      }
      field.setText("区林业局");
      field.notifyListeners(SWT.DefaultSelection, new Event());
      assertFalse(isEditing());
    });
  }

  private static ResponsibleUnit unit(Plan plan, String name) {
    ResponsibleUnit unit = PlanFactory.eINSTANCE.createResponsibleUnit();
    unit.setName(name);
    plan.getUnits().add(unit);
    return unit;
  }

  @Test
  void escLeavesACellAsItWas() {
    display.syncExec(() -> {
      Plan plan = Pages.sample();
      open(plan);
      String name = row(plan, 0).getName();
      caretIn(name, 0);
      key(canvas, SWT.KeyDown, SWT.CR, '\r');
      Text field = field(Text.class);
      assertEquals(name, field.getText());
      field.setText("别的");
      key(field, SWT.Traverse, SWT.TRAVERSE_ESCAPE, SWT.ESC);
      assertFalse(isEditing());
      assertEquals(name, row(plan, 0).getName());
      assertFalse(commands.canUndo());
    });
  }

  @Test
  void tabWritesAndGoesOn() {
    display.syncExec(() -> {
      Plan plan = Pages.sample();
      open(plan);
      caretIn(row(plan, 0).getName(), 0);
      key(canvas, SWT.KeyDown, SWT.F2, '\0');
      field(Text.class).setText("新名称");
      key(field(Text.class), SWT.Traverse, SWT.TRAVERSE_TAB_NEXT, SWT.TAB);
      assertEquals("新名称", row(plan, 0).getName());
      assertTrue(isEditing(), "the next cell");
      key(field(Text.class), SWT.Traverse, SWT.TRAVERSE_ESCAPE, SWT.ESC);
    });
  }

  @Test
  void whetherAnIndicatorBindsIsChosen() {
    display.syncExec(() -> {
      Plan plan = Pages.sample();
      row(plan, 0).setNature(Nature.BINDING);
      open(plan);
      caretWhereOneChooses();
      key(canvas, SWT.KeyDown, SWT.F2, '\0');
      Combo combo = field(Combo.class);
      combo.select(Nature.VALUES.indexOf(Nature.EXPECTED));
      combo.notifyListeners(SWT.Selection, new Event());
      assertEquals(Nature.EXPECTED, row(plan, 0).getNature());
    });
  }

  private void caretWhereOneChooses() {
    Grid.Cell cell = table().grid().cells().stream()
        .filter(each -> each.edit() instanceof CellEdit.OfIndicator edit && !edit.choices().isEmpty()).findFirst()
        .orElseThrow();
    canvas.moveCaret(() -> canvas.cursor().moveTo(table().start() + cell.from(), false));
  }

  @Test
  void aDoubleClickShowsTheChoicesOnceTheButtonIsLetGo() {
    display.syncExec(() -> {
      open(Pages.sample());
      caretWhereOneChooses();
      canvas.notifyListeners(SWT.MouseDoubleClick, new Event());
      Combo combo = field(Combo.class);
      assertFalse(combo.getListVisible(), "letting go would choose");
      canvas.notifyListeners(SWT.MouseUp, new Event());
      while (!combo.isDisposed() && display.readAndDispatch()) {
        // what was put off
      }
      assertTrue(combo.getListVisible());
      combo.setListVisible(false);
    });
  }

  @Test
  void headersAreRenamedInTheirCell() {
    display.syncExec(() -> {
      Plan plan = Pages.tasks();
      open(plan);
      HeaderRow header = Pages.find(plan, TaskTable.class).getHeaderRows().getFirst();
      String old = header.getCells().getFirst();
      caretIn(old, 0);
      key(canvas, SWT.KeyDown, SWT.F2, '\0');
      field(Text.class).setText("编号");
      field(Text.class).notifyListeners(SWT.DefaultSelection, new Event());
      assertEquals("编号", header.getCells().getFirst());
      commands.undo();
      assertEquals(old, header.getCells().getFirst());
    });
  }

  @Test
  void sentencesInCellsAndNotesAreTypedInLikeAnyOther() {
    display.syncExec(() -> {
      Plan plan = Pages.tasks();
      open(plan);
      Statement statement = Pages.find(plan, Statement.class);
      typeAtStart(statement);
      assertTrue(statement.getText().startsWith("新"), statement.getText());
      assertTrue(table().text().contains(statement.getText()));
      key(canvas, SWT.KeyDown, SWT.CR, '\r');
      assertFalse(isEditing());
      commands.undo();
    });
    display.syncExec(shell::dispose);
    display.syncExec(() -> {
      Plan plan = Pages.sample();
      open(plan);
      Note note = Pages.find(plan, Note.class);
      String old = note.getText();
      typeAtStart(note);
      assertEquals("新" + old, note.getText());
      commands.undo();
      assertEquals(old, note.getText());
    });
  }

  private void typeAtStart(PlanElement element) {
    PageTarget target = PageTarget.of(canvas.document(), element);
    canvas.moveCaret(target.start(), element);
    key(canvas, SWT.KeyDown, '新', '新');
  }
}
