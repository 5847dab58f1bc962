// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plandesk.assign.Assignments;
import org.plandesk.assign.Assignments.InForce;
import org.plandesk.assign.UnitSuggestion;
import org.plandesk.model.Assignable;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.Captions;
import org.plandesk.ui.parts.RowTable;
import org.plandesk.ui.session.PlanSession;

/**
 * Shows who is responsible for some elements and sets further units until it is closed: typing finds a unit by name, alias or
 * initials, suggested ones stand first with their reason, Enter assigns. Each step can be undone.
 */
final class AssignDialog extends TitleAreaDialog {

  private static final int NAME_WIDTH = 210;
  private static final int SHORT_WIDTH = 80;
  private static final int REASON_WIDTH = 320;
  private static final int ROWS = 9;
  private static final int PRESENT_ROWS = 3;
  private static final int LONGEST_TITLE = 90;

  private final PlanSession session;
  private final List<Assignable> elements;
  private final PlanLabels labels = PlanLabels.current();
  private List<UnitSuggestion> suggestions = List.of();
  private RowTable<InForce> present;
  private Button remove;
  private Text words;
  private RowTable<UnitChoice> choices;
  private AssignmentRole role = AssignmentRole.LEAD;
  private boolean disposed;

  AssignDialog(Shell parent, PlanSession session, List<Assignable> elements) {
    super(parent);
    this.session = session;
    this.elements = elements;
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.assignTitle);
    shell.addListener(SWT.Dispose, event -> disposed = true);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(title());
    setMessage(Messages.assignHint);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
    present(area);
    Captions.add(area, Messages.unitField);
    words = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    words.setMessage(Messages.unitHint);
    AccessibleNames.set(words, Messages.unitField);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    words.addListener(SWT.Modify, event -> refreshChoices());
    words.addListener(SWT.KeyDown, this::keyInField);
    Captions.add(area, "");
    choices = new RowTable<>(area, UnitChoice.class, Messages.unitTable, SWT.SINGLE | SWT.BORDER);
    choices.column(Messages.unitColumn, NAME_WIDTH, this::name);
    choices.column(Messages.certaintyColumn, SHORT_WIDTH,
        choice -> choice.suggestion() == null ? "" : labels.literal(choice.suggestion().certainty()));
    choices.column(Messages.reasonColumn, REASON_WIDTH, choice -> choice.reason().map(labels::reason).orElse(""));
    size(choices, ROWS);
    choices.onOpen(choice -> assign());
    roles(area);
    refresh();
    words.setFocus();
    PlanWork.suggest(session, 0, () -> elements, found -> {
      if (!disposed) {
        suggestions = together(found);
        refreshChoices();
      }
    });
    return area;
  }

  private String title() {
    String text = elements.size() == 1 ? labels.text(elements.getFirst())
        : Messages.bind(Messages.severalSelected, elements.size());
    return text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) + "…" : text;
  }

  private void present(Composite area) {
    Captions.add(area, Messages.presentField);
    Composite row = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
    present = new RowTable<>(row, InForce.class, Messages.presentField, SWT.MULTI | SWT.BORDER);
    present.column(Messages.unitColumn, NAME_WIDTH, each -> each.assignment().getUnit().getName());
    present.column(Messages.roleColumn, SHORT_WIDTH, each -> labels.literal(each.assignment().getRole()));
    present.column(Messages.originColumn, REASON_WIDTH - SHORT_WIDTH, this::origin);
    size(present, PRESENT_ROWS);
    Composite buttons = new Composite(row, SWT.NONE);
    GridDataFactory.fillDefaults().applyTo(buttons);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    remove = new Button(buttons, SWT.PUSH);
    remove.setText(Messages.removeButton);
    remove.setEnabled(false);
    remove.addListener(SWT.Selection, event -> run(
        Assignments.remove(present.allChosen().stream().map(InForce::assignment).toList())));
    Button confirm = new Button(buttons, SWT.PUSH);
    confirm.setText(Messages.confirmButton);
    confirm.setEnabled(false);
    GridDataFactory.fillDefaults().applyTo(confirm);
    confirm.addListener(SWT.Selection, event -> run(
        Assignments.confirm(present.allChosen().stream().map(InForce::assignment).toList())));
    present.onChoose(() -> {
      List<InForce> chosen = present.allChosen();
      // What is inherited is changed where it is set.
      remove.setEnabled(!chosen.isEmpty() && chosen.stream().noneMatch(InForce::inherited));
      confirm.setEnabled(remove.isEnabled()
          && chosen.stream().anyMatch(each -> each.assignment().getOrigin() == AssignmentOrigin.SUGGESTED));
    });
  }

  private String origin(InForce each) {
    String origin = labels.literal(each.assignment().getOrigin());
    return each.inherited() ? Messages.bind(Messages.inheritedFrom, origin, labels.text(each.holder())) : origin;
  }

  private void roles(Composite area) {
    Captions.add(area, Messages.roleField);
    Composite row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(AssignmentRole.VALUES.size()).applyTo(row);
    for (AssignmentRole each : List.of(AssignmentRole.LEAD, AssignmentRole.SUPPORT, AssignmentRole.RESPONSIBLE)) {
      Button button = new Button(row, SWT.RADIO);
      button.setText(labels.literal(each));
      button.setSelection(each == role);
      button.addListener(SWT.Selection, event -> {
        if (button.getSelection()) {
          role = each;
        }
      });
    }
  }

  private static void size(RowTable<?> table, int rows) {
    int height = table.control().getHeaderHeight() + rows * table.control().getItemHeight();
    GridDataFactory.fillDefaults().grab(true, true).hint(NAME_WIDTH + SHORT_WIDTH + REASON_WIDTH, height)
        .applyTo(table.control());
  }

  private String name(UnitChoice choice) {
    return choice.unit() == null ? Messages.bind(Messages.newUnit, choice.name()) : choice.name();
  }

  /** What several elements have in common: the unit suggested first for most of them. */
  private List<UnitSuggestion> together(Map<Assignable, List<UnitSuggestion>> found) {
    if (elements.size() == 1) {
      return found.getOrDefault(elements.getFirst(), List.of());
    }
    Map<Object, UnitSuggestion> first = new LinkedHashMap<>();
    Map<Object, Integer> counts = new LinkedHashMap<>();
    found.values().stream().filter(each -> !each.isEmpty()).map(List::getFirst).forEach(each -> {
      first.putIfAbsent(each.unit(), each);
      counts.merge(each.unit(), 1, Integer::sum);
    });
    return first.values().stream()
        .sorted(Comparator.comparingInt((UnitSuggestion each) -> -counts.get(each.unit()))).toList();
  }

  private void keyInField(Event event) {
    if (event.keyCode == SWT.ARROW_DOWN && choices.control().getItemCount() > 0) {
      choices.control().setFocus();
      event.doit = false;
    }
  }

  private void refresh() {
    present.setRows(elements.stream().flatMap(element -> Assignments.of(element).stream())
        .filter(each -> each.assignment().getUnit() != null).distinct().toList());
    refreshChoices();
  }

  private void refreshChoices() {
    List<UnitChoice> rows = UnitChoice.of(session.plan(), suggestions, words.getText());
    choices.setRows(rows);
    if (!choices.control().isFocusControl()) {
      UnitChoice.meant(rows, words.getText()).ifPresentOrElse(choices::choose, choices::chooseNone);
    }
  }

  private void assign() {
    choices.chosen().ifPresent(choice -> {
      run(choice.unit() == null ? Assignments.assignNew(session.plan(), elements, choice.name(), role)
          : Assignments.assign(elements, choice.unit(), role));
      words.setFocus();
      words.setText("");
      refreshChoices();
    });
  }

  private void run(Command command) {
    session.commandStack().execute(command);
    refresh();
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.assignButton, true);
    createButton(parent, IDialogConstants.CLOSE_ID, Messages.closeButton, false);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == IDialogConstants.CLOSE_ID) {
      close();
    } else if (button == IDialogConstants.OK_ID) {
      assign();
    } else {
      super.buttonPressed(button);
    }
  }
}
