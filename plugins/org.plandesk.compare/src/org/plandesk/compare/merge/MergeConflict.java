// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that two authors did differently and a person has to settle.
 *
 * @param kind in what they contradict each other
 * @param key what it is about, the same in every merge of these states: mostly the id of the element
 * @param feature what both set, of {@link ConflictKind#CHANGED}; else null. Of words marked in a text it is their beginning, and
 *     stands for end and quote as well
 * @param base the element in the state that both began with; null when it was not there
 * @param mine the element in my state; null when it is not there
 * @param theirs the element in their state; null when it is not there
 */
public record MergeConflict(ConflictKind kind, String key, EStructuralFeature feature, EObject base, EObject mine,
    EObject theirs) {

  /** The element in a state; null when it is not there. */
  public EObject element(MergeSide side) {
    return switch (side) {
      case BASE -> base;
      case MINE -> mine;
      case THEIRS -> theirs;
    };
  }

  /** The element as somebody can look at it: in my state, else in theirs, else in that of both. */
  public EObject element() {
    return mine != null ? mine : theirs != null ? theirs : base;
  }

  /** Whether it is about the same as another one; the states may have been read again. */
  public boolean isSame(MergeConflict other) {
    return kind == other.kind && key.equals(other.key) && feature == other.feature;
  }
}
