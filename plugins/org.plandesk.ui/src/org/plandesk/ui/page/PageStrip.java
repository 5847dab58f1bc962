// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.document.MarkStyle;
import org.plandesk.ui.page.document.Scale;

/** The strip above the page: where the caret stands, the switches of the marks, the zoom. */
final class PageStrip extends Composite implements PageHead {

  private static final int HEIGHT = 34;
  /** With less room for the path the switches go without their names. */
  private static final int LEAST_PATH = 240;

  private final PageCanvas page;
  private final PlanLabels labels = PlanLabels.current();
  private final PathLine path;
  private final HitWalk hits;
  private final MarkSwitch times;
  private final MarkSwitch targets;
  private final MarkSwitch units;
  private final Label zoom;

  PageStrip(Composite parent, PageCanvas page) {
    super(parent, SWT.NO_BACKGROUND);
    this.page = page;
    GridLayout layout = new GridLayout(7, false);
    layout.marginHeight = 0;
    layout.marginWidth = 8;
    layout.horizontalSpacing = 6;
    layout.marginBottom = 1;
    setLayout(layout);
    path = new PathLine(this, element -> {
      page.reveal(element);
      page.setFocus();
    });
    path.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
    hits = new HitWalk(this, page);
    times = new MarkSwitch(this, Images.DEADLINE, Messages.switchTimes, Messages.switchTimesTip, MarkStyle.DEADLINE,
        this::switched);
    targets = new MarkSwitch(this, Images.TARGET, Messages.switchTargets, Messages.switchTargetsTip, MarkStyle.TARGET,
        this::switched);
    units = new MarkSwitch(this, Images.UNIT, Messages.switchUnits, Messages.switchUnitsTip, MarkStyle.UNIT,
        this::switched);
    Label line = new Label(this, SWT.NONE);
    GridData lineData = new GridData(SWT.CENTER, SWT.CENTER, false, true);
    lineData.widthHint = 1;
    lineData.heightHint = 20;
    line.setLayoutData(lineData);
    line.setBackground(PlanColors.LINE.color());
    zoom = new Label(this, SWT.NONE);
    zoom.setFont(PlanFonts.SMALL.font());
    zoom.setToolTipText(Messages.zoomTip);
    zoom.setText("300%");
    zoom.setAlignment(SWT.RIGHT);
    GridData zoomData = new GridData(SWT.END, SWT.CENTER, false, true);
    zoomData.widthHint = zoom.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    zoom.setLayoutData(zoomData);
    zoom.addListener(SWT.MouseDown, event -> page.setScale(Scale.NORMAL));
    addListener(SWT.Resize, event -> fitSwitches());
    addListener(SWT.Paint, event -> {
      Rectangle area = getClientArea();
      event.gc.setBackground(PlanColors.SURFACE.color());
      event.gc.fillRectangle(area);
      event.gc.setBackground(PlanColors.LINE_SOFT.color());
      event.gc.fillRectangle(0, area.height - 1, area.width, 1);
    });
    colour();
    refresh();
  }

  @Override
  public Composite control() {
    return this;
  }

  /** Takes the colours of the theme. */
  @Override
  public void colour() {
    setBackground(PlanColors.SURFACE.color());
    hits.colour();
    for (var child : getChildren()) {
      if (child instanceof Label label) {
        boolean text = label == zoom;
        label.setBackground((text ? PlanColors.SURFACE : PlanColors.LINE).color());
        label.setForeground(PlanColors.TEXT_SECOND.color());
      }
    }
  }

  /** Shows where the caret stands now, and the zoom. */
  @Override
  public void refresh() {
    path.setSteps(PagePath.of(page.document().plan(), page.current(), labels));
    hits.refresh();
    fitSwitches();
    String percent = page.scale().percent() + "%";
    if (!percent.equals(zoom.getText())) {
      zoom.setText(percent);
    }
  }

  private void fitSwitches() {
    GridLayout layout = (GridLayout) getLayout();
    int room = getClientArea().width - 2 * layout.marginWidth - (layout.numColumns - 1) * layout.horizontalSpacing
        - zoom.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
        - (hits.getVisible() ? hits.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : 0)
        - times.namedWidth() - targets.namedWidth() - units.namedWidth();
    boolean small = room < LEAST_PATH;
    boolean changed = false;
    for (MarkSwitch each : List.of(times, targets, units)) {
      changed |= each.setIconOnly(small);
    }
    if (changed) {
      layout();
    }
  }

  private void switched() {
    Set<MarkStyle> styles = EnumSet.noneOf(MarkStyle.class);
    if (times.isOn()) {
      styles.addAll(MarkStyle.TIMES);
    }
    if (targets.isOn()) {
      styles.add(MarkStyle.TARGET);
    }
    if (units.isOn()) {
      styles.add(MarkStyle.UNIT);
    }
    page.setStyles(styles);
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    Point size = super.computeSize(wHint, hHint, changed);
    return new Point(size.x, HEIGHT);
  }
}
