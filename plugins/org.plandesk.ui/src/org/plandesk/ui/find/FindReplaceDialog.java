// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.find;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plandesk.model.Headed;
import org.plandesk.model.Note;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.find.FindQuery;
import org.plandesk.model.edit.find.Place;
import org.plandesk.model.edit.find.ReplaceCommand;
import org.plandesk.ui.editor.PlanEditor;
import org.plandesk.ui.page.PageHit;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;
import org.plandesk.ui.session.PlanSessionListener.Change;

/**
 * 查找替换: stays open beside the page. What is found is listed while one types, with what each place would become; a chosen
 * row is shown on the page. Nothing is replaced before it was listed.
 */
public final class FindReplaceDialog extends Dialog {

  /** Ids of the buttons. */
  static final int REPLACE = IDialogConstants.CLIENT_ID;
  static final int ALL = IDialogConstants.CLIENT_ID + 1;
  static final int NONE = IDialogConstants.CLIENT_ID + 2;

  private static final int REST_MILLIS = 150;
  private static final int HEIGHT = 150;
  private static final int MARGIN = 12;
  private static final int SLICE = 1000;

  private final PlanEditor editor;
  private final PlanSession session;
  private final FindModel model = new FindModel();
  private final PlanSessionListener listener = this::sessionChanged;
  private final Runnable rested = this::search;
  private FindSearch search;
  private Text words;
  private Text replacement;
  private Button matchCase;
  private Button regex;
  private Label summary;
  private PlaceTable table;
  private boolean closed;

