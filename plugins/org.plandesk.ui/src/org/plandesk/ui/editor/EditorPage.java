// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.plandesk.model.Plan;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.PlanView;

/** One page of the plan editor; its view is made when the page is shown for the first time, so that plans open fast. */
final class EditorPage {

  private final String label;
  private final Images icon;
  private final Function<Composite, PlanView> factory;
  private Composite holder;
  private PlanView view;

  EditorPage(String label, Images icon, Function<Composite, PlanView> factory) {
    this.label = label;
    this.icon = icon;
    this.factory = factory;
  }

  String label() {
    return label;
  }

  Images icon() {
    return icon;
  }

  /** Makes the control of the page, empty at first. */
  Composite create(Composite parent) {
    holder = new Composite(parent, SWT.NONE);
    holder.setLayout(new FillLayout());
    return holder;
  }

  /** The view of the page, made now if need be. */
  PlanView view(Plan plan) {
    if (view == null) {
      view = factory.apply(holder);
      view.setPlan(plan);
      holder.layout();
    }
    return view;
  }

  /** Lets go of the plan. */
  void release() {
    if (view != null && !holder.isDisposed()) {
      view.setPlan(null);
    }
  }
}
