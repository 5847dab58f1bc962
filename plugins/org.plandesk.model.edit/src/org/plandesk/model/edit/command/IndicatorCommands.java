// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Baseline;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage.Literals;

/** Commands on the rows of an indicator table; running numbers of the rows follow. */
public final class IndicatorCommands {

  private IndicatorCommands() {
  }

  /**
   * Puts a new row behind another, in its category and with the years that it has. The result is the new one.
   *
   * @param element a row, or a table for its end
   * @param name what it is called at first
   * @return empty for anything else
   */
  public static Optional<Command> insert(EObject element, String name) {
    if (element instanceof IndicatorTable table) {
      return Optional.of(new PlanCommand(Messages.newIndicator, edits -> insert(edits, table,
          table.getRows().isEmpty() ? null : table.getRows().getLast(), name)));
    }
    return element instanceof Indicator row && row.eContainer() instanceof IndicatorTable table
        ? Optional.of(new PlanCommand(Messages.newIndicator, edits -> insert(edits, table, row, name)))
        : Optional.empty();
  }

  private static Indicator insert(Edits edits, IndicatorTable table, Indicator like, String name) {
    Indicator row = PlanFactory.eINSTANCE.createIndicator();
    row.setId(PlanIds.next());
    row.setName(name);
    row.setNature(Nature.NONE);
    int index = like == null ? 0 : table.getRows().indexOf(like) + 1;
    if (like != null) {
      row.setCategory(like.getCategory());
      row.setParent(like.getParent());
      if (like.getBaseline() != null) {
        Baseline baseline = PlanFactory.eINSTANCE.createBaseline();
        baseline.setYear(like.getBaseline().getYear());
        baseline.setText("");
        row.setBaseline(baseline);
      }
      for (IndicatorTarget of : like.getTargets()) {
        IndicatorTarget target = PlanFactory.eINSTANCE.createIndicatorTarget();
        target.setYear(of.getYear());
        target.setText("");
        row.getTargets().add(target);
      }
      // A row of a part has no number of its own; it stands below the one that is counted.
      String number = like.getParent() == null ? like.getNumber() : null;
      int count = Numbering.count(number);
      if (count > 0) {
        row.setNumber(Numbering.write(number, count + 1));
        shift(edits, table.getRows().subList(index, table.getRows().size()), count + 1, 1);
      }
    }
    edits.add(table.getRows(), index, row);
    return row;
  }

  /** Deletes rows; what points at them goes. The result is what stands before. */
  public static Command delete(Collection<Indicator> rows) {
    Set<Indicator> gone = new LinkedHashSet<>(rows);
    return new PlanCommand(Messages.deleteIndicator, edits -> delete(edits, gone));
  }

  static PlanElement delete(Edits edits, Collection<Indicator> rows) {
    PlanElement before = null;
    for (Indicator row : rows) {
      if (row.eContainer() instanceof IndicatorTable table) {
        before = delete(edits, table, row);
      }
    }
    return before;
  }

  /** Puts a row into a table: it is counted there as the rows before it, or stands below the one that they stand below. */
  static void add(Edits edits, IndicatorTable table, int index, Indicator row) {
    List<Indicator> before = table.getRows().subList(0, index);
    if (Numbering.count(row.getNumber()) > 0) {
      String like = before.reversed().stream().map(Indicator::getNumber).filter(number -> Numbering.count(number) > 0)
          .findFirst().orElse(null);
      int count = like == null ? 1 : Numbering.count(like) + 1;
      edits.set(row, Literals.INDICATOR__NUMBER, Numbering.write(like == null ? row.getNumber() : like, count));
      shift(edits, table.getRows().subList(index, table.getRows().size()), count, 1);
    } else if (row.getNumber() == null && row.getParent() == null && !before.isEmpty()) {
      edits.set(row, Literals.INDICATOR__PARENT, before.getLast().getParent());
    }
    edits.add(table.getRows(), index, row);
  }

  private static PlanElement delete(Edits edits, IndicatorTable table, Indicator row) {
    int index = table.getRows().indexOf(row);
    List<EObject> all = new ArrayList<>();
    all.add(row);
    row.eAllContents().forEachRemaining(all::add);
    Anchors.left(edits, all, table);
    References.clear(edits, row, all);
    edits.remove(table.getRows(), row);
    int count = Numbering.count(row.getNumber());
    if (count > 0) {
      shift(edits, table.getRows().subList(index, table.getRows().size()), count + 1, -1);
    }
    return index > 0 ? table.getRows().get(index - 1) : table;
  }

  /** Moves the numbers of rows that go on counting; a table may count each of its parts anew. */
  private static void shift(Edits edits, List<Indicator> rows, int first, int by) {
    int expected = first;
    for (Indicator row : rows) {
      int count = Numbering.count(row.getNumber());
      if (count > 0 && count != expected) {
        return;
      }
      if (count > 0) {
        edits.set(row, Literals.INDICATOR__NUMBER, Numbering.write(row.getNumber(), count + by));
        expected++;
      }
    }
  }
}
