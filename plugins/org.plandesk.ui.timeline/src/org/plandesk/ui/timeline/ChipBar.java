// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.graphics.Point;
import org.plandesk.model.StatementKind;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.IconSwitch;
import org.plandesk.ui.parts.OwnColours;
import org.plandesk.ui.timeline.view.FilterChip;
import org.plandesk.ui.timeline.view.TimelineViewModel;

/** The conditions of the filter and the marks that were picked, each to be taken away; no higher than needed, without any gone. */
final class ChipBar extends Composite {

  private final TimelineViewModel model;
  private List<Object> shown = List.of();

  ChipBar(Composite parent, TimelineViewModel model) {
    super(parent, SWT.NONE);
    this.model = model;
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.spacing = 6;
    layout.marginLeft = 8;
    layout.marginTop = 2;
    layout.marginBottom = 4;
    setLayout(layout);
  }

  void colour() {
    setBackground(PlanColors.SURFACE.color());
    for (Control child : getChildren()) {
      if (child instanceof Label) {
        child.setBackground(PlanColors.SURFACE.color());
        child.setForeground(PlanColors.TEXT_SECOND.color());
      }
    }
  }

  /** Shows the chips as the model has them now. */
  void refresh() {
    List<FilterChip> chips = FilterChip.of(model.settings().filter());
    List<Object> now = List.of(chips, model.focus().size());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    for (Control child : getChildren()) {
      child.dispose();
    }
    if (!chips.isEmpty() || !model.focus().isEmpty()) {
      Label label = new Label(this, SWT.NONE);
      label.setFont(PlanFonts.CONTROL.font());
      label.setText(Messages.filtered);
    }
    chips.forEach(chip -> chip(words(chip), () -> model.setSettings(
        model.settings().withFilter(chip.removedFrom(model.settings().filter())))));
    if (!model.focus().isEmpty()) {
      chip(Messages.bind(Messages.chipPicked, String.valueOf(model.focus().size())), () -> model.setFocus(List.of()));
    }
    if (chips.size() > 1) {
      chip(Messages.chipAll, () -> model.setSettings(
          model.settings().withFilter(FilterChip.lightsOnly(model.settings().filter()))));
    }
    OwnColours.keep(this);
    colour();
    layout();
  }

  /** A switch that is on until it is pressed. */
  private void chip(String words, Runnable remove) {
    new IconSwitch(this, Images.CLEAR, words, Messages.bind(Messages.chipRemove, words),
        () -> getDisplay().asyncExec(remove));
  }

  /** The condition in words. */
  static String words(FilterChip chip) {
    return switch (chip.aspect()) {
      case TEXT -> Messages.bind(Messages.chipText, chip.value());
      case UNIT -> chip.value();
      case YEAR -> Messages.bind(Messages.chipYear, chip.value());
      case KIND -> kind(chip.value());
    };
  }

  /** The name of a kind of mark. */
  static String kind(String code) {
    StatementKind kind = StatementKind.get(code);
    return kind != null ? PlanLabels.current().literal(kind) : switch (code) {
      case "indicator" -> Messages.layerIndicators;
      case "project" -> Messages.layerProjects;
      default -> Messages.layerPeriods;
    };
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return getChildren().length == 0 ? new Point(Math.max(0, wHint), 0) : super.computeSize(wHint, hHint, changed);
  }
}
