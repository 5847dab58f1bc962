// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.plandesk.model.Certainty;
import org.plandesk.model.Recognized;
import org.plandesk.model.TimeExpression;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.ElementIcons;

/** The doubtful places of an import; the chosen one is shown in the text, with its reason and, where it has some, its readings. */
final class DoubtList {

  private static final int KIND_WIDTH = 90;
  private static final int WHAT_WIDTH = 240;
  private static final int PLACE_WIDTH = 110;

  private final Consumer<EObject> reveal;
  private final Runnable changed;
  private final Composite control;
  private final Label title;
  private final Table table;
  private final Composite details;
  private ImportReview review;
  private List<Doubt> doubts = List.of();

  /**
   * @param reveal shows an element in the text; null for what concerns the document
   * @param changed hears of each decision
   */
  DoubtList(Composite parent, Consumer<EObject> reveal, Runnable changed) {
    this.reveal = reveal;
    this.changed = changed;
    control = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    control.setLayout(layout);
    title = new Label(control, SWT.NONE);
    title.setFont(PlanFonts.CONTROL_BOLD.font());
    title.setText(Messages.doubts);
    table = new Table(control, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    AccessibleNames.set(table, Messages.doubts);
    column(Messages.columnKind, KIND_WIDTH);
    column(Messages.columnWhat, WHAT_WIDTH);
    column(Messages.columnPlace, PLACE_WIDTH);
    table.addListener(SWT.Selection, event -> select());
    details = new Composite(control, SWT.NONE);
    details.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
    details.setLayout(new GridLayout());
  }

  Control control() {
    return control;
  }

  void setFocus() {
    table.setFocus();
  }

  /** Shows the doubtful places of a review, the first one chosen. */
  void show(ImportReview newReview) {
    review = newReview;
    int chosen = Math.max(0, table.getSelectionIndex());
    doubts = review.doubts();
    table.removeAll();
    for (Doubt doubt : doubts) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setImage(0, certainty(doubt.certainty()).image());
      item.setText(new String[] {doubt.kind(), doubt.what(), doubt.place()});
      if (doubt.element() != null) {
        item.setImage(1, ElementIcons.of(doubt.element()).image());
      }
    }
    if (!doubts.isEmpty()) {
      table.setSelection(Math.min(chosen, doubts.size() - 1));
    }
    select();
  }

  private void column(String label, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(label);
    column.setWidth(width);
  }

  private static Images certainty(Certainty certainty) {
    return switch (certainty) {
      case HIGH -> Images.CERTAINTY_HIGH;
      case MIDDLE -> Images.CERTAINTY_MIDDLE;
      case LOW -> Images.CERTAINTY_LOW;
    };
  }

  private void select() {
    for (Control child : details.getChildren()) {
      child.dispose();
    }
    int index = table.getSelectionIndex();
    if (index < 0) {
      line(doubts.isEmpty() ? Messages.nothingDoubtful : Messages.selectDoubt);
    } else {
      Doubt doubt = doubts.get(index);
      reveal.accept(doubt.element());
      line(doubt.why() == null ? doubt.what() : doubt.why());
      decide(doubt);
    }
    control.layout(true, true);
    // the list has become shorter or longer
    table.showSelection();
  }

  private void line(String text) {
    Label label = new Label(details, SWT.WRAP);
    label.setText(text);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = WHAT_WIDTH;
    label.setLayoutData(data);
  }

  private void decide(Doubt doubt) {
    if (!(doubt.element() instanceof Recognized recognized)) {
      return;
    }
    List<LocalDate> readings = ImportReview.readings(recognized);
    LocalDate[] chosen = new LocalDate[1];
    for (LocalDate reading : readings) {
      Button choice = new Button(details, SWT.RADIO);
      boolean first = reading.equals(readings.getFirst());
      choice.setText(Messages.bind(first ? Messages.reading1 : Messages.reading2, reading));
      choice.setSelection(first);
      choice.addListener(SWT.Selection, event -> {
        if (choice.getSelection()) {
          chosen[0] = reading;
        }
      });
    }
    Button take = new Button(details, SWT.PUSH);
    take.setText(Messages.confirm);
    take.addListener(SWT.Selection, event -> {
      if (chosen[0] != null && recognized instanceof TimeExpression deadline) {
        ImportReview.choose(deadline, chosen[0]);
      } else {
        ImportReview.confirm(recognized);
      }
      show(review);
      changed.run();
    });
  }
}
