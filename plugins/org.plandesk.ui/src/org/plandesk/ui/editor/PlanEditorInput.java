// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.session.PlanSession;

/**
 * An open plan as input of its editor; equal when the session is the same.
 *
 * <p>The platform does not keep it over restarts: {@link PlanOpener} opens the plans of the last time again, in the
 * background and with the same care as any file.
 *
 * @param session the open plan
 */
public record PlanEditorInput(PlanSession session) implements IEditorInput {

  @Override
  public boolean exists() {
    return session.file().isPresent();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Images.PLAN.descriptor();
  }

  @Override
  public String getName() {
    return session.name();
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return session.file().map(Path::toString).orElseGet(session::name);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter.isInstance(session) ? adapter.cast(session) : null;
  }
}
