// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.edit.command.ContentCommands;

/** Moves what is dragged in the outline to where it is dropped, if it may stand there. */
final class OutlineDrag {

  private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

  private OutlineDrag() {
  }

  /** @param edits those of the plan shown; null without one */
  static void connect(TreeViewer viewer, Supplier<OutlineEdits> edits) {
    viewer.addDragSupport(DND.DROP_MOVE, TRANSFERS, new DragSourceAdapter() {
      @Override
      public void dragStart(DragSourceEvent event) {
        event.doit = edits.get() != null && !selected(viewer.getStructuredSelection()).isEmpty();
        LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
      }

      @Override
      public void dragSetData(DragSourceEvent event) {
        event.data = viewer.getSelection();
      }

      @Override
      public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
      }
    });
    viewer.addDropSupport(DND.DROP_MOVE, TRANSFERS, new Drop(viewer, edits));
  }

  private static List<Content> selected(IStructuredSelection selection) {
    return selection.stream().filter(Content.class::isInstance).map(Content.class::cast).toList();
  }

  /** The move to an element of the tree; what may not stand within it goes behind it. */
  static Optional<Command> move(List<Content> dragged, EObject target, int location) {
    Optional<Command> within = location == ViewerDropAdapter.LOCATION_ON && target instanceof ContentOwner owner
        ? ContentCommands.moveTo(dragged, owner, -1) : Optional.empty();
    if (within.isPresent() || !(target instanceof Content content)
        || !(content.eContainer() instanceof ContentOwner owner)) {
      return within;
    }
    int index = owner.getContents().indexOf(content);
    return ContentCommands.moveTo(dragged, owner, location == ViewerDropAdapter.LOCATION_BEFORE ? index : index + 1);
  }

  private static final class Drop extends ViewerDropAdapter {

    private final Supplier<OutlineEdits> edits;

    Drop(TreeViewer viewer, Supplier<OutlineEdits> edits) {
      super(viewer);
      this.edits = edits;
    }

    private Optional<Command> command(Object target) {
      boolean known = target instanceof EObject && edits.get() != null
          && LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection;
      return known ? move(selected((IStructuredSelection) LocalSelectionTransfer.getTransfer().getSelection()),
          (EObject) target, getCurrentLocation()) : Optional.empty();
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
      return command(target).isPresent();
    }

    @Override
    public boolean performDrop(Object data) {
      Optional<Command> command = command(getCurrentTarget());
      command.ifPresent(edits.get()::run);
      return command.isPresent();
    }
  }
}
