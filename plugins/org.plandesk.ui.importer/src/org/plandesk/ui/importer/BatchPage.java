// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;

/** Several documents: where their plans go and, once they are imported, what came of each, one sentence for each that failed. */
final class BatchPage extends WizardPage {

  private static final int NAME_WIDTH = 320;

  private Text folder;
  private Table table;
  private List<Path> documents = List.of();
  private final List<DocumentBatch.Outcome> outcomes = new ArrayList<>();

  BatchPage() {
    super("batch", Messages.batchTitle, null);
    setDescription(Messages.batchDescription);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite control = new Composite(parent, SWT.NONE);
    control.setLayout(new GridLayout(3, false));
    Label label = new Label(control, SWT.NONE);
    label.setText(Messages.batchFolder);
    folder = new Text(control, SWT.BORDER | SWT.SINGLE);
    folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    AccessibleNames.set(folder, Messages.batchFolder);
    folder.addListener(SWT.Modify, event -> check());
    Button browse = new Button(control, SWT.PUSH);
    browse.setText(Messages.browse);
    setButtonLayoutData(browse);
    browse.addListener(SWT.Selection, event -> {
      DirectoryDialog dialog = new DirectoryDialog(getShell());
      dialog.setFilterPath(folder.getText());
      Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    });
    table = new Table(control, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
    table.setHeaderVisible(true);
    table.setFont(PlanFonts.TEXT.font());
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
    AccessibleNames.set(table, Messages.batchList);
    column(Messages.batchDocument, NAME_WIDTH);
    TableColumn result = column(Messages.batchResult, NAME_WIDTH);
    table.addListener(SWT.Resize,
        event -> result.setWidth(Math.max(NAME_WIDTH, table.getClientArea().width - NAME_WIDTH)));
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    setControl(control);
  }

  private TableColumn column(String name, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(name);
    column.setWidth(width);
    return column;
  }

  private void fill(TableItem item, int index) {
    DocumentBatch.Outcome outcome = index < outcomes.size() ? outcomes.get(index) : null;
    item.setText(new String[] {documents.get(index).getFileName().toString(),
        outcome == null ? Messages.batchWaiting : outcome.sentence()});
    item.setImage(0, outcome == null ? null : (outcome.plan() == null ? Images.ERROR : Images.CHECK).image());
  }

  /** Shows the documents, none imported yet. */
  void show(List<Path> newDocuments) {
    if (!newDocuments.equals(documents)) {
      documents = List.copyOf(newDocuments);
      outcomes.clear();
      folder.setText(String.valueOf(documents.getFirst().toAbsolutePath().getParent()));
    }
    refresh();
  }

  /** Shows what came of the documents so far. */
  void showOutcomes(List<DocumentBatch.Outcome> soFar) {
    outcomes.clear();
    outcomes.addAll(soFar);
    refresh();
  }

  private void refresh() {
    table.setItemCount(documents.size());
    table.clearAll();
    long failed = outcomes.stream().filter(outcome -> outcome.plan() == null).count();
    setDescription(outcomes.isEmpty() ? Messages.batchDescription
        : Messages.bind(Messages.batchDone, outcomes.size() - failed, failed));
    folder.setEnabled(outcomes.isEmpty());
    check();
  }

  private void check() {
    setErrorMessage(target() == null ? Messages.batchNoFolder : null);
    setPageComplete(target() != null && !documents.isEmpty());
  }

  /** Where the plans go; null while nothing sensible is typed. */
  Path target() {
    try {
      String typed = folder.getText().strip();
      return typed.isEmpty() ? null : Path.of(typed);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  List<Path> documents() {
    return documents;
  }

  /** Whether the documents were imported. */
  boolean isDone() {
    return !outcomes.isEmpty();
  }

  /** The plans of the rows that are selected. */
  List<Path> selectedPlans() {
    List<Path> plans = new ArrayList<>();
    for (int index : table.getSelectionIndices()) {
      if (index < outcomes.size() && outcomes.get(index).plan() != null) {
        plans.add(outcomes.get(index).plan());
      }
    }
    return plans;
  }
}
