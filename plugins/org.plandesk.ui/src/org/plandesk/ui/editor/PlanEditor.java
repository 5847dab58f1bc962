// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.plandesk.ui.correction.EditedStatements;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.page.PageEdit;
import org.plandesk.ui.page.PageHit;
import org.plandesk.ui.page.PlanPage;
import org.plandesk.ui.page.StatementRange;
import org.plandesk.ui.parts.PageTextHandler;
import org.plandesk.ui.parts.PlanView;
import org.plandesk.ui.review.ReviewMenu;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;
import org.plandesk.ui.session.PlanSessionListener.Change;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.table.CellEdits;
import org.plandesk.ui.table.IndicatorCells;
import org.plandesk.ui.table.IndicatorsTable;
import org.plandesk.ui.table.PlanTable;
import org.plandesk.ui.table.ProjectsTable;
import org.plandesk.ui.table.TasksTable;
import org.plandesk.ui.table.WordCells;

/**
 * The editor of one open plan. Its pages show the same plan in different ways; the page in front gives the selection and
 * shows what is selected elsewhere.
 *
 * <p>The editor makes its plan the active one when it comes to the front, and ends the session when it is closed.
 */
public final class PlanEditor extends MultiPageEditorPart implements ISaveablesSource {

  /** The editor's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.editor.PlanEditor";

  private final List<EditorPage> pages = List.of(
      new EditorPage(Messages.pageText, Images.PLAN, parent -> correcting(new PlanPage(parent))),
      new EditorPage(Messages.pageTasks, Images.TASK,
          parent -> table(new TasksTable(parent), new WordCells<>(session(), "text"))),
      new EditorPage(Messages.pageIndicators, Images.INDICATOR,
          parent -> table(new IndicatorsTable(parent), new IndicatorCells(session()))),
      new EditorPage(Messages.pageProjects, Images.PROJECT,
          parent -> table(new ProjectsTable(parent), new WordCells<>(session(), "title"))));
  private final EditorSelection selection = new EditorSelection();
  private final PlanSessionListener sessionListener = this::sessionChanged;
  private final IPartListener2 activation = new IPartListener2() {
    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      activate(reference);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
      activate(reference);
    }
  };
  private final Runnable problemListener = this::showProblems;
  private PlanSession session;
  private PlanSelection shared;
  private EObject revealed;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof PlanEditorInput planInput)) {
      throw new PartInitException(Messages.errorNoPlan);
    }
    super.init(site, input);
    session = planInput.session();
    session.addListener(sessionListener);
    session.problems().addListener(problemListener);
    site.setSelectionProvider(selection);
    site.getPage().addPartListener(activation);
    shared = PlanSelection.connect(site, elements -> reveal(elements.getFirst()));
    setPartName(session.name());
    setTitleImage(Images.PLAN.image());
  }

  /** The open plan. */
  public PlanSession session() {
    return session;
  }

  /** Shows the element in the page in front, as far as the element belongs to the plan; moves no selection elsewhere. */
  public void reveal(EObject element) {
    if (session.contains(element)) {
      revealed = element;
      front().reveal(element);
    }
  }

