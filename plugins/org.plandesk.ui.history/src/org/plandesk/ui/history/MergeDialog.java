// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plandesk.history.Revision;
import org.plandesk.history.SharedPlace;
import org.plandesk.ui.history.compare.CompareFilesHandler;
import org.plandesk.ui.history.compare.PlanState;
import org.plandesk.ui.history.merge.MergeSource;
import org.plandesk.ui.history.model.RevisionWords;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.Captions;

/** Asks where the state of the other author is: a file with what both began with, or a shared folder or server. */
final class MergeDialog extends TitleAreaDialog {

  private static final int COLUMNS = 3;
  private static final int WIDTH = 420;
  private static final int INDENT = 20;

  private final String plan;
  private final List<Revision> revisions;
  private final Path planFile;
  private final String knownFolder;
  private Button ofFile;
  private Text file;
  private Combo base;
  private Text folder;
  private Optional<PlanState> baseFile = Optional.empty();
  private MergeSource source;

  /**
   * @param plan what the plan is called
   * @param planFile its file; null when it has none
   * @param revisions of its history, newest first
   * @param folder or address proposed, or empty
   */
  MergeDialog(Shell parent, String plan, Path planFile, List<Revision> revisions, String folder) {
    super(parent);
    this.plan = plan;
    this.planFile = planFile;
    this.revisions = revisions;
    this.knownFolder = folder;
    setHelpAvailable(false);
  }

  /** What was chosen; after OK. */
  MergeSource source() {
    return source;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.mergeTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(plan);
    setMessage(revisions.isEmpty() ? Messages.mergeBaseNeeded : Messages.mergeHint);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(area);
    ofFile = radio(area, Messages.mergeFile);
    file = path(area, Messages.mergeFileField, "", this::browseFile);
    caption(area, Messages.mergeBaseField);
    base = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
    AccessibleNames.set(base, Messages.mergeBaseField);
    if (!revisions.isEmpty()) {
      base.add(Messages.mergeBaseAuto);
    }
    revisions.forEach(revision -> base.add(RevisionWords.title(revision)));
    base.add(Messages.mergeBaseOther);
    selectBase();
    base.addListener(SWT.Selection, event -> chooseBase());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(base);
    Button ofFolder = radio(area, Messages.mergeFolder);
    folder = ShareDialog.field(area, INDENT, knownFolder, this::check);
    boolean shared = !knownFolder.isEmpty();
    ofFile.setSelection(!shared);
    ofFolder.setSelection(shared);
    List.of(ofFile, ofFolder).forEach(button -> button.addListener(SWT.Selection, event -> check()));
    return area;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    check();
    return contents;
  }

  private static Button radio(Composite area, String text) {
    Button button = new Button(area, SWT.RADIO);
    button.setText(text);
    GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, 6).applyTo(button);
    return button;
  }

  private static void caption(Composite area, String text) {
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(INDENT, 0)
        .applyTo(Captions.add(area, text));
  }

  private Text path(Composite area, String name, String value, Runnable browse) {
    caption(area, name);
    Text text = new Text(area, SWT.BORDER);
    text.setText(value);
    AccessibleNames.set(text, name);
    text.addListener(SWT.Modify, event -> check());
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    Button button = new Button(area, SWT.PUSH);
    button.setText(Messages.browse);
    button.addListener(SWT.Selection, event -> browse.run());
    return text;
  }

  private void browseFile() {
    CompareFilesHandler.askFile(getShell(), Messages.mergeFile, planFile)
        .ifPresent(path -> file.setText(path.toString()));
  }

  /** Shows the file that was chosen, else that the likest revision is looked for, if there is any. */
  private void selectBase() {
    int other = base.getItemCount() - 1;
    if (baseFile.isPresent() || other > 0) {
      base.select(baseFile.isPresent() ? other : 0);
    } else {
      base.deselectAll();
    }
  }

  private void chooseBase() {
    int other = base.getItemCount() - 1;
    if (base.getSelectionIndex() == other) {
      CompareFilesHandler.askFile(getShell(), Messages.mergeBaseTitle, planFile).map(PlanState.InFile::new)
          .ifPresent(state -> {
            baseFile = Optional.of(state);
            base.setItem(other, state.name());
          });
      selectBase();
    }
    check();
  }

  private void check() {
    setErrorMessage(null);
    boolean files = ofFile.getSelection();
    file.setEnabled(files);
    base.setEnabled(files);
    folder.setEnabled(!files);
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(files ? !file.getText().isBlank() && base.getSelectionIndex() >= 0 : !folder.getText().isBlank());
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.mergeButton, true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
  }

  @Override
  protected void okPressed() {
    try {
      source = ofFile.getSelection() ? new MergeSource.InFile(existing(file.getText().strip()), begun())
          : new MergeSource.Shared(SharedPlace.of(folder.getText()));
      super.okPressed();
    } catch (IOException e) {
      setErrorMessage(e.getMessage());
    }
  }

  private static Path existing(String name) throws IOException {
    try {
      Path path = Path.of(name);
      if (Files.isRegularFile(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // is nowhere either
    }
    throw new IOException(Messages.bind(Messages.noSuchFile, name));
  }

  /** What both began with; empty for the revision that is the likest. */
  private Optional<PlanState> begun() {
    int index = base.getSelectionIndex() - 1;
    if (revisions.isEmpty() || index == revisions.size()) {
      return baseFile;
    }
    return index < 0 ? Optional.empty() : Optional.of(new PlanState.Recorded(planFile, revisions.get(index)));
  }
}
