// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The one selection of a window as a part sees it: what was selected in the other parts.
 *
 * <p>Each part publishes its own selection as usual (site's selection provider, an {@code IStructuredSelection} of model
 * elements) and connects once to hear of the others. Loops cannot arise: what the part does while it is told is not
 * told on, and its own selections do not come back. User interface thread only.
 *
 * <pre>{@code
 * selection = PlanSelection.connect(getSite(), elements -> view.reveal(elements.getFirst()));
 * }</pre>
 */
public final class PlanSelection {

  /** What a part does with the elements selected elsewhere. */
  @FunctionalInterface
  public interface Follower {
    /** Called with at least one element, the first chosen first. */
    void selected(List<EObject> elements);
  }

  private static boolean telling;

  private final IWorkbenchWindow window;
  private final IWorkbenchPart part;
  private final Follower follower;
  private final ISelectionListener listener = this::selectionChanged;

  private PlanSelection(IWorkbenchPartSite site, Follower follower) {
    this.window = site.getWorkbenchWindow();
    this.part = site.getPart();
    this.follower = follower;
    window.getSelectionService().addPostSelectionListener(listener);
  }

  /** Connects the part of the site; {@link #disconnect()} when the part is disposed. */
  public static PlanSelection connect(IWorkbenchPartSite site, Follower follower) {
    return new PlanSelection(site, follower);
  }

  /** Model elements of a selection, in its order; empty for selections of other things. */
  public static List<EObject> elements(ISelection selection) {
    var elements = new ArrayList<EObject>();
    if (selection instanceof IStructuredSelection structured) {
      for (Object object : structured) {
        if (object instanceof EObject element) {
          elements.add(element);
        }
      }
    }
    return elements;
  }

  /** The first model element of a selection. */
  public static Optional<EObject> element(ISelection selection) {
    return elements(selection).stream().findFirst();
  }

  /** Whether parts are being told of a selection just now; selections made meanwhile are echoes. */
  public static boolean isTelling() {
    return telling;
  }

  /** What is selected in the window now, for a part that comes later. */
  public List<EObject> current() {
    return elements(window.getSelectionService().getSelection());
  }

  /** Stops hearing. */
  public void disconnect() {
    window.getSelectionService().removePostSelectionListener(listener);
  }

  private void selectionChanged(IWorkbenchPart source, ISelection selection) {
    if (source == part || telling) {
      return;
    }
    List<EObject> elements = elements(selection);
    if (!elements.isEmpty()) {
      telling = true;
      try {
        follower.selected(elements);
      } finally {
        telling = false;
      }
    }
  }
}
