// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.importer.correction.Rule;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;

/**
 * The ways to correct one element, to choose one of: each a radio button, with a field or list where a value is to be given.
 * Below them the boundaries of a mark, which move at once, and whether the same wording is to be treated alike.
 */
public final class CorrectionPane extends Composite {

  private static final int FIELD = 170;

  private final CorrectionOptions options = new CorrectionOptions(PlanLabels.current());
  private final CorrectionRunner runner;
  private final Runnable moved;
  private final List<Row> rows = new ArrayList<>();
  private Button everywhere;
  private EObject element;

  /** An option with its controls; the input is null when the option is the value. */
  private record Row(CorrectionOption option, Button button, Combo input) {
  }

  /** What a person chose or typed in a row, to be shown again when the rows are made anew. */
  private record Kept(String label, boolean chosen, String text) {
    static Kept of(Row row) {
      return new Kept(row.option().label(), row.button().getSelection(),
          row.input() == null ? null : row.input().getText());
    }
  }

  /** What is chosen. */
  private record Chosen(PlanElement element, Aspect aspect, String value) {
  }

  /**
   * A pane that shows nothing yet.
   *
   * @param moved hears when a boundary moved or the pane has other rows
   */
  public CorrectionPane(Composite parent, CorrectionRunner runner, Runnable moved) {
    super(parent, SWT.NONE);
    this.runner = runner;
    this.moved = moved;
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 2;
    setLayout(layout);
  }

  /** Shows the ways to correct an element, the first one chosen, for the same element what was chosen; none for null. */
  public void show(EObject newElement) {
    List<Kept> kept = newElement == element ? rows.stream().map(Kept::of).toList() : List.of();
    boolean alike = !kept.isEmpty() && everywhere != null && everywhere.getSelection();
    element = newElement;
    rows.clear();
    everywhere = null;
    for (Control child : getChildren()) {
      child.dispose();
    }
    List<CorrectionOption> all = options.of(element);
    for (int i = 0; i < all.size(); i++) {
      add(all.get(i), i == 0);
    }
    if (element instanceof Mark mark && mark.eContainer() instanceof Statement) {
      boundaries(mark);
    }
    if (!all.isEmpty()) {
      everywhere = new Button(this, SWT.CHECK);
      everywhere.setFont(PlanFonts.CONTROL.font());
      everywhere.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
      everywhere.setSelection(alike);
      restore(kept);
      countSame();
    }
    layout(true, true);
  }

  /** Whether there is something to choose. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether the keyboard is in a field or list of a value. */
  public boolean hasInputFocus() {
    return rows.stream().anyMatch(row -> row.input() != null && row.input().isFocusControl());
  }

  /** Chooses the option at an index from 0; does nothing when there are fewer. */
  public void choose(int index) {
    if (index < rows.size()) {
      for (Row row : rows) {
        row.button().setSelection(row == rows.get(index));
      }
      Row chosen = rows.get(index);
      if (chosen.input() != null) {
        chosen.input().setFocus();
      }
      countSame();
    }
  }

  /**
   * Carries out what is chosen.
   *
   * @return the sentence that says why not; null when it was done
   */
  public String apply() {
    Chosen chosen = chosen();
    if (chosen == null) {
      return null;
    }
    if (chosen.value().isBlank() && chosen.aspect() != Aspect.JOIN && chosen.aspect() != Aspect.TITLE) {
      return Messages.noValue;
    }
    Optional<Rule> rule = rule(chosen);
    if (everywhere != null && everywhere.getEnabled() && everywhere.getSelection() && rule.isPresent()) {
      return runner.runEverywhere(chosen.element(), chosen.aspect(), chosen.value(), rule.get());
    }
    return runner.run(chosen.element(), chosen.aspect(), chosen.value());
  }

  private Chosen chosen() {
    for (Row row : rows) {
      if (row.button().getSelection()) {
        CorrectionOption option = row.option();
        if (option.input() == CorrectionOption.Input.CHOICE) {
          CorrectionOption.Choice choice = option.choices().get(Math.max(0, row.input().getSelectionIndex()));
          return new Chosen(option.element(), choice.aspect(), choice.value());
        }
        String value = row.input() == null ? option.value() : row.input().getText().strip();
        return new Chosen(option.element(), option.aspect(), value);
      }
    }
    return null;
  }

