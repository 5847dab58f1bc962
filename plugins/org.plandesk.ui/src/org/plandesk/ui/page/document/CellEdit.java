// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.assign.TypedUnits;
import org.plandesk.importer.edit.IndicatorCell;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.Nature;
import org.plandesk.model.Plan;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.command.HeaderCommands;
import org.plandesk.store.journal.TypedWords;
import org.plandesk.ui.properties.TypedFields;

/** What a person changes when a cell of a table on the page is edited as a whole. */
public interface CellEdit {

  /** The element that the cell shows. */
  EObject element();

  /** What the editor begins with. */
  String text();

  /** What can be chosen; empty when anything can be typed. */
  default List<String> choices() {
    return List.of();
  }

  /** The names among the words that become new units when they are written; a person is asked first. */
  default List<String> newUnits(String words) {
    return List.of();
  }

  /** Words that stand in the editor, to be kept while they are not written. */
  TypedWords typed(String words);

  /** What writes the words into the cell; empty when they say the same or say too little. */
  Optional<Command> write(String words);

  /**
   * A cell of indicators.
   *
   * @param rows the rows that share the cell, the first one shown
   */
  record OfIndicator(List<Indicator> rows, IndicatorCell cell) implements CellEdit {

    @Override
    public EObject element() {
      return rows.getFirst();
    }

    private boolean isNature() {
      return cell.kind() == IndicatorCell.Kind.NATURE;
    }

    @Override
    public String text() {
      return isNature() ? PlanLabels.current().literal(rows.getFirst().getNature()) : cell.text(rows.getFirst());
    }

    @Override
    public List<String> choices() {
      return isNature() ? Nature.VALUES.stream().map(PlanLabels.current()::literal).toList() : List.of();
    }

    @Override
    public TypedWords typed(String words) {
      return TypedFields.cell(rows.getFirst(), cell, words);
    }

    @Override
    public Optional<Command> write(String words) {
      String value = !isNature() ? words : Nature.VALUES.stream()
          .filter(each -> PlanLabels.current().literal(each).equals(words)).map(Nature::getLiteral).findFirst()
          .orElse("");
      return cell.write(rows, value);
    }
  }

  /** The cell with the units of an indicator. */
  record OfUnits(Indicator row) implements CellEdit {

    @Override
    public EObject element() {
      return row;
    }

    @Override
    public String text() {
      return TypedUnits.words(row);
    }

    @Override
    public List<String> newUnits(String words) {
      return TypedUnits.of(words).unknown(plan());
    }

    @Override
    public TypedWords typed(String words) {
      return TypedFields.units(row, words);
    }

    @Override
    public Optional<Command> write(String words) {
      return TypedUnits.of(words).assign(plan(), List.of(row));
    }

    private Plan plan() {
      return (Plan) EcoreUtil.getRootContainer(row);
    }
  }

  /**
   * A cell of a header row.
   *
   * @param index which of its cells
   */
  record OfHeader(HeaderRow row, int index) implements CellEdit {

    @Override
    public EObject element() {
      return row;
    }

    @Override
    public String text() {
      return row.getCells().get(index);
    }

    @Override
    public TypedWords typed(String words) {
      return TypedFields.header(row, index, words);
    }

    @Override
    public Optional<Command> write(String words) {
      return HeaderCommands.rename(row, index, words);
    }
  }
}
