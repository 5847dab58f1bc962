// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.List;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.plandesk.model.Indicator;
import org.plandesk.model.Nature;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.table.rows.IndicatorColumns;
import org.plandesk.ui.table.rows.TableModel;

/** 指标: every row of the plan's indicator tables. */
public final class IndicatorsTable extends PlanTable<Indicator> {

  public IndicatorsTable(Composite parent) {
    super(parent, "indicators", Indicator.class, Messages.indicatorsEmpty);
  }

  @Override
  List<Indicator> elements(Plan shown) {
    return Plans.indicators(shown);
  }

  @Override
  TableModel<Indicator> createModel(List<Indicator> elements) {
    return new IndicatorColumns(PlanLabels.current()).model(elements);
  }

  @Override
  String groupLabel() {
    return Messages.groupIndicators;
  }

  @Override
  String title() {
    return Messages.indicatorsTitle;
  }

  @Override
  boolean groupedAtFirst() {
    return true;
  }

  @Override
  Image icon(Indicator element, String column) {
    return element.getNature() == Nature.BINDING ? Images.LOCK.image() : null;
  }
}
