// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.plandesk.importer.structure.PrintedFigure;
import org.plandesk.model.Baseline;
import org.plandesk.model.Comparator;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.IndicatorNeeds;
import org.plandesk.model.edit.command.PlanCommand;

/**
 * A cell of an indicator's row that a person fills in. Figures are read as the import reads them: ≥75, 8-10, 不减少.
 *
 * @param kind which cell
 * @param year of a target; null for the other cells, and for targets without a year
 * @param index which of the targets of that year, from 0: what is to be reached, then such as by how much a year; 0 for the
 *        other cells
 */
public record IndicatorCell(Kind kind, Integer year, int index) {

  /** A cell, the first target of the year when it is one of a target. */
  public IndicatorCell(Kind kind, Integer year) {
    this(kind, year, 0);
  }

  /** Which cell. */
  public enum Kind {
    /** Running number. */
    NUMBER,
    /** Category, which rows beside each other share. */
    CATEGORY,
    /** Name. */
    NAME,
    /** Unit of measure. */
    UNIT,
    /** What it was at first. */
    BASELINE,
    /** What is to be reached. */
    TARGET,
    /** Whether it binds, by {@link Nature#getLiteral()}. */
    NATURE
  }

  /** Whether a figure, a comparison or a sign for none can be read from what is printed in a cell. */
  public static boolean saysSomething(String printed) {
    PrintedFigure figure = PrintedFigure.of(printed);
    return !figure.values().isEmpty() || figure.comparator() != Comparator.NONE
        || printed.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** What the cell of a row says, never null. */
  public String text(Indicator row) {
    String text = switch (kind) {
      case NUMBER -> row.getNumber();
      case CATEGORY -> row.getCategory();
      case NAME -> row.getName();
      case UNIT -> row.getUnitOfMeasure();
      case BASELINE -> row.getBaseline() == null ? null : row.getBaseline().getText();
      case TARGET -> target(row).map(IndicatorTarget::getText).orElse(null);
      case NATURE -> row.getNature().getLiteral();
    };
    return text == null ? "" : text;
  }

  private Optional<IndicatorTarget> target(Indicator row) {
    return row.getTargets().stream().filter(target -> Objects.equals(target.getYear(), year)).skip(index).findFirst();
  }

  /**
   * Writes the same into the cell of rows, as one undo step.
   *
   * @param text blank for nothing
   * @return empty when all rows say so already, or when a name would be blank
   */
  public Optional<Command> write(List<Indicator> rows, String text) {
    String words = text.strip();
    List<Indicator> changed = rows.stream().filter(row -> !text(row).equals(words)).toList();
    boolean legal = !words.isEmpty() || kind != Kind.NAME && kind != Kind.NATURE;
    return changed.isEmpty() || !legal ? Optional.empty()
        : Optional.of(new PlanCommand(Messages.editIndicator, edits -> {
          changed.forEach(row -> write(edits, row, words));
          return changed.getFirst();
        }));
  }

  private void write(Edits edits, Indicator row, String words) {
    String value = words.isEmpty() ? null : words;
    switch (kind) {
      case NUMBER -> edits.set(row, Literals.INDICATOR__NUMBER, value);
      case CATEGORY -> edits.set(row, Literals.INDICATOR__CATEGORY, value);
      case NAME -> edits.set(row, Literals.INDICATOR__NAME, value);
      case UNIT -> edits.set(row, Literals.INDICATOR__UNIT_OF_MEASURE, value);
      case NATURE -> edits.set(row, Literals.INDICATOR__NATURE, Nature.get(words));
      case BASELINE -> baseline(edits, row, words);
      case TARGET -> target(edits, row, words);
    }
  }

  private static void baseline(Edits edits, Indicator row, String words) {
    Baseline baseline = row.getBaseline();
    if (baseline == null) {
      baseline = PlanFactory.eINSTANCE.createBaseline();
      baseline.setYear(yearBeside(row));
      edits.set(row, Literals.INDICATOR__BASELINE, baseline);
    }
    PrintedFigure figure = PrintedFigure.of(words);
    edits.set(baseline, Literals.BASELINE__TEXT, words);
    edits.set(baseline, Literals.BASELINE__VALUE, figure.values().isEmpty() ? null : figure.values().getFirst());
    if (baseline.getFlag() != null && words.chars().noneMatch(PrintedFigure::isNoteMark)) {
      edits.set(baseline, Literals.BASELINE__FLAG, null);
    }
  }

  /** The year of the baseline of the other rows. */
  private static Integer yearBeside(Indicator row) {
    return row.eContainer() == null ? null : row.eContainer().eContents().stream().filter(Indicator.class::isInstance)
        .map(each -> ((Indicator) each).getBaseline()).filter(Objects::nonNull).map(Baseline::getYear)
        .filter(Objects::nonNull).findFirst().orElse(null);
  }

  private void target(Edits edits, Indicator row, String words) {
    // Those before it are told from it by their place alone: where they are missing, their cells are empty.
    while (target(row).isEmpty()) {
      IndicatorTarget made = PlanFactory.eINSTANCE.createIndicatorTarget();
      made.setYear(year);
      made.setText("");
      edits.add(row.getTargets(), made);
    }
    IndicatorTarget target = target(row).orElseThrow();
    PrintedFigure figure = PrintedFigure.of(words);
    String old = target.getText() == null ? "" : target.getText();
    // What the heading of the column says stays true of the cell.
    boolean byColumn = target.isCumulative() && !PrintedFigure.of(old).bracketed();
    edits.set(target, Literals.INDICATOR_TARGET__TEXT, words);
    edits.set(target, Literals.INDICATOR_TARGET__COMPARATOR, figure.comparator());
    edits.set(target, Literals.INDICATOR_TARGET__CUMULATIVE, byColumn || figure.bracketed());
    for (int i = target.getValues().size(); i > 0; i--) {
      edits.remove(target.getValues(), target.getValues().get(i - 1));
    }
    for (Double figureValue : figure.values()) {
      edits.add(target.getValues(), figureValue);
    }
    IndicatorNeeds.changed(edits, row, year, old, words);
  }
}
