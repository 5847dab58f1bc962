// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.search.internal.document.Entry;
import org.plandesk.search.internal.document.EntryReader;

/**
 * Collects what changes in a plan until somebody asks for it. Everything but the constructor's fields is touched by the
 * thread that owns the plan.
 */
final class PlanFollower extends EContentAdapter {

  private final String key;
  private final String title;
  private final Plan plan;
  private final Executor owner;
  private final Runnable changed;
  private final Set<EObject> dirty = new LinkedHashSet<>();
  private final Set<String> removed = new LinkedHashSet<>();

  /** @param changed told about the first change since the last {@link #take} */
  PlanFollower(String key, String title, Plan plan, Executor owner, Runnable changed) {
    this.key = key;
    this.title = title;
    this.plan = plan;
    this.owner = owner;
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
    owner.execute(work);
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (notification.isTouch() || !(notification.getNotifier() instanceof EObject notifier)) {
      return;
    }
    boolean first = dirty.isEmpty() && removed.isEmpty();
    if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
      gone(notification.getOldValue());
    }
    dirty.add(root(notifier));
    if (first) {
      changed.run();
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

  /** What has to be read again when an object changed. */
  private EObject root(EObject changedObject) {
    EObject root = plan;
    for (EObject at = changedObject; at != null && at != plan; at = at.eContainer()) {
      if (at instanceof ResponsibleUnit) {
        // its name stands in the documents of everything it is responsible for
        return plan;
      }
      if (root == plan && at instanceof PlanElement || at instanceof Paragraph || at instanceof KeyProject) {
        root = at;
      }
    }
    return root;
  }

  /** The changes since the last call; empty when there are none. */
  Changes take() {
    Set<EObject> roots = new LinkedHashSet<>(dirty);
    roots.removeIf(root -> root != plan && !isInPlan(root));
    Set<String> elements = new LinkedHashSet<>(removed);
    roots.forEach(root -> ids(root, elements));
    List<Entry> entries = roots.isEmpty() ? new ArrayList<>() : EntryReader.of(plan, roots);
    dirty.clear();
    removed.clear();
    return new Changes(elements, entries);
  }

  private boolean isInPlan(EObject object) {
    EObject at = object;
    while (at != null && at != plan) {
      at = at.eContainer();
    }
    return at == plan;
  }
}