  /** Fields first: whatever is written into one chooses its row. */
  private void restore(List<Kept> kept) {
    Row chosen = rows.getFirst();
    for (Row row : rows) {
      for (Kept each : kept) {
        if (row.option().label().equals(each.label())) {
          chosen = each.chosen() ? row : chosen;
          if (row.input() != null && each.text() != null) {
            row.input().setText(each.text());
          }
        }
      }
    }
    for (Row row : rows) {
      row.button().setSelection(row == chosen);
    }
  }

  private static Optional<Rule> rule(Chosen chosen) {
    return chosen == null || chosen.value().isBlank() ? Optional.empty()
        : Rule.of(chosen.element(), chosen.aspect(), chosen.value());
  }

  private void countSame() {
    if (everywhere == null) {
      return;
    }
    Optional<Rule> rule = rule(chosen());
    everywhere.setEnabled(rule.isPresent());
    int count = rule.map(each -> runner.same(each).size()).orElse(0);
    String words = Messages.bind(Messages.everywhere, Math.max(1, count));
    everywhere.setText(words);
    AccessibleNames.set(everywhere, words);
    everywhere.requestLayout();
  }

  private void add(CorrectionOption option, boolean first) {
    Button button = new Button(this, SWT.RADIO);
    button.setText(option.label().replace("&", "&&"));
    button.setFont((first ? PlanFonts.CONTROL_BOLD : PlanFonts.CONTROL).font());
    button.setSelection(first);
    button.addListener(SWT.Selection, event -> countSame());
    Combo input = null;
    if (option.input() == CorrectionOption.Input.NONE) {
      Label remark = new Label(this, SWT.NONE);
      remark.setText(option.remark());
      remark.setFont(PlanFonts.CONTROL.font());
      remark.setForeground(PlanColors.TEXT_SECOND.color());
      remark.setBackground(getBackground());
      remark.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    } else {
      input = input(option, button);
    }
    AccessibleNames.set(button, (option.label() + " " + option.remark()).strip());
    rows.add(new Row(option, button, input));
  }

  /** A list or field; touching it chooses its option. */
  private Combo input(CorrectionOption option, Button button) {
    boolean typed = option.input() == CorrectionOption.Input.TEXT;
    Combo input = new Combo(this, SWT.DROP_DOWN | (typed ? SWT.NONE : SWT.READ_ONLY));
    option.choices().forEach(choice -> input.add(choice.label()));
    if (typed) {
      input.setText(option.value());
    } else {
      input.select(0);
    }
    input.setFont(PlanFonts.CONTROL.font());
    GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, true, false);
    data.widthHint = FIELD;
    input.setLayoutData(data);
    AccessibleNames.set(input, option.label());
    Runnable touched = () -> {
      rows.forEach(row -> row.button().setSelection(row.button() == button));
      countSame();
    };
    input.addListener(SWT.Selection, event -> touched.run());
    input.addListener(SWT.Modify, event -> touched.run());
    return input;
  }

  private void boundaries(Mark mark) {
    Label label = new Label(this, SWT.NONE);
    label.setText(Messages.boundary);
    label.setFont(PlanFonts.CONTROL.font());
    label.setForeground(PlanColors.TEXT_SECOND.color());
    label.setBackground(getBackground());
    Composite line = new Composite(this, SWT.NONE);
    line.setBackground(getBackground());
    GridLayout layout = new GridLayout(4, true);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    line.setLayout(layout);
    move(line, mark, Messages.startOut, Messages.startOutName, "-1,0");
    move(line, mark, Messages.startIn, Messages.startInName, "1,0");
    move(line, mark, Messages.endIn, Messages.endInName, "0,-1");
    move(line, mark, Messages.endOut, Messages.endOutName, "0,1");
  }

  private void move(Composite line, Mark mark, String words, String name, String value) {
    Button button = new Button(line, SWT.PUSH | SWT.FLAT);
    button.setText(words);
    button.setToolTipText(name);
    button.setFont(PlanFonts.SMALL.font());
    button.setData(value);
    AccessibleNames.set(button, name);
    button.addListener(SWT.Selection, event -> {
      if (runner.run(mark, Aspect.SPAN, value) == null) {
        moved.run();
      }
    });
  }
}
