// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.jface.action.Action;
import org.plandesk.ui.images.Images;

/** Actions of tool bars and menus of parts. User interface thread only. */
public final class Actions {

  private Actions() {
  }

  /** An action with its image; what it is called is its hint too. */
  public static Action of(String name, Images image, Runnable work) {
    Action action = new Action(name) {
      @Override
      public void run() {
        work.run();
      }
    };
    action.setImageDescriptor(image.descriptor());
    action.setToolTipText(name);
    return action;
  }
}
