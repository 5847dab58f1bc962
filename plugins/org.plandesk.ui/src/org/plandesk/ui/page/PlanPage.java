// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.store.journal.TypedWords;
import org.plandesk.ui.parts.OwnColours;
import org.plandesk.ui.parts.PlanView;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanTheme;
import org.plandesk.ui.page.document.PageLook;
import org.plandesk.ui.session.PlanProblems;

/**
 * 正文: a plan as a page of text, with headings, paragraphs, framed boxes and tables, and its deadlines, targets and units
 * underlined.
 *
 * <p>The selection is the model element that the caret stands in or that was clicked: a statement, a mark, a heading, a row
 * of a table. The page follows changes of the plan by itself and changes it only when editing is set. User interface thread only.
 */
public final class PlanPage extends Composite implements PlanView {

  private final PageCanvas canvas;
  private final PageMenu menu;
  private final PageHead strip;
  private final PageRuler ruler;
  private final PlanWatcher watcher;
  private final PlanWatcher remarkWatcher;
  private final MarkHover hover;
  private final RemarkHover remarks;
  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private PageTyping typing;
  private EObject told;
  private boolean revealing;

  /** A page to be read, without a plan. */
  public PlanPage(Composite parent) {
    this(parent, PageLook.READING);
  }

  /** A page without a plan. */
  public PlanPage(Composite parent, PageLook look) {
    super(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 0;
    layout.verticalSpacing = 0;
    setLayout(layout);
    canvas = new PageCanvas(this, look);
    menu = new PageMenu(canvas);
    strip = look == PageLook.SOURCE ? new SourceHead(this, canvas) : new PageStrip(this, canvas);
    strip.control().moveAbove(canvas);
    ruler = new PageRuler(this, canvas);
    strip.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
    canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    ruler.setLayoutData(new GridData(SWT.END, SWT.FILL, false, true));
    hover = new MarkHover(canvas);
    remarks = new RemarkHover(canvas, new RemarkPainter(canvas, canvas.tints().remarks()));
    canvas.onChanged(canvas.tints().remarks()::changed);
    new PageAccessible(canvas);
    watcher = new PlanWatcher(getDisplay(), elements -> {
      if (!isDisposed()) {
        canvas.update(elements);
      }
    });
    remarkWatcher = new RemarkWatcher(getDisplay(), () -> {
      if (!isDisposed()) {
        canvas.remarked();
      }
    });
    canvas.onMoved(this::moved);
    canvas.onScrolled(strip::refresh);
    canvas.onScrolled(ruler::scrolled);
    canvas.onChanged(ruler::changed);
    Runnable themed = this::themed;
    PlanTheme.addListener(themed);
    addListener(SWT.Dispose, event -> {
      PlanTheme.removeListener(themed);
      watch(null);
    });
    setBackground(PlanColors.SURFACE.color());
    OwnColours.keep(this);
  }

  private void themed() {
    setBackground(PlanColors.SURFACE.color());
    strip.colour();
    strip.control().redraw();
    for (var child : strip.control().getChildren()) {
      child.redraw();
    }
    canvas.redraw();
    ruler.redraw();
  }

  /** Shows a plan from its beginning; null leaves the page blank. */
  @Override
  public void setPlan(Plan plan) {
    watch(plan);
    told = null;
    canvas.setPlan(plan, plan == null ? "" : Messages.emptyPlan);
    strip.refresh();
  }

  /** Lets the card beside a mark correct what was recognised; without it the card only explains. */
  public void setMarkActions(MarkActions actions) {
    hover.setActions(actions);
  }

  /**
   * Lets the text be edited in place.
   *
   * @param commands the undo stack of the plan shown
   * @param edited told of sentences whose words changed
   */
  public void setEditing(CommandStack commands, Consumer<Statement> edited) {
    typing = new PageTyping(canvas, commands, () -> {
      watcher.flush();
      remarkWatcher.flush();
    }, edited);
    menu.setEditing(typing);
  }

  /** Whether the text can be edited in place. */
  public boolean isEdited() {
    return typing != null;
  }

  /** Lets what is typed become suggestions at times; after {@link #setEditing}. */
  public void setSuggesting(PageSuggesting suggesting) {
    typing.setSuggesting(suggesting);
  }

  /** Shows what is suggested within the sentences, struck and underlined, or beside them alone. */
  public void showSuggestions(boolean shown) {
    canvas.document().setSuggestionsShown(shown);
    canvas.remarked();
  }

  /** Says who is told of words in the editors of cells that are not written yet, null for none; after {@link #setEditing}. */
  public void onTypingInCell(BiConsumer<Runnable, TypedWords> told) {
    typing.onTypingInCell(told);
  }

  /** Does something to the text at the caret; nothing when the page is not edited. */
  public void run(PageEdit edit) {
    if (typing != null) {
      typing.run(edit);
    }
  }

  /** Shows ticks of the ruler for some elements instead of the marks, in the colours given. */
  public void setSpots(Map<EObject, PlanColors> spots) {
    ruler.setSpots(spots);
  }

  /** Told of the remark whose balloon beside the text was clicked. */
  public void onRemark(Consumer<PlanElement> opened) {
    remarks.onOpen(opened);
  }

  /** Shows in the ruler where problems are, beside the marks. */
  public void setProblems(Map<EObject, PlanProblems.Count> problems) {
    ruler.setProblems(problems);
  }

  /** Lets somebody add items to the context menu, which is told each time it opens. */
  public void onMenu(Consumer<Menu> filler) {
    menu.add(filler);
  }

  /**
   * The words selected within one statement; with no words selected the place of the caret in it.
   *
   * @return null when the caret stands elsewhere, or words of several statements are selected
   */
  public StatementRange statementRange() {
    return StatementRange.of(canvas.document(), canvas.cursor().from(), canvas.cursor().to());
  }

  /** The elements whose words are selected; the current one when none are. */
  public List<EObject> selectedElements() {
    EObject current = canvas.current();
    return canvas.cursor().hasSelection()
        ? StatementRange.elements(canvas.document(), canvas.cursor().from(), canvas.cursor().to())
        : current == null ? List.of() : List.of(current);
  }

  /** Shows a sentence in place of the page, such as 正在导入…, until the next {@link #setPlan}. */
  public void setLoading(String sentence) {
    watch(null);
    told = null;
    canvas.setPlan(null, sentence);
    strip.refresh();
  }

  /**
   * Shows an element: scrolls to it when it is not in view, makes it the selection and lets it flash up. Listeners are not
   * told, since who reveals knows.
   *
   * @param element any element of the plan; what has no words is shown by what holds it
   */
  @Override
  public void reveal(EObject element) {
    revealing = true;
    try {
      // What a command has just moved or made stands where the plan has it now.
      watcher.flush();
      if (canvas.reveal(element)) {
        told = element;
      }
    } finally {
      revealing = false;
    }
  }

  /**
   * Marks what was searched for and brings the current hit into view; hits stay until others or another plan are shown. A
   * counter above the page walks through them. Listeners are not told of a selection.
   *
   * @param hits places in the plan shown, in the order in which they are walked; empty takes the marks away
   * @param current index of the hit that stands out, or -1
   */
  public void showHits(List<PageHit> hits, int current) {
    revealing = true;
    try {
      canvas.setHits(hits, current);
      told = canvas.current();
    } finally {
      revealing = false;
    }
  }

  /** Goes to the next hit, or to the one before, around the ends; does nothing without hits. */
  public void walkHits(boolean forward) {
    canvas.walkHits(forward);
  }

  /** Copies the selected text, or the current sentence when no text is selected. */
  @Override
  public void copy() {
    canvas.copy();
  }

  /** Selects all text. */
  public void selectAll() {
    canvas.moveCaret(canvas.cursor()::selectAll);
  }

  @Override
  public boolean setFocus() {
    return canvas.setFocus();
  }

  private void watch(Plan plan) {
    watcher.watch(plan);
    remarkWatcher.watch(plan);
  }

  private void moved() {
    strip.refresh();
    EObject current = canvas.current();
    if (!revealing && current != told) {
      told = current;
      SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
      for (ISelectionChangedListener listener : listeners) {
        listener.selectionChanged(event);
      }
    }
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  @Override
  public IStructuredSelection getSelection() {
    EObject current = canvas.current();
    return current == null ? StructuredSelection.EMPTY : new StructuredSelection(current);
  }

  @Override
  public void setSelection(ISelection selection) {
    if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EObject element
        && element != canvas.current()) {
      reveal(element);
    }
  }
}
