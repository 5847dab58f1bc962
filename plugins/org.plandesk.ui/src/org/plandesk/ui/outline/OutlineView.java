// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.editor.PlanEditor;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.page.PageEdit;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.ActivePlan;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.LaterReading;
import org.plandesk.ui.parts.NoPlan;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;

/** 大纲: the tree of the active plan, with a field that lists what it finds. */
public final class OutlineView extends ViewPart implements ActivePlan.Follower {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.outline";

  /** Of more that were pasted at once the first is selected. */
  private static final int MOST_SELECTED = 50;

  private final OutlineExpansion expansion =
      new OutlineExpansion(InstanceScope.INSTANCE.getNode("org.plandesk.ui"));
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("outline finder").factory());
  private final LaterReading<OutlineCounts> counting =
      new LaterReading<>(Messages.tree, OutlineCounts::of, this::showCounts);
  private final Runnable problemListener = this::problemsChanged;
  private PlanSession session;
  private PlanSelection shared;
  private ActivePlan active;
  private OutlineModel model;
  private OutlineFinder finder;
  private OutlineTree tree;
  private EmptyState empty;
  private OutlineEdits edits;
  private boolean linked = true;

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.GROUP.image());
    empty = new EmptyState(parent, NoPlan.sentence(getSite()), this::setFocus);
    Composite body = empty.content();
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
    body.setBackground(PlanColors.SURFACE.color());
    finder = new OutlineFinder(body, background, this::choose);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(finder.control());
    tree = new OutlineTree(body);
    var control = tree.viewer().getTree();
    AccessibleNames.set(control, Messages.tree);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
    control.addListener(SWT.KeyDown, this::typeToFind);
    tree.viewer().addDoubleClickListener(event -> open());
    new OutlineMenu(control, () -> edits, tree::selected);
    OutlineDrag.connect(tree.viewer(), () -> edits);
    getSite().setSelectionProvider(tree.viewer());
    shared = PlanSelection.connect(getSite(), elements -> {
      if (linked) {
        tree.reveal(elements.getFirst());
      }
    });
    fillToolBar();
    handleClipboard();
    active = ActivePlan.follow(getSite(), this);
  }

  @Override
  public void setFocus() {
    if (session == null) {
      empty.setFocus();
    } else {
      tree.viewer().getTree().setFocus();
    }
  }

  @Override
  public void activePlan(Optional<PlanSession> next) {
    leave();
    session = next.orElse(null);
    empty.show(session != null);
    if (session != null) {
      model = new OutlineModel(session.plan(), session::name, PlanLabels.current());
      edits = new OutlineEdits(session, this::show);
      tree.setModel(model, expansion.load(session));
      counting.follow(session);
      finder.setModel(model);
      shared.current().stream().findFirst().ifPresent(tree::reveal);
      tree.setProblems(session.problems());
      session.problems().addListener(problemListener);
    } else {
      NoPlan.say(empty, getSite());
    }
  }

  private void showCounts(OutlineCounts counts) {
    if (!tree.viewer().getTree().isDisposed()) {
      tree.showCounts(counts);
    }
  }

  private void problemsChanged() {
    if (!tree.viewer().getTree().isDisposed()) {
      tree.refresh();
    }
  }

  @Override
  public void dispose() {
    counting.follow(null);
    if (active != null) {
      active.release();
      shared.disconnect();
      if (session != null) {
        session.problems().removeListener(problemListener);
        keepExpansion();
      }
    }
    background.shutdownNow();
    super.dispose();
  }

  /** Lets go of the plan shown so far. */
  private void leave() {
    if (session != null) {
      session.problems().removeListener(problemListener);
      tree.setProblems(null);
      keepExpansion();
      counting.follow(null);
      model = null;
      edits = null;
      tree.setModel(null, null);
      finder.setModel(null);
    }
  }

  private void keepExpansion() {
    if (!tree.viewer().getTree().isDisposed()) {
      expansion.save(session, tree.expandedIds());
    }
  }

  @Override
  public void changed() {
    if (!tree.viewer().getTree().isDisposed()) {
      tree.refresh();
      counting.edited();
      finder.setModel(model);
    }
  }

  /**
   * Edits what is selected.
   *
   * @return false when the edit is not one of whole elements, which are what the outline edits
   */
  public boolean run(PageEdit edit) {
    if (edits == null || !OutlineEdits.EDITS.contains(edit)) {
      return false;
    }
    OutlineEdits.command(edit, tree.selected()).ifPresentOrElse(edits::run, tree.viewer().getTree().getDisplay()::beep);
    return true;
  }

  /** The commands of the menu 编辑 for whole elements, while the outline is active. */
  private void handleClipboard() {
    var handlers = getSite().getService(IHandlerService.class);
    handlers.activateHandler(IWorkbenchCommandConstants.EDIT_CUT, new ClipHandler(
        () -> edits != null && OutlineClip.canCopy(tree.selected()), () -> edits.clip().cut(tree.selected(), edits),
        Text::cut));
    handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new ClipHandler(
        () -> edits != null && OutlineClip.canCopy(tree.selected()), () -> edits.clip().copy(tree.selected()),
        Text::copy));
    handlers.activateHandler(IWorkbenchCommandConstants.EDIT_PASTE, new ClipHandler(
        () -> edits != null && edits.clip().canPaste(tree.selected()),
        () -> edits.clip().paste(tree.selected(), edits), Text::paste));
  }

  /** Selects elements that an edit has just made or moved. */
  private void show(List<EObject> elements) {
    changed();
    // A tree selects one after the other, each slower than the one before.
    List<EObject> selected = elements.size() > MOST_SELECTED ? List.of(elements.getFirst()) : elements;
    tree.viewer().setSelection(new StructuredSelection(selected), true);
    // What was selected before stays so, though it stands elsewhere now.
    if (getSite().getPage().getActiveEditor() instanceof PlanEditor editor) {
      editor.reveal(elements.getFirst());
    }
  }

  private void choose(EObject element) {
    tree.viewer().setSelection(new StructuredSelection(element), true);
  }

  /** Brings the selected element to the front in the editor. */
  private void open() {
    var editor = getSite().getPage().getActiveEditor();
    if (editor != null) {
      getSite().getPage().activate(editor);
    }
  }

  private void typeToFind(Event event) {
    boolean letter =
        event.character > ' ' && event.character != SWT.DEL && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
    if (event.keyCode == SWT.DEL && edits != null) {
      OutlineEdits.delete(tree.selected()).ifPresent(edits::run);
    } else if (letter) {
      finder.type(String.valueOf(event.character));
      event.doit = false;
    } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      open();
    }
  }

  private void fillToolBar() {
    var collapse = new Action(Messages.collapse, Images.COLLAPSE.descriptor()) {
      @Override
      public void run() {
        if (model != null) {
          tree.viewer().collapseAll();
          tree.viewer().expandToLevel(model.plan(), 1);
        }
      }
    };
    var link = new Action(Messages.link, IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        linked = isChecked();
        if (linked) {
          shared.current().stream().findFirst().ifPresent(tree::reveal);
        }
      }
    };
    link.setImageDescriptor(Images.LINK.descriptor());
    link.setChecked(linked);
    var toolBar = getViewSite().getActionBars().getToolBarManager();
    toolBar.add(collapse);
    toolBar.add(link);
  }
}
