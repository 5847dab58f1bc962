// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.search.PlanAccess;
import org.plandesk.search.internal.document.Entry;
import org.plandesk.search.internal.document.EntryReader;
import org.plandesk.search.internal.document.PlanOrder;

/** Collects what changes in a plan until somebody asks for it. What it has collected is touched only while nothing changes the plan. */
final class PlanFollower extends EContentAdapter {

  private final String key;
  private final String title;
  private final Plan plan;
  private final PlanAccess access;
  private final Runnable changed;
  private final PlanOrder sizes = new PlanOrder();
  private final Set<EObject> dirty = new LinkedHashSet<>();
  private final Set<String> removed = new LinkedHashSet<>();

  /** @param changed told about the first change since the last {@link #take} */
  PlanFollower(String key, String title, Plan plan, PlanAccess access, Runnable changed) {
    this.key = key;
    this.title = title;
    this.plan = plan;
    this.access = access;
    this.changed = changed;
  }

  /**
   * What to bring into the index.
   *
   * @param elements identities of elements whose documents are replaced
   * @param entries their entries; an element without one is gone
   */
  record Changes(Collection<String> elements, List<Entry> entries) {
  }

  String key() {
    return key;
  }

  /** What hits call the plan. */
  String title() {
    return plan.getTitle() == null || plan.getTitle().isBlank() ? title : plan.getTitle();
  }

  Plan plan() {
    return plan;
  }

  /** Runs something on the thread that owns the plan. */
  void onOwner(Runnable work) {
    access.onOwner(work);
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (notification.isTouch() || !(notification.getNotifier() instanceof EObject notifier)) {
      return;
    }
    boolean first = dirty.isEmpty() && removed.isEmpty();
    if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
      sizes.changed(notifier);
      gone(notification.getOldValue());
      if (notifier == plan) {
        // what comes into the plan changes nothing of all else
        come(notification.getNewValue());
      } else {
        dirty.add(root(notifier));
      }
    } else {
      dirty.add(root(notifier));
    }
    if (first) {
      changed.run();
    }
  }

  private void come(Object added) {
    if (added instanceof Collection<?> several) {
      several.forEach(this::come);
    } else if (added instanceof EObject element) {
      dirty.add(element);
    }
  }

  private void gone(Object old) {
    if (old instanceof Collection<?> several) {
      several.forEach(this::gone);
    } else if (old instanceof PlanElement element) {
      ids(element, removed);
    }
  }

  private static void ids(EObject root, Collection<String> ids) {
    if (root instanceof PlanElement element && element.getId() != null) {
      ids.add(element.getId());
    }
    root.eContents().forEach(inner -> ids(inner, ids));
  }

  /** What has to be read again when a feature of an object changed. */
  private EObject root(EObject changedObject) {
    EObject root = null;
    for (EObject at = changedObject; at != null && at != plan; at = at.eContainer()) {
      if (at instanceof ResponsibleUnit) {
        // its name stands in the documents of everything it is responsible for
        return plan;
      }
      if (root == null && at instanceof PlanElement || at instanceof Paragraph || at instanceof KeyProject) {
        root = at;
      }
    }
    return root == null ? plan : root;
  }

  /**
   * The changes since the last call; on any thread.
   *
   * @return null when all of the plan has to be read again
   */
  Changes take() {
    return access.read(() -> {
      Set<EObject> roots = new LinkedHashSet<>(dirty);
      Set<String> elements = new LinkedHashSet<>(removed);
      dirty.clear();
      removed.clear();
      if (roots.contains(plan)) {
        return null;
      }
      roots.removeIf(root -> !isInPlan(root));
      roots.forEach(root -> ids(root, elements));
      return new Changes(elements, roots.isEmpty() ? List.of() : EntryReader.of(plan, roots, sizes));
    });
  }

  /** Everything of the plan; on any thread. What is changed meanwhile is among the next {@link #take}. */
  List<Entry> all() {
    return EntryReader.all(plan, access);
  }

  private boolean isInPlan(EObject object) {
    EObject at = object;
    while (at != null && at != plan) {
      at = at.eContainer();
    }
    return at == plan;
  }
}
