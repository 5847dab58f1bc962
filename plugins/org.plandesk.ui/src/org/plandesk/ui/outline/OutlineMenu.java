// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.plandesk.ui.page.PageEdit;

/** The context menu of the outline: the edits of whole elements, as in the menu 规划. */
final class OutlineMenu {

  private final Supplier<OutlineEdits> edits;
  private final Supplier<List<EObject>> selected;

  /**
   * @param edits those of the plan shown; null without one
   * @param selected what is selected when the menu opens
   */
  OutlineMenu(Control control, Supplier<OutlineEdits> edits, Supplier<List<EObject>> selected) {
    this.edits = edits;
    this.selected = selected;
    MenuManager manager = new MenuManager();
    manager.setRemoveAllWhenShown(true);
    manager.addMenuListener(this::fill);
    control.setMenu(manager.createContextMenu(control));
  }

  private void fill(IMenuManager menu) {
    if (edits.get() == null) {
      return;
    }
    List<EObject> elements = selected.get();
    for (PageEdit edit : OutlineEdits.EDITS) {
      if (edit == PageEdit.PROMOTE || edit == PageEdit.MOVE_UP) {
        menu.add(new Separator());
      }
      menu.add(action(edit.label(), OutlineEdits.command(edit, elements)));
    }
    menu.add(new Separator());
    OutlineClip clip = edits.get().clip();
    boolean canCopy = OutlineClip.canCopy(elements);
    menu.add(action(Messages.cut, canCopy, () -> clip.cut(elements, edits.get())));
    menu.add(action(Messages.copy, canCopy, () -> clip.copy(elements)));
    menu.add(action(Messages.paste, clip.canPaste(elements), () -> clip.paste(elements, edits.get())));
    menu.add(action(Messages.delete, OutlineEdits.delete(elements)));
  }

  private Action action(String label, Optional<Command> command) {
    return action(label, command.isPresent(), () -> edits.get().run(command.get()));
  }

  private static Action action(String label, boolean enabled, Runnable run) {
    Action action = new Action(label) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setEnabled(enabled);
    return action;
  }
}
