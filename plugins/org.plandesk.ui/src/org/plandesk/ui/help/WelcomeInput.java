// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.TransientInput;

/** There is one welcome; it is not kept over restarts. */
record WelcomeInput() implements TransientInput {

  @Override
  public String getName() {
    return Messages.welcome;
  }

  @Override
  public Images image() {
    return Images.INFO;
  }
}
