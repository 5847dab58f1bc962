// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.plandesk.ui.images.Images;

/**
 * What is compared; equal to others of the same states. Not kept over restarts.
 *
 * @param old the earlier state
 * @param current the later one
 */
public record ComparisonInput(PlanState old, PlanState current) implements IEditorInput {

  @Override
  public boolean exists() {
    return false;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Images.HISTORY.descriptor();
  }

  @Override
  public String getName() {
    return Messages.bind(Messages.comparisonName, old.name(), current.name());
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return getName();
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
