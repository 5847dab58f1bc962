// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TableItem;
import org.plandesk.assign.Assignments;
import org.plandesk.assign.UnitSuggestion;
import org.plandesk.model.Assignable;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.Plan;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.RowTable;
import org.plandesk.ui.parts.ViewSelection;
import org.plandesk.ui.session.PlanSession;

/**
 * 分工建议: the tasks, projects and indicators of the active plan that nobody is responsible for and that a unit can be
 * suggested for. What is ticked is confirmed in one step; nothing is assumed. User interface thread only.
 */
public final class SuggestionsView extends PlanRowsView<SuggestionRow> {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.assign.suggestions";

  private static final int PLACE_WIDTH = 110;
  private static final int TEXT_WIDTH = 340;
  private static final int UNIT_WIDTH = 150;
  private static final int CERTAINTY_WIDTH = 60;
  private static final int REASON_WIDTH = 300;

  private final PlanLabels labels = PlanLabels.current();
  private final ViewSelection selection = new ViewSelection();
  private Label count;
  private Combo least;
  private Button confirm;
  private Button all;
  private List<SuggestionRow> rows = List.of();
  private int without;

  @Override
  RowTable<SuggestionRow> createContent(Composite content) {
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    tools(content);
    RowTable<SuggestionRow> table = new RowTable<>(content, SuggestionRow.class, Messages.suggestionTable, SWT.CHECK);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    table.column(Messages.taskColumn, TEXT_WIDTH, row -> labels.text(row.element()));
    table.column(Messages.unitColumn, UNIT_WIDTH, row -> row.suggestion().unit().getName());
    table.column(Messages.certaintyColumn, CERTAINTY_WIDTH, row -> labels.literal(row.suggestion().certainty()));
    table.column(Messages.reasonColumn, REASON_WIDTH, row -> labels.reason(row.suggestion().reasons().getFirst()));
    table.column(Messages.placeColumn, PLACE_WIDTH, row -> labels.shortPosition(row.element()));
    table.control().addListener(SWT.Selection, this::chosen);
    table.onOpen(row -> new PlanOpener(getSite().getWorkbenchWindow()).openSentence(row.element(), List.of(), -1));
    getSite().setSelectionProvider(selection);
    return table;
  }

  @Override
  String loading() {
    return Messages.suggesting;
  }

  private void tools(Composite content) {
    Composite bar = new Composite(content, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 4).applyTo(bar);
    count = new Label(bar, SWT.NONE);
    count.setFont(PlanFonts.CONTROL.font());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
    Label caption = new Label(bar, SWT.NONE);
    caption.setText(Messages.leastField);
    caption.setFont(PlanFonts.CONTROL.font());
    least = new Combo(bar, SWT.READ_ONLY);
    least.setItems(Certainty.VALUES.stream().map(labels::literal).toArray(String[]::new));
    least.select(Certainty.VALUES.indexOf(Certainty.LOW));
    AccessibleNames.set(least, Messages.leastField);
    least.addListener(SWT.Selection, event -> show());
    all = button(bar, Messages.tickAll, event -> {
      boolean tick = ticked().isEmpty();
      for (TableItem item : table().control().getItems()) {
        item.setChecked(tick);
      }
      enable();
    });
    confirm = button(bar, Messages.confirmTicked, event -> confirm());
  }

  private static Button button(Composite bar, String text, Listener listener) {
    Button button = new Button(bar, SWT.PUSH);
    button.setText(text);
    button.addListener(SWT.Selection, listener);
    return button;
  }

  private void chosen(Event event) {
    if (event.detail == SWT.CHECK) {
      enable();
    } else {
      table().chosen().ifPresent(row -> selection.select(row.element()));
    }
  }

  private List<SuggestionRow> ticked() {
    return Arrays.stream(table().control().getItems()).filter(TableItem::getChecked)
        .map(item -> (SuggestionRow) item.getData()).toList();
  }

  private void enable() {
    int ticks = ticked().size();
    confirm.setEnabled(ticks > 0);
    confirm.setText(ticks > 0 ? Messages.bind(Messages.confirmCount, ticks) : Messages.confirmTicked);
    all.setText(ticks > 0 ? Messages.untickAll : Messages.tickAll);
    confirm.getParent().layout();
  }

  private void confirm() {
    Map<Assignable, UnitSuggestion> taken = new LinkedHashMap<>();
    ticked().forEach(row -> taken.put(row.element(), row.suggestion()));
    session().commandStack().execute(Assignments.take(taken, AssignmentRole.LEAD));
  }

  @Override
  Job load(PlanSession of, long delay) {
    Plan plan = of.plan();
    return PlanWork.suggest(of, delay, () -> SuggestionRow.unassigned(plan), found -> {
      if (isShown(plan)) {
        without = found.size();
        rows = SuggestionRow.of(found);
        show();
      }
    });
  }

  private void show() {
    Certainty limit = Certainty.VALUES.get(least.getSelectionIndex());
    List<SuggestionRow> shown =
        rows.stream().filter(row -> row.suggestion().certainty().compareTo(limit) <= 0).toList();
    table().setRows(shown);
    count.setText(Messages.bind(Messages.suggestionCount, without, shown.size()));
    show(!rows.isEmpty(), without == 0 ? Messages.allAssigned : Messages.nothingSuggested);
    enable();
  }
}