  @Override
  protected void createPages() {
    // the tabs stand above the page, as everywhere in the window
    if (getContainer() instanceof CTabFolder folder) {
      folder.setData("org.eclipse.e4.ui.css.id", "PlanEditorPages");
      folder.setData("org.plandesk.ui.session", session);
      folder.setTabPosition(SWT.TOP);
    }
    for (EditorPage page : pages) {
      int index = addPage(page.create(getContainer()));
      setPageText(index, page.label());
      setPageImage(index, page.icon().image());
    }
    setActivePage(0);
    show(0);
    var handlers = getSite().getService(IHandlerService.class);
    handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY,
        new PageTextHandler<>(this::front, PlanView.class, PlanView::copy, Text::copy));
    handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL,
        new PageTextHandler<>(this::front, PlanPage.class, PlanPage::selectAll, Text::selectAll));
    handlers.activateHandler(IWorkbenchCommandConstants.EDIT_CUT,
        new PageTextHandler<>(this::front, PlanPage.class, page -> page.run(PageEdit.CUT), Text::cut));
    handlers.activateHandler(IWorkbenchCommandConstants.EDIT_PASTE,
        new PageTextHandler<>(this::front, PlanPage.class, page -> page.run(PageEdit.PASTE), Text::paste));
  }

  @Override
  protected void pageChange(int index) {
    super.pageChange(index);
    show(index);
  }

  private void show(int index) {
    PlanView view = pages.get(index).view(session.plan());
    selection.follow(view);
    if (revealed != null) {
      view.reveal(revealed);
    }
  }

  @Override
  public void setFocus() {
    front().setFocus();
  }

  @Override
  public boolean isDirty() {
    return session.isDirty();
  }

  @Override
  public boolean isSaveAsAllowed() {
    return true;
  }

  @Override
  public Saveable[] getSaveables() {
    return new Saveable[] {new PlanSaveable(session, getSite())};
  }

  @Override
  public Saveable[] getActiveSaveables() {
    return getSaveables();
  }

  /** Saves and returns when it is done; the workbench saves by {@link #getSaveables} instead, beside the editing. */
  @Override
  public void doSave(IProgressMonitor monitor) {
    new SavePlan(session, getSite()).save(monitor);
  }

  @Override
  public void doSaveAs() {
    new SavePlan(session, getSite()).saveAs();
  }

  @Override
  public void dispose() {
    if (shared != null) {
      pages.forEach(EditorPage::release);
      shared.disconnect();
      session.removeListener(sessionListener);
      session.problems().removeListener(problemListener);
      getSite().getPage().removePartListener(activation);
      PlanSessions.of(getSite()).close(session);
    }
    super.dispose();
  }

  /**
   * Brings the page of text to the front and shows the sentence there.
   *
   * @param hits what was searched for, to be marked; empty for nothing
   * @param current index of the hit that stands out, or -1
   */
  public void openSentence(EObject element, List<PageHit> hits, int current) {
    showSentence(element, hits, current);
    setFocus();
  }

  /** Shows the sentence as {@link #openSentence} does, and leaves the keyboard where it is. */
  public void showSentence(EObject element, List<PageHit> hits, int current) {
    setActivePage(0);
    reveal(element);
    showHits(hits, current);
  }

  /** Marks what was searched for on the page of text, when that is in front; empty takes the marks away. */
  public void showHits(List<PageHit> hits, int current) {
    if (front() instanceof PlanPage page) {
      page.showHits(hits, current);
    }
  }

  /** The words selected within one sentence on the page of text in front; empty when there are none. */
  public String selectedWords() {
    StatementRange range = selectedRange();
    return range == null ? "" : range.statement().getText().substring(range.start(), range.end());
  }

  /** Edits the text at the caret, on the page of text, which comes to the front with the caret on what was selected. */
  public void run(PageEdit edit) {
    if (!(front() instanceof PlanPage)) {
      setActivePage(0);
    }
    if (front() instanceof PlanPage page) {
      page.run(edit);
      page.setFocus();
    }
  }

  /** The words selected on the page of text while it is in front, as of {@link PlanPage#statementRange()}; else null. */
  public StatementRange selectedRange() {
    return front() instanceof PlanPage page ? page.statementRange() : null;
  }

  /** What was recognised can be corrected on the page itself. */
  private PlanPage correcting(PlanPage page) {
    EditedStatements.watch(session);
    page.setEditing(session.commandStack(), statement -> session.reworded(List.of(statement)));
    page.onTypingInCell(session::setTyping);
    ReviewMenu.connect(page, session, getSite());
    return PageCorrections.connect(page, session);
  }

  /** Cells are edited in place; Enter, and double click elsewhere, lead to the sentence on the page of text. */
  private <E extends EObject> PlanTable<E> table(PlanTable<E> table, CellEdits<E> edits) {
    table.setEdits(edits);
    table.addOpenListener(element -> openSentence(element, List.of(), -1));
    return table;
  }

  private void showProblems() {
    if (pages.getFirst().view(session.plan()) instanceof PlanPage page) {
      page.setProblems(session.problems().all());
    }
  }

  private PlanView front() {
    return pages.get(Math.max(0, getActivePage())).view(session.plan());
  }

  private void activate(IWorkbenchPartReference reference) {
    if (reference.getPart(false) == this) {
      PlanSessions.of(getSite()).activate(session);
    }
  }

  private void sessionChanged(PlanSession changed, Change change) {
    switch (change) {
      case COMMANDS, PLACE -> {
        setPartName(session.name());
        setTitleToolTip(getEditorInput().getToolTipText());
        firePropertyChange(PROP_DIRTY);
      }
      case SAVING, CLOSED -> {
        // the status bar tells of saving; who closes the session disposes the editor
      }
    }
  }
}
