// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.document.MarkStyle;

/** The strip above the source look: the document's name, and for each kind of marks its number, which is its switch too. */
final class SourceHead extends Composite implements PageHead {

  private static final int HEIGHT = 34;

  private final PageCanvas page;
  private final Label title;
  private final Label name;
  private final MarkSwitch deadlines;
  private final MarkSwitch periods;
  private final MarkSwitch targets;
  private final MarkSwitch units;
  private final MarkSwitch boundaries;

  SourceHead(Composite parent, PageCanvas page) {
    super(parent, SWT.NO_BACKGROUND);
    this.page = page;
    GridLayout layout = new GridLayout(7, false);
    layout.marginHeight = 0;
    layout.marginWidth = 8;
    layout.horizontalSpacing = 4;
    layout.marginBottom = 1;
    setLayout(layout);
    title = new Label(this, SWT.NONE);
    title.setText(Messages.sourceTitle);
    title.setFont(PlanFonts.CONTROL_BOLD.font());
    name = new Label(this, SWT.NONE);
    name.setFont(PlanFonts.CONTROL.font());
    name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
    deadlines = add(Images.DEADLINE, Messages.switchTimes, Messages.switchTimesTip, MarkStyle.DEADLINE);
    periods = add(Images.DEADLINE, Messages.switchPeriods, Messages.switchPeriodsTip, MarkStyle.PERIOD);
    targets = add(Images.TARGET, Messages.switchTargets, Messages.switchTargetsTip, MarkStyle.TARGET);
    units = add(Images.UNIT, Messages.switchUnits, Messages.switchUnitsTip, MarkStyle.UNIT);
    boundaries = add(Images.PARAGRAPH, Messages.switchBoundaries, Messages.switchBoundariesTip, MarkStyle.SILENT);
    addListener(SWT.Paint, event -> {
      Rectangle area = getClientArea();
      event.gc.setBackground(PlanColors.SURFACE.color());
      event.gc.fillRectangle(area);
      event.gc.setBackground(PlanColors.LINE_SOFT.color());
      event.gc.fillRectangle(0, area.height - 1, area.width, 1);
    });
    page.onChanged(this::count);
    colour();
  }

  private MarkSwitch add(Images icon, String words, String tip, MarkStyle style) {
    return new MarkSwitch(this, icon, words, tip, style, this::switched);
  }

  @Override
  public Composite control() {
    return this;
  }

  @Override
  public void colour() {
    setBackground(PlanColors.SURFACE.color());
    for (Label label : new Label[] {title, name}) {
      label.setBackground(PlanColors.SURFACE.color());
      label.setForeground((label == title ? PlanColors.TEXT : PlanColors.TEXT_SECOND).color());
    }
  }

  @Override
  public void refresh() {
    // The counts follow the plan, not the caret.
  }

  private void count() {
    Plan plan = page.document().plan();
    if (plan == null || isDisposed()) {
      return;
    }
    String source = plan.getSource() == null || plan.getSource().getName() == null ? "" : plan.getSource().getName();
    name.setText(source.replace("&", "&&"));
    int due = 0;
    int during = 0;
    for (TimeExpression time : Plans.marks(plan, TimeExpression.class)) {
      due += time.getTimeClass() == TimeClass.DEADLINE ? 1 : 0;
      during += time.getTimeClass() == TimeClass.PERIOD || time.getTimeClass() == TimeClass.START ? 1 : 0;
    }
    deadlines.setCount(due);
    periods.setCount(during);
    targets.setCount(Plans.marks(plan, QuantitativeTarget.class).size());
    units.setCount(Plans.marks(plan, UnitMention.class).size());
  }

  private void switched() {
    Set<MarkStyle> styles = EnumSet.noneOf(MarkStyle.class);
    for (MarkSwitch each : new MarkSwitch[] {deadlines, periods, targets, units}) {
      if (each.isOn()) {
        styles.add(each.style());
      }
    }
    page.setStyles(styles);
    page.setBoundaries(boundaries.isOn());
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    Point size = super.computeSize(wHint, hHint, changed);
    return new Point(size.x, HEIGHT);
  }
}
