// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.plandesk.ui.images.Images;

/** What an editor shows that is not kept over restarts. Inputs that are equal share an editor. */
public interface TransientInput extends IEditorInput {

  /** The image of what is shown. */
  Images image();

  @Override
  default boolean exists() {
    return false;
  }

  @Override
  default ImageDescriptor getImageDescriptor() {
    return image().descriptor();
  }

  @Override
  default IPersistableElement getPersistable() {
    return null;
  }

  @Override
  default String getToolTipText() {
    return getName();
  }

  @Override
  default <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
