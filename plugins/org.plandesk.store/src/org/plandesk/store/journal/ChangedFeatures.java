// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Plan;

/**
 * Gathers which features of a plan were changed and writes what they hold now. The last state counts, so the order of the
 * changes within one command does not matter.
 */
final class ChangedFeatures extends EContentAdapter {

  /** Elements that came into the plan: all their features count. */
  private final Map<EObject, Boolean> fresh = new IdentityHashMap<>();
  private final Map<EObject, Set<EStructuralFeature>> changed = new LinkedHashMap<>();
  private final Plan plan;

  ChangedFeatures(Plan plan) {
    this.plan = plan;
    plan.eAdapters().add(this);
  }

  void release() {
    plan.eAdapters().remove(this);
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER
        || !(notification.getNotifier() instanceof EObject object)
        || !(notification.getFeature() instanceof EStructuralFeature feature) || !JournalValues.isKept(feature)) {
      return;
    }
    note(object, feature);
    if (feature instanceof EReference reference && reference.isContainment()) {
      if (notification.getNewValue() instanceof EObject added) {
        fresh(added);
      } else if (notification.getNewValue() instanceof Iterable<?> several) {
        several.forEach(added -> {
          if (added instanceof EObject each) {
            fresh(each);
          }
        });
      }
    }
  }

  /** What has no id is written with what holds it. */
  private void note(EObject object, EStructuralFeature feature) {
    EObject at = object;
    EStructuralFeature of = feature;
    while (JournalValues.key(at) == null && at.eContainer() != null) {
      of = at.eContainingFeature();
      at = at.eContainer();
    }
    changed.computeIfAbsent(at, key -> new LinkedHashSet<>()).add(of);
  }

  private void fresh(EObject added) {
    fresh.put(added, Boolean.TRUE);
    added.eAllContents().forEachRemaining(inner -> fresh.put(inner, Boolean.TRUE));
  }

  /**
   * What changed since the last call, as one record; null when nothing did.
   *
   * <p>First the elements that came, then each changed feature with its value.
   */
  byte[] take() throws IOException {
    if (changed.isEmpty() && fresh.isEmpty()) {
      return null;
    }
    fresh.keySet().removeIf(object -> JournalValues.key(object) == null || !EcoreUtil.isAncestor(plan, object));
    fresh.keySet().forEach(object -> object.eClass().getEAllStructuralFeatures().stream().filter(JournalValues::isKept)
        .filter(object::eIsSet).forEach(feature -> note(object, feature)));
    changed.keySet().removeIf(object -> JournalValues.key(object) == null || !EcoreUtil.isAncestor(plan, object));
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(fresh.size());
    for (EObject object : fresh.keySet()) {
      JournalValues.string(out, object.eClass().getName());
      JournalValues.string(out, JournalValues.key(object));
    }
    out.writeInt(changed.values().stream().mapToInt(Set::size).sum());
    for (Map.Entry<EObject, Set<EStructuralFeature>> entry : changed.entrySet()) {
      EObject object = entry.getKey();
      for (EStructuralFeature feature : entry.getValue()) {
        JournalValues.string(out, JournalValues.key(object));
        JournalValues.string(out, feature.getName());
        JournalValues.write(out, object, feature);
      }
    }
    fresh.clear();
    changed.clear();
    return bytes.toByteArray();
  }
}
