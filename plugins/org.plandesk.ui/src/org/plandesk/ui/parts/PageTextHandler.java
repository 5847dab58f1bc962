// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * Copy or select all, as chosen in the menu, while a part that shows a plan is active: meant for the field that has the keyboard,
 * such as a filter, else for the control in front.
 */
public final class PageTextHandler<V extends PlanView> extends AbstractHandler {

  private final Supplier<PlanView> front;
  private final Class<V> type;
  private final Consumer<V> onPage;
  private final Consumer<Text> onField;

  /**
   * @param front the control that shows the plan now
   * @param type the controls that can do it
   * @param onPage does it in the control
   * @param onField does it in a field of text
   */
  public PageTextHandler(Supplier<PlanView> front, Class<V> type, Consumer<V> onPage, Consumer<Text> onField) {
    this.front = front;
    this.type = type;
    this.onPage = onPage;
    this.onField = onField;
  }

  @Override
  public boolean isEnabled() {
    return field() != null || type.isInstance(front.get());
  }

  @Override
  public Object execute(ExecutionEvent event) {
    Text field = field();
    if (field != null) {
      onField.accept(field);
    } else if (type.isInstance(front.get())) {
      onPage.accept(type.cast(front.get()));
    }
    return null;
  }

  private static Text field() {
    Display display = Display.getCurrent();
    Control focused = display == null ? null : display.getFocusControl();
    return focused instanceof Text text ? text : null;
  }
}
