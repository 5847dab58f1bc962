// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IMemento;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.ui.check.model.ProblemList;

/** The choices of the filter as a menu, and how they are kept from one start to the next. */
final class ProblemFilter {

  private static final String HIDDEN = "hidden";
  private static final String IGNORED = "showIgnored";
  private static final String SEPARATOR = ",";

  private final ProblemList list;
  private final Runnable changed;

  ProblemFilter(ProblemList list, Runnable changed) {
    this.list = list;
    this.changed = changed;
  }

  /** Fills a menu with the choices as they stand. */
  void fill(Menu menu) {
    for (Severity severity : Severity.values()) {
      check(menu, Messages.bind(Messages.group, RuleWords.severity(severity), list.count(severity)),
          list.shows(severity), shown -> list.show(severity, shown)).setImage(RowLook.icon(severity).image());
    }
    new MenuItem(menu, SWT.SEPARATOR);
    for (String rule : list.rules()) {
      check(menu, RuleWords.title(rule), list.showsRule(rule), shown -> list.showRule(rule, shown));
    }
    if (!list.rules().isEmpty()) {
      new MenuItem(menu, SWT.SEPARATOR);
    }
    check(menu, Messages.bind(Messages.showIgnored, list.ignored()), list.showsIgnored(), list::showIgnored);
    MenuItem clear = new MenuItem(menu, SWT.PUSH);
    clear.setText(Messages.clearFilter);
    clear.setEnabled(list.isFiltered());
    clear.addListener(SWT.Selection, event -> {
      list.clearFilter();
      changed.run();
    });
  }

  private MenuItem check(Menu menu, String words, boolean on, Consumer<Boolean> choice) {
    MenuItem item = new MenuItem(menu, SWT.CHECK);
    item.setText(words.replace("&", "&&"));
    item.setSelection(on);
    item.addListener(SWT.Selection, event -> {
      choice.accept(item.getSelection());
      changed.run();
    });
    return item;
  }

  /** Writes down what is hidden. */
  void save(IMemento memento) {
    StringBuilder hidden = new StringBuilder();
    for (Severity severity : Severity.values()) {
      if (!list.shows(severity)) {
        hidden.append(severity.code()).append(SEPARATOR);
      }
    }
    list.rules().stream().filter(rule -> !list.showsRule(rule)).forEach(rule -> hidden.append(rule).append(SEPARATOR));
    memento.putString(HIDDEN, hidden.toString());
    memento.putBoolean(IGNORED, list.showsIgnored());
  }

  /** Hides what was hidden at the last end; null for none. */
  void load(IMemento memento) {
    if (memento == null) {
      return;
    }
    String hidden = memento.getString(HIDDEN);
    for (String code : hidden == null || hidden.isEmpty() ? new String[0] : hidden.split(SEPARATOR)) {
      hide(code);
    }
    list.showIgnored(Boolean.TRUE.equals(memento.getBoolean(IGNORED)));
  }

  private void hide(String code) {
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(code)) {
        list.show(severity, false);
        return;
      }
    }
    if (RuleWords.isRule(code)) {
      list.showRule(code, false);
    }
  }
}
