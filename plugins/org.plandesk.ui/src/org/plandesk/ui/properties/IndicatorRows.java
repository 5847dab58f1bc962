// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.custom.StyleRange;
import org.plandesk.importer.edit.IndicatorCell;
import org.plandesk.importer.edit.IndicatorCell.Kind;
import org.plandesk.model.Comparator;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.session.PlanSession;

/** The rows of an indicator: what its table prints, to be edited; below a figure stands how it is read. */
final class IndicatorRows {

  private static final int SHORT_FIELD = 130;

  private final FormBuilder form;
  private final PlanLabels labels;
  private final PlanSession session;
  private final Collection<FeatureField> fields;

  /** @param fields gets the fields that are made */
  IndicatorRows(FormBuilder form, PlanLabels labels, PlanSession session, Collection<FeatureField> fields) {
    this.form = form;
    this.labels = labels;
    this.session = session;
    this.fields = fields;
  }

  /** Rows for the indicator. */
  void add(Indicator indicator) {
    form.sentence(labels.typeName(indicator), labels.text(indicator), new StyleRange[0]);
    form.remark(SourceLine.of(indicator)
        .map(line -> Messages.bind(Messages.source, line.first(), line.last())).orElse(Messages.sourceNone));
    field(indicator, labels.feature(Literals.INDICATOR__NUMBER), new IndicatorCell(Kind.NUMBER, null), SHORT_FIELD);
    field(indicator, labels.feature(Literals.INDICATOR__NAME), new IndicatorCell(Kind.NAME, null), 0);
    field(indicator, labels.feature(Literals.INDICATOR__CATEGORY), new IndicatorCell(Kind.CATEGORY, null), 0);
    if (indicator.getParent() != null) {
      form.row(labels.feature(Literals.INDICATOR__PARENT), labels.text(indicator.getParent()));
    }
    field(indicator, labels.feature(Literals.INDICATOR__UNIT_OF_MEASURE), new IndicatorCell(Kind.UNIT, null),
        SHORT_FIELD);
    Integer baselineYear = indicator.getBaseline() == null ? null : indicator.getBaseline().getYear();
    field(indicator, year(baselineYear) + labels.feature(Literals.INDICATOR__BASELINE),
        new IndicatorCell(Kind.BASELINE, null), SHORT_FIELD);
    for (Integer year : targetYears(indicator)) {
      for (int i = 0; i < Math.max(1, targets(indicator, year).count()); i++) {
        String which = i == 0 ? "" : " " + (i + 1);
        field(indicator, year(year) + labels.feature(Literals.INDICATOR__TARGETS) + which,
            new IndicatorCell(Kind.TARGET, year, i), SHORT_FIELD);
        reading(indicator, targets(indicator, year).skip(i).findFirst());
      }
    }
    nature(indicator);
    new UnitRows(form, labels).add(indicator);
  }

  private static String year(Integer year) {
    return year == null ? "" : year + " ";
  }

  /** The years of all rows of the table, so that a target can be given where the row has none; null for none at all. */
  private static List<Integer> targetYears(Indicator indicator) {
    List<Indicator> rows =
        indicator.eContainer() instanceof IndicatorTable table ? table.getRows() : List.of(indicator);
    TreeSet<Integer> years = rows.stream().flatMap(row -> row.getTargets().stream()).map(IndicatorTarget::getYear)
        .filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    boolean without = years.isEmpty() || indicator.getTargets().stream().anyMatch(target -> target.getYear() == null);
    List<Integer> all = new ArrayList<>(years);
    if (without) {
      all.add(null);
    }
    return all;
  }

  private void field(Indicator indicator, String name, IndicatorCell cell, int width) {
    form.name(name);
    var field = new FeatureField(form.composite(), name, new CellBinding(indicator, cell),
        session.commandStack(), session::setTyping);
    form.fill(field.control(), width);
    fields.add(field);
  }

  /** How the figure of a target is read, unless it is a bare number. */
  private void reading(Indicator indicator, Optional<IndicatorTarget> of) {
    of.filter(target -> target.getComparator() != Comparator.NONE && target.getComparator() != Comparator.EQUAL)
        .ifPresent(target -> form.remark(Messages.bind(Messages.readAs, Figures.words(labels, target.getComparator(),
            target.getValues(), indicator.getUnitOfMeasure()))));
  }

  private static Stream<IndicatorTarget> targets(Indicator indicator, Integer year) {
    return indicator.getTargets().stream().filter(target -> Objects.equals(target.getYear(), year));
  }

  private void nature(Indicator indicator) {
    IndicatorCell cell = new IndicatorCell(Kind.NATURE, null);
    form.combo(labels.feature(Literals.INDICATOR__NATURE), Nature.VALUES.stream().map(labels::literal),
        Nature.VALUES.indexOf(indicator.getNature()),
        index -> cell.write(List.of(indicator), Nature.VALUES.get(index).getLiteral())
            .ifPresent(session.commandStack()::execute));
  }
}
