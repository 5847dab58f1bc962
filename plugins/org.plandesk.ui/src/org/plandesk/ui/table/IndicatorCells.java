// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.plandesk.assign.TypedUnits;
import org.plandesk.importer.edit.IndicatorCell;
import org.plandesk.importer.edit.IndicatorCell.Kind;
import org.plandesk.model.Indicator;
import org.plandesk.model.Nature;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.command.IndicatorCommands;
import org.plandesk.ui.page.PageEdit;
import org.plandesk.ui.properties.TypedFields;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.table.rows.IndicatorColumns;

/** Writes into the table 指标 of an open plan. */
public final class IndicatorCells implements CellEdits<Indicator> {

  private static final String UNITS = "units";

  private final PlanSession session;
  private final PlanLabels labels = PlanLabels.current();

  /** @param session the plan of the table */
  public IndicatorCells(PlanSession session) {
    this.session = session;
  }

  private static Optional<IndicatorCell> cell(String column) {
    return switch (column) {
      case "number" -> Optional.of(new IndicatorCell(Kind.NUMBER, null));
      case "name" -> Optional.of(new IndicatorCell(Kind.NAME, null));
      case "unit" -> Optional.of(new IndicatorCell(Kind.UNIT, null));
      case "baseline" -> Optional.of(new IndicatorCell(Kind.BASELINE, null));
      case "nature" -> Optional.of(new IndicatorCell(Kind.NATURE, null));
      default -> IndicatorColumns.target(column);
    };
  }

  @Override
  public boolean isEditable(String column) {
    return column.equals(UNITS) || cell(column).isPresent();
  }

  @Override
  public String text(Indicator row, String column) {
    return column.equals(UNITS) ? TypedUnits.words(row)
        : column.equals("nature") ? labels.literal(row.getNature())
            : cell(column).map(cell -> cell.text(row)).orElse("");
  }

  @Override
  public List<String> choices(String column) {
    return column.equals("nature") ? Nature.VALUES.stream().map(labels::literal).toList() : List.of();
  }

  @Override
  public List<String> newUnits(String column, String words) {
    return column.equals(UNITS) ? TypedUnits.of(words).unknown(session.plan()) : List.of();
  }

  @Override
  public void write(List<Indicator> rows, String column, String text) {
    if (column.equals(UNITS)) {
      TypedUnits.of(text).assign(session.plan(), rows).ifPresent(session::execute);
      return;
    }
    String words = column.equals("nature") ? Nature.VALUES.stream().filter(each -> labels.literal(each).equals(text))
        .map(Nature::getLiteral).findFirst().orElse("") : text;
    cell(column).flatMap(cell -> cell.write(rows, words)).ifPresent(session.commandStack()::execute);
  }

  @Override
  public void typing(Runnable write, Indicator row, String column, String words) {
    session.setTyping(write, words == null ? null
        : column.equals(UNITS) ? TypedFields.units(row, words)
            : cell(column).map(cell -> TypedFields.cell(row, cell, words)).orElse(null));
  }

  @Override
  public Map<String, Supplier<Optional<Indicator>>> actions(List<Indicator> rows) {
    Map<String, Supplier<Optional<Indicator>>> actions = new LinkedHashMap<>();
    IndicatorCommands.insert(rows.getLast(), PageEdit.NEW_INDICATOR.title())
        .ifPresent(command -> actions.put(Messages.newIndicator, () -> run(command)));
    actions.put(rows.size() == 1 ? Messages.deleteIndicator : NLS.bind(Messages.deleteIndicators, rows.size()),
        () -> run(IndicatorCommands.delete(rows)));
    return actions;
  }

  private Optional<Indicator> run(Command command) {
    session.commandStack().execute(command);
    return command.getResult().stream().filter(Indicator.class::isInstance).map(Indicator.class::cast).findFirst();
  }
}
