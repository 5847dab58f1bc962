// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.plandesk.store.journal.TypedWords;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.document.Area;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.CellEdit;
import org.plandesk.ui.page.document.Grid;
import org.plandesk.ui.page.document.PageLayout;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.CellField;

/**
 * Edits values in cells of tables on the page: a native field over the cell, in which input methods work as anywhere else. Double
 * click, Enter, F2 or the first key begin; Enter writes, Tab writes and goes on to the next cell, Esc leaves.
 */
final class PageCells {

  private final PageCanvas canvas;
  private final Consumer<Command> commands;
  private BiConsumer<Runnable, TypedWords> typing = (write, words) -> {
    // nobody wants to know
  };
  private CellField field;
  /** Lays the field over its cell again. */
  private Runnable follow;

  /** @param commands runs what was edited and takes it over to the page */
  PageCells(PageCanvas canvas, Consumer<Command> commands) {
    this.canvas = canvas;
    this.commands = commands;
    canvas.addListener(SWT.MouseDoubleClick, event -> begin(null, true));
    // The field would stay where its cell was; losing the keyboard, it writes.
    canvas.onScrolled(() -> {
      leave();
      if (field != null) {
        follow.run();
      }
    });
  }

  /** Says who is told of words that are not written yet, null for none, and what writes them. */
  void onTyping(BiConsumer<Runnable, TypedWords> told) {
    typing = told;
  }

  /**
   * Begins to edit the cell that has the caret.
   *
   * @param words what the editor begins with instead of the text of the cell; null for that text
   * @return false when it is no cell that is edited as a whole
   */
  boolean begin(String words) {
    return begin(words, false);
  }

  private boolean begin(String words, boolean clicked) {
    Block block = canvas.document().blockAt(canvas.cursor().offset());
    Grid.Cell cell = block == null || block.grid() == null ? null
        : block.grid().cellAt(canvas.cursor().offset() - block.start());
    return cell != null && begin(block, cell, words, clicked);
  }

  private boolean begin(Block block, Grid.Cell cell, String words, boolean clicked) {
    CellEdit edit = cell.edit();
    if (edit == null) {
      return false;
    }
    leave();
    if (field != null) {
      return true;
    }
    String before = edit.text();
    CellField made = new CellField(canvas, edit.choices(), before, PlanFonts.TEXT.font());
    follow = () -> made.place(area(block, cell));
    follow.run();
    AccessibleNames.set(made.control(), name(block, cell));
    Runnable write = () -> write(made, edit, before);
    made.onEnd(write, write);
    made.onTyped(typed -> typing.accept(write, typed == null || typed.equals(before) ? null : edit.typed(typed)));
    if (words != null) {
      made.begin(words);
    }
    made.control().addListener(SWT.Traverse, event -> traverse(event, block, cell));
    field = made;
    made.open(clicked);
    return true;
  }

  private Rectangle area(Block block, Grid.Cell cell) {
    PageLayout layout = canvas.pageLayout();
    Area inBlock = layout.layout(block.index()).grid().cellArea(cell);
    Rectangle area = canvas.toCanvas(
        new Area(inBlock.x(), layout.top(block.index()) + inBlock.y(), inBlock.width(), inBlock.height()));
    area.width++;
    return area;
  }

  /** The heading of the column. */
  private static String name(Block block, Grid.Cell cell) {
    return block.grid().cells().stream().filter(head -> head.row() == 0 && head.column() == cell.column())
        .map(head -> block.text().substring(head.from(), head.to())).findFirst().orElse("");
  }

  private void traverse(Event event, Block block, Grid.Cell cell) {
    if (event.detail == SWT.TRAVERSE_ESCAPE) {
      event.doit = false;
      discard();
      canvas.setFocus();
    } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
      event.doit = false;
      int step = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
      leave();
      if (field != null) {
        return;
      }
      canvas.setFocus();
      goOn(canvas.document().blocks().get(block.index()), cell, step);
    }
  }

  /** Goes on to the next cell of the table that can be edited, as the table is now. */
  private void goOn(Block block, Grid.Cell from, int step) {
    List<Grid.Cell> cells = block.grid() == null ? List.of() : block.grid().cells();
    Grid.Cell same = cells.stream().filter(cell -> cell.row() == from.row() && cell.column() == from.column())
        .findFirst().orElse(null);
    for (int i = cells.indexOf(same) + step; same != null && i >= 0 && i < cells.size(); i += step) {
      Grid.Cell next = cells.get(i);
      if (next.edit() != null) {
        canvas.moveCaret(block.start() + next.from(), next.edit().element());
        begin(block, next, null, false);
        return;
      }
    }
  }

  private void write(CellField made, CellEdit edit, String before) {
    if (made != field) {
      return;
    }
    String words = made.words();
    boolean changed = !Objects.equals(words, before);
    if (changed && !made.isAgreed(edit.newUnits(words))) {
      return;
    }
    discard();
    if (changed) {
      edit.write(words).ifPresent(commands);
    }
    made.setWritten();
  }

  /** Writes what was typed, as if another control had taken the keyboard. */
  private void leave() {
    if (field != null) {
      field.leave();
    }
  }

  private void discard() {
    CellField old = field;
    field = null;
    old.discard();
  }
}
