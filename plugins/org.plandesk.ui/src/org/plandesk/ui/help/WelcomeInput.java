// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.plandesk.ui.images.Images;

/** There is one welcome; it is not kept over restarts. */
record WelcomeInput() implements IEditorInput {

  @Override
  public boolean exists() {
    return false;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Images.INFO.descriptor();
  }

  @Override
  public String getName() {
    return Messages.welcome;
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return Messages.welcome;
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
