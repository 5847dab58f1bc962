// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.correction;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plandesk.importer.fixture.Sample;
import org.plandesk.model.Plan;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;

/**
 * 存为样例: saves a passage as an anonymous fixture. Nothing is written before somebody has read what would be; words that are
 * to go besides are added there.
 */
public final class SampleDialog extends TitleAreaDialog {

  private static final int WIDTH = 760;
  private static final int LINES = 9;

  private final Plan plan;
  private final List<? extends EObject> elements;
  private Text words;
  private Text name;
  private Text folder;
  private Text text;
  private Text expected;
  private Text replaced;
  private Sample sample;

  /** @param elements what the passage is to hold, each of the plan and with a place in its source */
  public SampleDialog(Shell shell, Plan plan, List<? extends EObject> elements) {
    super(shell);
    this.plan = plan;
    this.elements = List.copyOf(elements);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.sampleTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite body = new Composite(area, SWT.NONE);
    body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 16;
    body.setLayout(layout);
    setTitle(Messages.sampleTitle);
    setMessage(Messages.sampleMessage);
    text = preview(body, Messages.sampleText);
    expected = preview(body, Messages.sampleExpected);
    replaced = line(body, Messages.sampleReplaced, SWT.READ_ONLY);
    words = line(body, Messages.sampleWords, SWT.NONE);
    words.addListener(SWT.Modify, event -> make());
    name = line(body, Messages.sampleName, SWT.NONE);
    name.addListener(SWT.Modify, event -> check());
    folder = field(body, Messages.sampleFolder, SWT.NONE, 1);
    folder.setText(Path.of(System.getProperty("user.home", "."), "plandesk-samples").toString());
    folder.addListener(SWT.Modify, event -> check());
    Button browse = new Button(body, SWT.PUSH);
    browse.setText(Messages.sampleBrowse);
    browse.addListener(SWT.Selection, event -> {
      String chosen = new DirectoryDialog(getShell()).open();
      if (chosen != null) {
        folder.setText(chosen);
      }
    });
    return area;
  }

  private static Text preview(Composite body, String label) {
    Label title = new Label(body, SWT.NONE);
    title.setText(label);
    title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
    Text text = new Text(body, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    text.setFont(PlanFonts.CONTROL.font());
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
    data.widthHint = WIDTH;
    data.heightHint = LINES * text.getLineHeight();
    text.setLayoutData(data);
    AccessibleNames.set(text, label);
    return text;
  }

  private static Text line(Composite body, String label, int style) {
    return field(body, label, style, 2);
  }

  private static Text field(Composite body, String label, int style, int span) {
    new Label(body, SWT.NONE).setText(label);
    Text text = new Text(body, SWT.BORDER | SWT.SINGLE | style);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
    AccessibleNames.set(text, label);
    return text;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.sampleSave, true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.dialogCancel, false);
    make();
  }

  private void make() {
    try {
      sample = Sample.of(plan, elements, Arrays.asList(words.getText().split("[\\s、，,；;]+")));
      text.setText(sample.text());
      expected.setText(sample.expected());
      replaced.setText(sample.replacements().entrySet().stream().map(entry -> entry.getKey() + " → " + entry.getValue())
          .sorted().collect(Collectors.joining("，")));
    } catch (IllegalArgumentException e) {
      sample = null;
    }
    check();
  }

  private void check() {
    boolean named = Sample.isName(name.getText().strip());
    setErrorMessage(sample == null ? Messages.sampleNowhere
        : !named && !name.getText().isBlank() ? Messages.sampleNoName : null);
    Button save = getButton(IDialogConstants.OK_ID);
    if (save != null) {
      save.setEnabled(sample != null && named && !folder.getText().isBlank());
    }
  }

  @Override
  protected void okPressed() {
    try {
      sample.write(Path.of(folder.getText().strip()), name.getText().strip());
      super.okPressed();
    } catch (FileAlreadyExistsException e) {
      setErrorMessage(Messages.bind(Messages.sampleExists, e.getFile()));
    } catch (IOException | InvalidPathException e) {
      setErrorMessage(Messages.bind(Messages.sampleNotWritten, folder.getText(), e.getLocalizedMessage()));
    }
  }
}
