// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;

/**
 * Where the selection stands in the plan: 五（二）第1段 第4句; the plan's name while nothing in it is selected; or what the active
 * part has to tell.
 */
final class PositionStatus extends StatusItem {

  private final ISelectionListener listener = this::selectionChanged;
  private final IPropertyListener words = (source, property) -> wordsChanged(property);
  private final IPartListener partListener = new PartListener();
  private final IWorkbenchWindow window;
  private EObject selected;
  private IWorkbenchPart part;

  PositionStatus(Composite parent, IWorkbenchWindow window) {
    super(parent, window, Messages.position);
    this.window = window;
    window.getSelectionService().addPostSelectionListener(listener);
    window.getPartService().addPartListener(partListener);
    activated(window.getPartService().getActivePart());
  }

  @Override
  String text(PlanSession active) {
    if (part instanceof PartStatus telling && !telling.statusWords().isEmpty()) {
      return telling.statusWords();
    }
    if (active == null) {
      return "";
    }
    String position = active.contains(selected) ? PlanLabels.current().position(selected) : "";
    return position.isEmpty() ? active.name() : position;
  }

  @Override
  void dispose() {
    window.getSelectionService().removePostSelectionListener(listener);
    window.getPartService().removePartListener(partListener);
    activated(null);
    super.dispose();
  }

  private void activated(IWorkbenchPart next) {
    if (part != null) {
      part.removePropertyListener(words);
    }
    part = next;
    if (part != null) {
      part.addPropertyListener(words);
    }
    refresh();
  }

  private void wordsChanged(int property) {
    if (property == PartStatus.PROPERTY) {
      refresh();
    }
  }

  /** Follows the active part. */
  private final class PartListener implements IPartListener {

    @Override
    public void partActivated(IWorkbenchPart activated) {
      activated(activated);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart top) {
      // only the active part tells
    }

    @Override
    public void partClosed(IWorkbenchPart closed) {
      if (closed == part) {
        activated(null);
      }
    }

    @Override
    public void partDeactivated(IWorkbenchPart deactivated) {
      // another one is activated
    }

    @Override
    public void partOpened(IWorkbenchPart opened) {
      // only the active part tells
    }
  }

  private void selectionChanged(IWorkbenchPart source, ISelection selection) {
    List<EObject> elements = PlanSelection.elements(selection);
    if (!elements.isEmpty()) {
      selected = elements.getFirst();
      refresh();
    }
  }
}