  private FindReplaceDialog(PlanEditor editor) {
    super(editor.getSite().getShell());
    this.editor = editor;
    this.session = editor.session();
    setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS);
    setBlockOnOpen(false);
  }

  /** Opens the dialog of a plan, or brings it to the front; the words selected on the page are looked for. */
  static void open(PlanEditor editor) {
    FindReplaceDialog dialog = Stream.of(editor.getSite().getShell().getDisplay().getShells()).map(Shell::getData)
        .filter(FindReplaceDialog.class::isInstance).map(FindReplaceDialog.class::cast)
        .filter(each -> each.editor == editor).findFirst().orElse(null);
    if (dialog == null) {
      dialog = new FindReplaceDialog(editor);
      dialog.open();
    }
    dialog.begin(editor.selectedWords());
  }

  private void begin(String selected) {
    getShell().setActive();
    if (!selected.isEmpty()) {
      words.setText(selected);
    }
    words.setFocus();
    words.selectAll();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  /** At the lower end of the window, so that the page above it can be read. */
  @Override
  protected Point getInitialLocation(Point size) {
    Rectangle window = getParentShell().getBounds();
    return new Point(window.x + (window.width - size.x) / 2, window.y + window.height - size.y - MARGIN);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = MARGIN;
    area.setLayout(layout);
    words = field(area, Messages.words);
    replacement = field(area, Messages.replacement);
    new Label(area, SWT.NONE);
    Composite options = new Composite(area, SWT.NONE);
    options.setLayout(new GridLayout(2, false));
    matchCase = option(options, Messages.matchCase);
    regex = option(options, Messages.regex);
    summary = new Label(area, SWT.NONE);
    summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    table = new PlaceTable(area, model, this::count, this::show);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
    data.heightHint = HEIGHT;
    table.control().setLayoutData(data);
    search = new FindSearch(session, this::found);
    session.addListener(listener);
    return area;
  }

  private Text field(Composite area, String name) {
    new Label(area, SWT.NONE).setText(name);
    Text field = new Text(area, SWT.BORDER | SWT.SINGLE);
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    AccessibleNames.set(field, name);
    field.addListener(SWT.Modify, event -> later());
    field.addListener(SWT.DefaultSelection, event -> show(table.next()));
    return field;
  }

  private Button option(Composite area, String name) {
    Button option = new Button(area, SWT.CHECK);
    option.setText(name);
    option.addListener(SWT.Selection, event -> later());
    return option;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, ALL, Messages.tickAll, false);
    createButton(parent, NONE, Messages.tickNone, false);
    createButton(parent, REPLACE, Messages.replace, false);
    createButton(parent, IDialogConstants.CLOSE_ID, Messages.close, false);
    // Enter in a field goes to the next place.
    parent.getShell().setDefaultButton(null);
    count();
  }

  @Override
  protected void buttonPressed(int id) {
    switch (id) {
      case ALL, NONE -> {
        model.tickAll(id == ALL);
        table.refresh();
        count();
      }
      case REPLACE -> replace();
      default -> close();
    }
  }

  private void later() {
    getShell().getDisplay().timerExec(REST_MILLIS, rested);
  }

  private void search() {
    if (getShell() != null && !getShell().isDisposed()) {
      search.start(
          new FindQuery(words.getText(), replacement.getText(), matchCase.getSelection(), regex.getSelection()));
    }
  }

  private void found(List<Place> places, String sentence) {
    if (table.control().isDisposed()) {
      return;
    }
    model.setPlaces(places == null ? List.of() : places);
    table.refresh();
    count();
    if (sentence != null) {
      summary.setText(sentence);
    }
  }

  private void count() {
    int found = model.places().size();
    int ticked = model.ticked();
    summary.setText(words.getText().isEmpty() ? Messages.nothingAsked
        : found == 0 ? Messages.nothingFound
            : Messages.bind(Messages.found, "%,d".formatted(found), "%,d".formatted(ticked)));
    getButton(REPLACE).setEnabled(ticked > 0);
    getButton(ALL).setEnabled(ticked < found);
    getButton(NONE).setEnabled(ticked > 0);
  }

  /** Shows a place on the page; the keyboard stays here. */
  private void show(int index) {
    if (index < 0) {
      return;
    }
    Place place = model.places().get(index);
    EObject element = place.text().element();
    boolean inText = element instanceof Statement || element instanceof Headed || element instanceof Note;
    PageHit hit = inText ? new PageHit(element, place.start(), place.end()) : PageHit.whole(element);
    editor.showSentence(element, List.of(hit), 0);
  }

  private void replace() {
    List<Place> chosen = model.chosen();
    List<Place> first = chosen.subList(0, slice(chosen));
    ReplaceCommand command = new ReplaceCommand(first, chosen.size());
    editor.showHits(List.of(), -1);
    if (command.canExecute() && session.execute(command)) {
      more(command, chosen.subList(first.size(), chosen.size()));
    }
    // What was typed since the search is listed first.
    search();
  }

  /** Goes on with the rest; when all is done, the sentences are recognised again. */
  private void more(ReplaceCommand command, List<Place> rest) {
    if (rest.isEmpty()) {
      session.reworded(command.getAffectedObjects().stream().filter(Statement.class::isInstance)
          .map(Statement.class::cast).toList());
      return;
    }
    int slice = slice(rest);
    editor.getSite().getShell().getDisplay().asyncExec(() -> {
      if (!closed) {
        session.commandStack().execute(command.more(rest.subList(0, slice)));
        more(command, rest.subList(slice, rest.size()));
      }
    });
  }

  /** How many of the places come at once: those of one text stay together. */
  private static int slice(List<Place> places) {
    int end = Math.min(SLICE, places.size());
    while (end < places.size() && places.get(end).text().equals(places.get(end - 1).text())) {
      end++;
    }
    return end;
  }

  private void sessionChanged(PlanSession changed, Change change) {
    if (change == Change.CLOSED) {
      closed = true;
      close();
    } else if (change == Change.COMMANDS) {
      later();
    }
  }

  @Override
  public boolean close() {
    session.removeListener(listener);
    if (search != null) {
      search.cancel();
    }
    boolean done = super.close();
    if (!closed) {
      editor.showHits(List.of(), -1);
      editor.getSite().getPage().activate(editor);
    }
    return done;
  }
}
