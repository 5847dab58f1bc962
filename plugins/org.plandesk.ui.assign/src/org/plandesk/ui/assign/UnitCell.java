// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;

/** A cell of the register that is edited in place. */
final class UnitCell extends EditingSupport {

  private final CellEditor editor;
  private final Function<UnitRow, Object> value;
  private final BiConsumer<UnitRow, Object> apply;

  /** @param apply told what was typed or chosen when it differs from what was there */
  UnitCell(TableViewer viewer, CellEditor editor, Function<UnitRow, Object> value, BiConsumer<UnitRow, Object> apply) {
    super(viewer);
    this.editor = editor;
    this.value = value;
    this.apply = apply;
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    return editor;
  }

  @Override
  protected boolean canEdit(Object element) {
    return true;
  }

  @Override
  protected Object getValue(Object element) {
    return value.apply((UnitRow) element);
  }

  @Override
  protected void setValue(Object element, Object typed) {
    if (!value.apply((UnitRow) element).equals(typed)) {
      apply.accept((UnitRow) element, typed);
    }
  }
}
