// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor that only shows: there is never anything to save. */
public abstract class ReadOnlyEditor extends EditorPart {

  @Override
  public final boolean isDirty() {
    return false;
  }

  @Override
  public final boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public final void doSave(IProgressMonitor monitor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final void doSaveAs() {
    throw new UnsupportedOperationException();
  }
}
