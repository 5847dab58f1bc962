// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** A command of the clipboard while the outline is active: meant for its field when that has the keyboard, else for the tree. */
final class ClipHandler extends AbstractHandler {

  private final BooleanSupplier enabled;
  private final Runnable onTree;
  private final Consumer<Text> onField;

  /**
   * @param enabled whether it can be done in the tree
   * @param onTree does it there
   * @param onField does it in the field
   */
  ClipHandler(BooleanSupplier enabled, Runnable onTree, Consumer<Text> onField) {
    this.enabled = enabled;
    this.onTree = onTree;
    this.onField = onField;
  }

  @Override
  public boolean isEnabled() {
    return field() != null || enabled.getAsBoolean();
  }

  @Override
  public Object execute(ExecutionEvent event) {
    Text field = field();
    if (field != null) {
      onField.accept(field);
    } else {
      onTree.run();
    }
    return null;
  }

  private static Text field() {
    return Display.getCurrent().getFocusControl() instanceof Text text ? text : null;
  }
}
