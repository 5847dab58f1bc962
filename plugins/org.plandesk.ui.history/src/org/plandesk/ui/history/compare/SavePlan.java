// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.plandesk.ui.editor.PlanEditorInput;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;

/**
 * 保存 in an editor from which an open plan is changed, such as by taking back or merging: saves that plan by its own editor. User
 * interface thread only.
 */
public final class SavePlan extends AbstractHandler {

  private final IWorkbenchPage page;
  private final PlanSession session;
  private final PlanSessionListener listener = (changed, change) -> refresh();

  SavePlan(IWorkbenchPage page, PlanSession session) {
    this.page = page;
    this.session = session;
    session.addListener(listener);
    refresh();
  }

  private void refresh() {
    setBaseEnabled(session.isDirty());
  }

  @Override
  public Object execute(ExecutionEvent event) {
    editor(page, session).ifPresent(editor -> page.saveEditor(editor, false));
    return null;
  }

  @Override
  public void dispose() {
    session.removeListener(listener);
    super.dispose();
  }

  /** The editor of an open plan. */
  public static Optional<IEditorPart> editor(IWorkbenchPage page, PlanSession session) {
    return Arrays.stream(page.getEditorReferences()).filter(reference -> isOf(reference, session)).findFirst()
        .map(reference -> reference.getEditor(true));
  }

  private static boolean isOf(IEditorReference reference, PlanSession session) {
    IEditorPart editor = reference.getEditor(false);
    return editor != null && editor.getEditorInput() instanceof PlanEditorInput input && input.session() == session;
  }
}
