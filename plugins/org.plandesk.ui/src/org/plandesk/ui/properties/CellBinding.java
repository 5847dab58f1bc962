// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.plandesk.importer.edit.IndicatorCell;
import org.plandesk.importer.edit.IndicatorCell.Kind;
import org.plandesk.model.Indicator;
import org.plandesk.store.journal.TypedWords;

/** One cell of the row of an indicator; figures are read as the import reads them. */
record CellBinding(Indicator row, IndicatorCell cell) implements FieldBinding {

  @Override
  public String text() {
    return cell.text(row);
  }

  @Override
  public Optional<Command> command(String typed) throws FieldValue.InvalidException {
    if (cell.kind() == Kind.NAME && typed.isBlank()) {
      throw new FieldValue.InvalidException(Messages.invalidName);
    }
    return cell.write(List.of(row), typed);
  }

  @Override
  public TypedWords typed(String words) {
    return TypedFields.cell(row, cell, words);
  }

  @Override
  public Optional<String> warning(String typed) {
    boolean figure = cell.kind() == Kind.TARGET || cell.kind() == Kind.BASELINE;
    return figure && !typed.isBlank() && !IndicatorCell.saysSomething(typed)
        ? Optional.of(Messages.bind(Messages.noFigure, typed)) : Optional.empty();
  }
}
