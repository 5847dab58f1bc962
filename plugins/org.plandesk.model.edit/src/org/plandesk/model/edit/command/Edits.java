// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Changes of a plan that are carried out at once and can be taken back exactly. It costs what was changed, not what the
 * plan holds. Not thread-safe.
 */
public final class Edits {

  private interface Step {
    void undo();

    void redo();
  }

  private final List<Step> steps = new ArrayList<>();
  private final Set<EStructuralFeature> features = new HashSet<>();
  private final ReviewTrack review = new ReviewTrack();

  /** What these edits have marked for review. */
  ReviewTrack review() {
    return review;
  }

  /** The features of which values were changed. */
  Set<EStructuralFeature> features() {
    return features;
  }

  private void note(List<?> list) {
    if (list instanceof EStructuralFeature.Setting setting) {
      features.add(setting.getEStructuralFeature());
    }
  }

  /** Sets a feature that holds one value; null unsets it. */
  public void set(EObject object, EStructuralFeature feature, Object value) {
    features.add(feature);
    boolean wasSet = object.eIsSet(feature);
    Object old = wasSet ? object.eGet(feature) : null;
    run(new Step() {
      @Override
      public void undo() {
        put(object, feature, wasSet, old);
      }

      @Override
      public void redo() {
        put(object, feature, value != null, value);
      }
    });
  }

  private static void put(EObject object, EStructuralFeature feature, boolean set, Object value) {
    if (set) {
      object.eSet(feature, value);
    } else {
      object.eUnset(feature);
    }
  }

  /** Adds an object to a list; it must stand in no other containing list. */
  public <T> void add(List<T> list, int index, T object) {
    note(list);
    run(new Step() {
      @Override
      public void undo() {
        list.remove(index);
      }

      @Override
      public void redo() {
        list.add(index, object);
      }
    });
  }

  /** Adds an object at the end of a list. */
  public <T> void add(List<T> list, T object) {
    add(list, list.size(), object);
  }

  /** Takes an object out of a list that holds it. */
  public <T> void remove(List<T> list, T object) {
    note(list);
    int index = list.indexOf(object);
    run(new Step() {
      @Override
      public void undo() {
        list.add(index, object);
      }

      @Override
      public void redo() {
        list.remove(index);
      }
    });
  }

  /** Gives a list other content; what comes in must stand in no other containing list of this plan. */
  public <T> void setAll(List<T> list, List<? extends T> content) {
    note(list);
    List<T> old = List.copyOf(list);
    List<T> next = List.copyOf(content);
    run(new Step() {
      @Override
      public void undo() {
        list.clear();
        list.addAll(old);
      }

      @Override
      public void redo() {
        list.clear();
        list.addAll(next);
      }
    });
  }

  /** Puts another object where one stands in a list. */
  public <T> void replace(List<T> list, T old, T replacement) {
    int index = list.indexOf(old);
    remove(list, old);
    add(list, index, replacement);
  }

  /** Puts another value at an index of a list of values, in which the same value may stand more than once. */
  public <T> void set(List<T> list, int index, T value) {
    note(list);
    T old = list.get(index);
    run(new Step() {
      @Override
      public void undo() {
        list.set(index, old);
      }

      @Override
      public void redo() {
        list.set(index, value);
      }
    });
  }

  private void run(Step step) {
    step.redo();
    steps.add(step);
  }

  /** Takes all back, the last first. */
  public void undo() {
    for (int i = steps.size() - 1; i >= 0; i--) {
      steps.get(i).undo();
    }
  }

  /** Carries all out again. */
  public void redo() {
    steps.forEach(Step::redo);
  }
}
