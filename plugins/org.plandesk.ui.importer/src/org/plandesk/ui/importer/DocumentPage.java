// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.DocumentKind;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ReadDocument;
import org.plandesk.store.PlanFiles;
import org.plandesk.ui.editor.JobImportMonitor;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;

/** Which document to import, in which encoding; shows its first lines, read in the background. */
final class DocumentPage extends WizardPage {

  /** Family of the jobs that read documents for the page, for whoever waits for them. */
  static final Object FAMILY = new Object();

  /** Encodings a person can choose, after the one that is found out. */
  private static final List<String> ENCODINGS = List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");
  /** Pause in typing after which the file is read, in milliseconds. */
  private static final int PAUSE = 300;
  /** Characters of the document that are shown; more would not help to judge the encoding. */
  private static final int SHOWN = 3000;

  private final DocumentImporter importer;
  private final Runnable read = this::read;
  private Text file;
  private Combo encoding;
  private Label found;
  private Text preview;
  private Button earlier;
  private Text revises;
  private Optional<Path> revised = Optional.empty();
  private ReadDocument document;
  private List<Path> several = List.of();
  private int reading;

  DocumentPage(DocumentImporter importer) {
    super("document", Messages.documentTitle, null);
    this.importer = importer;
    setDescription(Messages.documentDescription);
    setPageComplete(false);
  }

  /** The document as read, or null while there is none. */
  ReadDocument document() {
    return document;
  }

  /** The documents chosen when they are several or a folder; empty otherwise. */
  List<Path> several() {
    return several;
  }

  /** Whether corrections of an earlier import of the same document are taken over. */
  boolean takesOver() {
    return earlier.getSelection();
  }

  /** The file of the plan that the document is to revise; empty when it is found among the open ones. */
  Optional<Path> revises() {
    return revised;
  }

