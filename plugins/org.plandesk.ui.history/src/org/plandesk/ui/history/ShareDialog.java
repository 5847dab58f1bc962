// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plandesk.history.HistoryException;
import org.plandesk.history.SharedPlace;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.Captions;

/** Asks which folder or Git server the authors share. */
final class ShareDialog extends TitleAreaDialog {

  private static final int COLUMNS = 3;
  private static final int WIDTH = 420;

  private final String plan;
  private final String known;
  private Text text;
  private SharedPlace place;

  /**
   * @param plan what the plan is called
   * @param known proposed, or empty
   */
  ShareDialog(Shell parent, String plan, String known) {
    super(parent);
    this.plan = plan;
    this.known = known;
    setHelpAvailable(false);
  }

  /** What was chosen; after OK. */
  SharedPlace place() {
    return place;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.shareTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(plan);
    setMessage(Messages.shareHint);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(area);
    text = field(area, 0, known, this::check);
    return area;
  }

  /**
   * A caption, a field for a folder or the address of a server, and a button that looks for folders.
   *
   * @param indent of the caption, in pixels
   */
  static Text field(Composite area, int indent, String known, Runnable changed) {
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(indent, 0)
        .applyTo(Captions.add(area, Messages.placeField));
    Text text = new Text(area, SWT.BORDER);
    text.setText(known);
    text.setMessage(Messages.placeExample);
    AccessibleNames.set(text, Messages.placeField);
    text.addListener(SWT.Modify, event -> changed.run());
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    Button button = new Button(area, SWT.PUSH);
    button.setText(Messages.browse);
    button.addListener(SWT.Selection, event -> {
      DirectoryDialog dialog = new DirectoryDialog(area.getShell());
      dialog.setText(Messages.placeField);
      dialog.setFilterPath(text.getText());
      String chosen = dialog.open();
      if (chosen != null) {
        text.setText(chosen);
      }
    });
    return text;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    check();
    return contents;
  }

  private void check() {
    setErrorMessage(null);
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(!text.getText().isBlank());
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.shareButton, true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
  }

  @Override
  protected void okPressed() {
    try {
      place = SharedPlace.of(text.getText());
      super.okPressed();
    } catch (HistoryException e) {
      setErrorMessage(e.getMessage());
    }
  }
}
