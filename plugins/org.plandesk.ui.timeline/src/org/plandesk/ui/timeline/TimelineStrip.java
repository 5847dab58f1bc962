// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.plandesk.model.Light;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.Counts;
import org.plandesk.timeline.Grouping;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.MarkKind;
import org.plandesk.timeline.TimelineSettings;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.IconSwitch;
import org.plandesk.ui.parts.LightIcons;
import org.plandesk.ui.timeline.canvas.TimelineCanvas;
import org.plandesk.ui.timeline.edit.DateField;
import org.plandesk.ui.timeline.view.LightChoice;
import org.plandesk.ui.timeline.view.TimelineViewModel;

/** The strip above the line of time: lanes, lights with their counts, layers, filter, day of judgement, zoom. Wraps when narrow. */
final class TimelineStrip extends Composite {

  /** Pause in typing after which is filtered, in milliseconds. */
  private static final int PAUSE = 150;
  private static final List<Grouping> GROUPINGS = List.of(Grouping.CHAPTER, Grouping.UNIT, Grouping.CATEGORY,
      Grouping.PROJECT, Grouping.YEAR, Grouping.PLAN);

  private final WindowTimeline window;
  private final TimelineViewModel model;
  private final TimelineCanvas canvas;
  private final Map<Light, IconSwitch> lights = new EnumMap<>(Light.class);
  private final Map<MarkKind, IconSwitch> layers = new EnumMap<>(MarkKind.class);
  private final Combo lanes;
  private final Text text;
  private final DateField asOf;
  private final Runnable applyText = this::applyText;
  private boolean filling;

  TimelineStrip(Composite parent, WindowTimeline window, TimelineCanvas canvas) {
    super(parent, SWT.NONE);
    this.window = window;
    this.model = window.model();
    this.canvas = canvas;
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.center = true;
    row.spacing = 5;
    row.marginLeft = 8;
    row.marginTop = 4;
    row.marginBottom = 4;
    setLayout(row);
    label(Messages.lanes);
    lanes = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
    lanes.setFont(PlanFonts.CONTROL.font());
    lanes.setItems(Messages.byChapter, Messages.byUnit, Messages.byCategory, Messages.byProject, Messages.byYear,
        Messages.byPlan);
    AccessibleNames.set(lanes, Messages.lanes);
    lanes.addListener(SWT.Selection, event -> model.setSettings(
        model.settings().withGrouping(GROUPINGS.get(Math.max(0, lanes.getSelectionIndex())))));
    separator();
    LightChoice.ORDER.forEach(this::light);
    separator();
    layer(MarkKind.PERIOD, Images.CALENDAR, Messages.layerPeriods, Messages.layerPeriodsTip);
    layer(MarkKind.INDICATOR, Images.INDICATOR, Messages.layerIndicators, Messages.layerIndicatorsTip);
    layer(MarkKind.PROJECT, Images.PROJECT, Messages.layerProjects, Messages.layerProjectsTip);
    separator();
    text = new Text(this, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
    text.setFont(PlanFonts.CONTROL.font());
    text.setMessage(Messages.filterText);
    text.setLayoutData(new RowData(104, SWT.DEFAULT));
    AccessibleNames.set(text, Messages.filterText);
    text.addListener(SWT.Modify, event -> {
      if (!filling) {
        getDisplay().timerExec(PAUSE, applyText);
      }
    });
    filterButton();
    separator();
    label(Messages.asOf);
    asOf = new DateField(this, Messages.asOf, model.settings().judgement().asOf(), day -> model.setSettings(
        model.settings().withJudgement(new Judgement(day, model.settings().judgement().windowDays()))));
    zoomButtons();
    refresh();
  }

  /** Shows settings and counts as the model has them now. */
  void refresh() {
    filling = true;
    TimelineSettings settings = model.settings();
    lanes.select(GROUPINGS.indexOf(settings.grouping()));
    boolean wider = false;
    for (Map.Entry<Light, IconSwitch> entry : lights.entrySet()) {
      entry.getValue().setOn(LightChoice.isOn(settings, entry.getKey()));
      wider |= entry.getValue().setName(name(entry.getKey()));
    }
    layers.forEach((kind, button) -> button.setOn(settings.layers().contains(kind)));
    if (!text.isFocusControl() && !text.getText().strip().equals(settings.filter().text())) {
      text.setText(settings.filter().text());
    }
    asOf.setDay(settings.judgement().asOf());
    filling = false;
    if (wider) {
      layout();
    }
  }

  void colour() {
    setBackground(PlanColors.SURFACE.color());
    for (Control child : getChildren()) {
      if (child instanceof Label || child instanceof ToolBar || child instanceof DateField) {
        child.setBackground(PlanColors.SURFACE.color());
        child.setForeground(PlanColors.TEXT_SECOND.color());
      }
      child.redraw();
    }
  }

  private String name(Light light) {
    Counts counts = model.index() == null ? null : model.index().total();
    return PlanLabels.current().literal(light) + " " + (counts == null ? 0 : counts.of(light));
  }

  private void light(Light light) {
    IconSwitch button = new IconSwitch(this, LightIcons.of(light), name(light),
        Messages.bind(light == Light.UNDATED ? Messages.undatedTip : Messages.lightTip,
            PlanLabels.current().literal(light)),
        () -> model.setSettings(LightChoice.switched(model.settings(), light, lights.get(light).isOn())));
    lights.put(light, button);
  }

  private void layer(MarkKind kind, Images icon, String name, String tip) {
    IconSwitch button = new IconSwitch(this, icon, name, tip, () -> {
      Set<MarkKind> chosen = EnumSet.copyOf(model.settings().layers());
      if (layers.get(kind).isOn()) {
        chosen.add(kind);
      } else {
        chosen.remove(kind);
      }
      model.setSettings(model.settings().withLayers(chosen));
    });
    layers.put(kind, button);
  }

  private void applyText() {
    if (!isDisposed()) {
      model.setSettings(model.settings().withFilter(model.settings().filter().withText(text.getText())));
    }
  }

  private void filterButton() {
    ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
    bar.setFont(PlanFonts.CONTROL.font());
    FilterMenu menu = new FilterMenu(bar, window.model());
    ToolItem filter = item(bar, Images.FILTER, Messages.filter, Messages.filterTip, () -> menu.open(bar));
    filter.setText(Messages.filter);
  }

  private void zoomButtons() {
    ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
    bar.setFont(PlanFonts.CONTROL.font());
    item(bar, Images.ZOOM_OUT, null, Messages.zoomOut, () -> canvas.zoomStep(false));
    item(bar, Images.ZOOM_IN, null, Messages.zoomIn, () -> canvas.zoomStep(true));
    item(bar, Images.FIT, Messages.zoomAll, Messages.zoomAllTip, canvas::showAll);
    item(bar, Images.TODAY, Messages.today, Messages.todayTip, canvas::showToday);
  }

  private static ToolItem item(ToolBar bar, Images icon, String words, String tip, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(icon.image());
    if (words != null) {
      item.setText(words);
    }
    item.setToolTipText(tip);
    item.addListener(SWT.Selection, event -> action.run());
    return item;
  }

  private void label(String words) {
    Label label = new Label(this, SWT.NONE);
    label.setText(words);
    label.setFont(PlanFonts.CONTROL.font());
  }

  private void separator() {
    Composite line = new Composite(this, SWT.NONE);
    line.setLayoutData(new RowData(1, 18));
    line.addListener(SWT.Paint, event -> {
      event.gc.setBackground(PlanColors.LINE.color());
      event.gc.fillRectangle(line.getClientArea());
    });
  }
}
