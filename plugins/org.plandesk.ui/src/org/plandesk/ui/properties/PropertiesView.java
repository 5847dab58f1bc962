// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.parts.ActivePlan;
import org.plandesk.ui.parts.AtRest;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.NoPlan;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;

/** 属性: the form of the selected element, of the plan when nothing is selected. */
public final class PropertiesView extends ViewPart implements ActivePlan.Follower {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.properties";

  private final AtRest following = new AtRest(ID, this::follow);
  private PlanSession session;
  private PlanSelection shared;
  private ActivePlan active;
  private EObject element;
  /** What the form is to show once the selection rests, or null. */
  private EObject next;
  /** Whether the form tells what was so before the last commands. */
  private boolean outdated;
  private EmptyState empty;
  private ScrolledComposite scrolled;
  private ElementForm form;
  private boolean linked = true;

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.PROPERTIES.image());
    empty = new EmptyState(parent, NoPlan.sentence(getSite()), this::setFocus);
    empty.content().setLayout(new FillLayout());
    scrolled = new ScrolledComposite(empty.content(), SWT.V_SCROLL);
    scrolled.setBackground(PlanColors.SURFACE.color());
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.addListener(SWT.Resize, event -> fit());
    shared = PlanSelection.connect(getSite(), this::selected);
    fillToolBar();
    active = ActivePlan.follow(getSite(), this);
  }

  @Override
  public void setFocus() {
    if (form != null && !form.fields().isEmpty()) {
      form.fields().getFirst().control().setFocus();
    } else {
      empty.setFocus();
    }
  }

  @Override
  public void activePlan(Optional<PlanSession> active) {
    session = active.orElse(null);
    empty.show(session != null);
    element = null;
    next = null;
    if (session != null) {
      show(shared.current().stream().filter(session::contains).findFirst().orElse(session.plan()));
    } else {
      clear();
      NoPlan.say(empty, getSite());
    }
  }

  @Override
  public void dispose() {
    if (active != null) {
      active.release();
      shared.disconnect();
    }
    following.release();
    super.dispose();
  }

  /** The form follows once the selection rests. */
  private void selected(List<EObject> elements) {
    EObject first = elements.getFirst();
    if (linked && session != null && session.contains(first)) {
      next = first;
      following.ask();
    }
  }

  /** Brings the form to the selection of now, or up to date. */
  private void follow() {
    if (scrolled.isDisposed() || session == null) {
      return;
    }
    EObject chosen = next;
    next = null;
    if (chosen != null && chosen != element && session.contains(chosen)) {
      show(chosen);
    } else if (outdated) {
      refresh();
    }
    outdated = false;
  }

  private void show(EObject shown) {
    if (shown != element) {
      // fields of the form so far apply what was typed when they go
      clear();
      element = shown;
      build();
    }
  }

  private void clear() {
    element = null;
    form = null;
    Control old = scrolled.getContent();
    if (old != null) {
      // a layout in between must not meet what is gone
      scrolled.setContent(null);
      old.dispose();
    }
  }

  private void build() {
    var body = new Composite(scrolled, SWT.NONE);
    form = ElementForm.create(body, element, session, PlanLabels.current(), this::left, () -> grown(body));
    scrolled.setContent(body);
    fit();
    body.layout();
  }

  /** Gives a field the room it wants while somebody types in it. */
  private void grown(Composite body) {
    fit();
    body.layout(true, true);
  }

  private void fit() {
    if (scrolled.getContent() != null) {
      int width = scrolled.getClientArea().width;
      scrolled.setMinSize(width, scrolled.getContent().computeSize(width, SWT.DEFAULT).y);
    }
  }

  @Override
  public void changed() {
    outdated = true;
    following.ask();
  }

  /** Brings a form up to date that was held back, unless the keyboard went to something else in it. */
  private void left() {
    if (scrolled.isDisposed() || session == null) {
      return;
    }
    for (Control at = scrolled.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
      if (at == scrolled) {
        return;
      }
    }
    refresh();
  }

  /** Shows the values of now; a form in which somebody types stays, only its fields are brought up to date. */
  private void refresh() {
    if (element != null && !session.contains(element)) {
      show(session.plan());
    } else if (form != null && form.isBusy()) {
      form.update();
    } else if (element != null) {
      EObject same = element;
      clear();
      show(same);
    }
  }

  private void fillToolBar() {
    var link = new Action(Messages.link, IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        linked = isChecked();
        if (linked && !shared.current().isEmpty()) {
          selected(shared.current());
        }
      }
    };
    link.setImageDescriptor(Images.LINK.descriptor());
    link.setChecked(linked);
    getViewSite().getActionBars().getToolBarManager().add(link);
  }
}
