// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.Collection;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.timeline.TimelineFilter;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.ui.timeline.view.FilterChip;
import org.plandesk.ui.timeline.view.TimelineViewModel;

/** The choices of the filter: years, units and kinds that the plans have. Made when it opens. */
final class FilterMenu {

  private final Control owner;
  private final TimelineViewModel model;

  FilterMenu(Control owner, TimelineViewModel model) {
    this.owner = owner;
    this.model = model;
  }

  /** Opens below a control. */
  void open(Control below) {
    TreeSet<String> years = new TreeSet<>();
    TreeSet<String> kinds = new TreeSet<>();
    TreeSet<String> units = new TreeSet<>();
    if (model.index() != null) {
      for (TimelineMark mark : model.index().timeline().marks()) {
        if (model.settings().layers().contains(mark.kind())) {
          kinds.add(mark.kindCode());
          if (mark.year() != TimelineMark.NO_YEAR) {
            years.add(String.valueOf(mark.year()));
          }
        }
      }
      model.plans().forEach(plan -> plan.getUnits().stream().map(ResponsibleUnit::getName)
          .filter(name -> name != null && !name.isBlank()).forEach(units::add));
    }
    Menu menu = new Menu(owner);
    choices(menu, Messages.filterYears, FilterChip.Aspect.YEAR, years, year -> Messages.bind(Messages.chipYear, year));
    choices(menu, Messages.filterUnits, FilterChip.Aspect.UNIT, units, UnaryOperator.identity());
    choices(menu, Messages.filterKinds, FilterChip.Aspect.KIND, kinds, ChipBar::kind);
    new MenuItem(menu, SWT.SEPARATOR);
    MenuItem clear = new MenuItem(menu, SWT.PUSH);
    clear.setText(Messages.filterClear);
    clear.setEnabled(!model.settings().filter().isNone());
    clear.addListener(SWT.Selection, event -> model.setSettings(model.settings().withFilter(TimelineFilter.NONE)));
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
    Point at = below.toDisplay(0, below.getSize().y);
    menu.setLocation(at);
    menu.setVisible(true);
  }

  private void choices(Menu menu, String title, FilterChip.Aspect aspect, Collection<String> values,
      UnaryOperator<String> words) {
    MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
    cascade.setText(title);
    cascade.setEnabled(!values.isEmpty());
    Menu sub = new Menu(menu);
    cascade.setMenu(sub);
    for (String value : values) {
      FilterChip chip = new FilterChip(aspect, value);
      MenuItem item = new MenuItem(sub, SWT.CHECK);
      item.setText(words.apply(value).replace("&", "&&"));
      item.setSelection(chip.isIn(model.settings().filter()));
      item.addListener(SWT.Selection, event -> {
        TimelineFilter filter = model.settings().filter();
        model.setSettings(model.settings().withFilter(item.getSelection() ? chip.addedTo(filter)
            : chip.removedFrom(filter)));
      });
    }
  }
}