  /** The file chosen; only asked when a document was read. */
  Path file() {
    return Path.of(file.getText().replace("|", "").strip()).toAbsolutePath();
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout(4, false));
    label(page, Messages.file);
    file = new Text(page, SWT.BORDER | SWT.SINGLE);
    file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    AccessibleNames.set(file, Messages.file);
    file.addModifyListener(event -> readSoon());
    Button browse = new Button(page, SWT.PUSH);
    browse.setText(Messages.browse);
    browse.addListener(SWT.Selection, event -> browse());
    setButtonLayoutData(browse);
    Button folder = new Button(page, SWT.PUSH);
    folder.setText(Messages.folder);
    folder.addListener(SWT.Selection, event -> {
      String chosen = new DirectoryDialog(getShell()).open();
      if (chosen != null) {
        file.setText(chosen);
      }
    });
    setButtonLayoutData(folder);
    label(page, Messages.encoding);
    Composite row = new Composite(page, SWT.NONE);
    GridLayout rowLayout = new GridLayout(2, false);
    rowLayout.marginWidth = 0;
    rowLayout.marginHeight = 0;
    row.setLayout(rowLayout);
    row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
    encoding = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
    encoding.add(Messages.encodingDetected);
    ENCODINGS.forEach(encoding::add);
    encoding.select(0);
    AccessibleNames.set(encoding, Messages.encoding);
    encoding.addListener(SWT.Selection, event -> read());
    found = new Label(row, SWT.NONE);
    found.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    earlier = new Button(page, SWT.CHECK);
    earlier.setText(Messages.takesOver);
    earlier.setSelection(true);
    earlier.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
    AccessibleNames.set(earlier, Messages.takesOver);
    addRevises(page);
    Label title = label(page, Messages.preview);
    title.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 4, 1));
    preview = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    preview.setFont(PlanFonts.TEXT.font());
    preview.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
    AccessibleNames.set(preview, Messages.preview);
    acceptDrops(page);
    setControl(page);
  }

  private void addRevises(Composite page) {
    label(page, Messages.revises);
    revises = new Text(page, SWT.BORDER | SWT.SINGLE);
    revises.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    revises.setMessage(Messages.revisesHint);
    AccessibleNames.set(revises, Messages.revises);
    revises.addModifyListener(event -> nameRevised(revises.getText().strip()));
    Button browse = new Button(page, SWT.PUSH);
    browse.setText(Messages.revisesBrowse);
    browse.addListener(SWT.Selection, event -> {
      FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
      dialog.setText(Messages.revisesTitle);
      dialog.setFilterExtensions(new String[] {"*." + PlanFiles.EXTENSION});
      String chosen = dialog.open();
      if (chosen != null) {
        revises.setText(chosen);
      }
    });
    browse.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false, 2, 1));
  }

  private void nameRevised(String name) {
    setErrorMessage(null);
    revised = Optional.empty();
    try {
      revised = name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      setErrorMessage(e.getLocalizedMessage());
    }
  }

  private static Label label(Composite parent, String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    return label;
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.documentTitle);
    dialog.setFilterExtensions(new String[] {documentEndings(), "*.*"});
    dialog.setFilterNames(new String[] {Messages.filterDocuments, Messages.filterAll});
    if (dialog.open() != null) {
      Path parent = Path.of(dialog.getFilterPath());
      file.setText(DocumentPaths.join(
          Stream.of(dialog.getFileNames()).map(name -> parent.resolve(name).toString()).toList()));
    }
  }

  private static String documentEndings() {
    return Stream.of(DocumentKind.values()).flatMap(kind -> kind.endings().stream()).map(ending -> "*." + ending)
        .collect(Collectors.joining(";"));
  }

  private void acceptDrops(Composite page) {
    DropTarget target = new DropTarget(page, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(new DropTargetAdapter() {
      @Override
      public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
      }

      @Override
      public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files && files.length > 0) {
          file.setText(DocumentPaths.join(List.of(files)));
        }
      }
    });
  }

  private void readSoon() {
    forget();
    file.getDisplay().timerExec(PAUSE, read);
  }

  private void forget() {
    reading++;
    document = null;
    several = List.of();
    setPageComplete(false);
    setErrorMessage(null);
    encoding.setEnabled(true);
    found.setText("");
    preview.setText("");
  }

  /** Reads the file in the background; what comes after another choice was made is thrown away. */
  private void read() {
    if (file.isDisposed()) {
      return;
    }
    forget();
    String name = file.getText().strip();
    if (name.isEmpty()) {
      return;
    }
    Path path;
    try {
      List<Path> documents = DocumentPaths.of(name);
      if (documents.size() != 1 || Files.isDirectory(Path.of(name))) {
        showSeveral(name, documents);
        return;
      }
      path = documents.getFirst();
    } catch (InvalidPathException | IOException e) {
      setErrorMessage(e.getLocalizedMessage());
      return;
    }
    int chosen = encoding.getSelectionIndex();
    Charset charset = chosen <= 0 ? null : Charset.forName(ENCODINGS.get(chosen - 1));
    int turn = reading;
    var display = file.getDisplay();
    setMessage(Messages.bind(Messages.reading, path.getFileName()));
    Job job = new Job(Messages.bind(Messages.reading, path.getFileName())) {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        ReadDocument result = null;
        String error = null;
        try {
          result = importer.read(path, charset, new JobImportMonitor(monitor));
        } catch (ImportException e) {
          error = e.getLocalizedMessage();
        }
        ReadDocument newDocument = result;
        String sentence = error;
        display.asyncExec(() -> show(turn, newDocument, sentence));
        return Status.OK_STATUS;
      }

      @Override
      public boolean belongsTo(Object family) {
        return family == FAMILY;
      }
    };
    job.setSystem(true);
    job.schedule();
  }

  /** Several documents are imported without a look at each. */
  private void showSeveral(String name, List<Path> documents) {
    if (documents.isEmpty()) {
      setErrorMessage(Messages.bind(Messages.noDocuments, name));
      return;
    }
    several = documents;
    encoding.setEnabled(false);
    found.setText(Messages.bind(Messages.severalFound, documents.size()));
    found.requestLayout();
    preview.setText(documents.stream().map(Path::toString).collect(Collectors.joining("\n")));
    setPageComplete(true);
  }

  private void show(int turn, ReadDocument newDocument, String error) {
    if (turn != reading || file.isDisposed()) {
      return;
    }
    setMessage(null);
    setErrorMessage(error);
    if (newDocument != null) {
      document = newDocument;
      String text = newDocument.source().text();
      preview.setText(text.substring(0, Math.min(SHOWN, text.length())));
      boolean encoded = newDocument.kind().hasEncoding();
      encoding.setEnabled(encoded);
      found.setText(!encoded ? Messages.encodingFixed : Messages.bind(newDocument.encodingCertain()
          ? Messages.encodingFound : Messages.encodingGuessed, newDocument.source().encoding()));
      found.requestLayout();
      setPageComplete(true);
    }
  }
}
