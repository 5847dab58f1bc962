// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.session.PlanSession;

/** An open plan as what the workbench saves: in a job, while the window stays as it is and takes every key. */
final class PlanSaveable extends Saveable {

  private final PlanSession session;
  private final IWorkbenchPartSite site;

  PlanSaveable(PlanSession session, IWorkbenchPartSite site) {
    this.session = session;
    this.site = site;
  }

  @Override
  public boolean isDirty() {
    return session.isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    new SavePlan(session, site).save(monitor);
  }

  @Override
  public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shellProvider) {
    return new SavePlan(session, site).begin(monitor);
  }

  /** The plan is taken down at once; what is typed from then on stays, and leaves it dirty. */
  @Override
  public void disableUI(IWorkbenchPart[] parts, boolean closing) {
    // typing goes on
  }

  @Override
  public void enableUI(IWorkbenchPart[] parts) {
    // nothing was disabled
  }

  @Override
  public String getName() {
    return session.name();
  }

  @Override
  public String getToolTipText() {
    return session.file().map(Object::toString).orElse(session.name());
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Images.PLAN.descriptor();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanSaveable saveable && saveable.session == session;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(session);
  }
}
