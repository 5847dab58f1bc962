// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.plandesk.ui.images.Images;

/** What an editor of the history shows; not kept over restarts. */
public interface HistoryInput extends IEditorInput {

  @Override
  default boolean exists() {
    return false;
  }

  @Override
  default ImageDescriptor getImageDescriptor() {
    return Images.HISTORY.descriptor();
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
