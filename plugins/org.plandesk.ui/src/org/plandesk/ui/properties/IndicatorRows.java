// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.custom.StyleRange;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.edit.PlanLabels;

/** The rows of an indicator: as printed in its table; a missing value is “—”, never 0. */
final class IndicatorRows {

  private static final String MISSING = "—";

  private final FormBuilder form;
  private final PlanLabels labels;

  IndicatorRows(FormBuilder form, PlanLabels labels) {
    this.form = form;
    this.labels = labels;
  }

  /** Rows for the indicator. */
  void add(Indicator indicator) {
    form.sentence(labels.typeName(indicator), labels.text(indicator), new StyleRange[0]);
    form.remark(SourceLine.of(indicator)
        .map(line -> Messages.bind(Messages.source, line.first(), line.last())).orElse(Messages.sourceNone));
    row(PlanPackage.Literals.INDICATOR__CATEGORY, indicator.getCategory());
    if (indicator.getParent() != null) {
      row(PlanPackage.Literals.INDICATOR__PARENT, labels.text(indicator.getParent()));
    }
    row(PlanPackage.Literals.INDICATOR__UNIT_OF_MEASURE, indicator.getUnitOfMeasure());
    if (indicator.getBaseline() != null) {
      String year = indicator.getBaseline().getYear() == null ? "" : indicator.getBaseline().getYear() + " ";
      form.row(year + labels.feature(PlanPackage.Literals.INDICATOR__BASELINE),
          orMissing(indicator.getBaseline().getText()));
    }
    for (IndicatorTarget target : indicator.getTargets()) {
      String year = target.getYear() == null ? "" : target.getYear() + " ";
      form.row(year + labels.feature(PlanPackage.Literals.INDICATOR__TARGETS), orMissing(target.getText()));
    }
    row(PlanPackage.Literals.INDICATOR__NATURE, labels.literal(indicator.getNature()));
    new UnitRows(form, labels).add(indicator);
  }

  private void row(EStructuralFeature feature, String value) {
    form.row(labels.feature(feature), orMissing(value));
  }

  private static String orMissing(String value) {
    return value == null || value.isBlank() ? MISSING : value;
  }
}
