// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.Assignment;
import org.plandesk.model.Headed;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;

/**
 * Sees to it that what both authors added has the same key when it is the same, such as a unit of one name, and different keys when
 * it is not, such as two sentences that two imports gave one id.
 */
final class Twins {

  private final SideChanges one;
  private final SideChanges other;
  private final Map<EObject, String> keysOfOne = new IdentityHashMap<>();
  private final Map<EObject, String> keysOfOther = new IdentityHashMap<>();

  private Twins(SideChanges one, SideChanges other) {
    this.one = one;
    this.other = other;
  }

  /** The changes of both with keys that can be compared; those of the first come first. */
  static List<SideChanges> settle(SideChanges one, SideChanges other) {
    Twins twins = new Twins(one, other);
    twins.partEqualIds();
    twins.joinEqualThings();
    return List.of(again(one, twins.keysOfOne), again(other, twins.keysOfOther));
  }

  private static SideChanges again(SideChanges changes, Map<EObject, String> keys) {
    if (keys.isEmpty()) {
      return changes;
    }
    Plan plan = (Plan) changes.state.object(PartKeys.PLAN);
    return new SideChanges(changes.base, PlanState.of(plan, changes.base, keys));
  }

  private void partEqualIds() {
    for (String key : other.inserted()) {
      Part mine = one.state.part(key);
      Part theirs = other.state.part(key);
      if (mine != null && theirs.isNamed() && !isSame(mine.object(), theirs.object())) {
        keysOfOther.put(theirs.object(), free(key));
      }
    }
  }

  private String free(String key) {
    int count = 2;
    while (one.state.has(key + "-" + count) || other.state.has(key + "-" + count) || one.base.has(key + "-" + count)) {
      count++;
    }
    return key + "-" + count;
  }

  private static boolean isSame(EObject one, EObject other) {
    if (one.eClass() != other.eClass()) {
      return false;
    }
    return switch (one) {
      case Statement statement -> Objects.equals(statement.getText(), ((Statement) other).getText());
      case Headed headed -> Objects.equals(headed.getTitle(), ((Headed) other).getTitle());
      case ResponsibleUnit unit -> Objects.equals(unit.getName(), ((ResponsibleUnit) other).getName());
      case Mark mark -> Objects.equals(mark.getQuote(), ((Mark) other).getQuote());
      default -> true;
    };
  }

  private void joinEqualThings() {
    Map<List<Object>, Part> known = new HashMap<>();
    for (String key : one.inserted()) {
      Part part = one.state.part(key);
      if (canBeTwin(part) && !other.state.has(key)) {
        known.putIfAbsent(words(part, one), part);
      }
    }
    for (String key : other.inserted()) {
      Part part = other.state.part(key);
      Part twin = canBeTwin(part) && !one.state.has(key) ? known.remove(words(part, other)) : null;
      if (twin != null && twin.key().compareTo(key) < 0) {
        keysOfOther.put(part.object(), twin.key());
      } else if (twin != null) {
        keysOfOne.put(twin.object(), key);
      }
    }
  }

  private static boolean canBeTwin(Part part) {
    return part.isNamed() && part.object() instanceof ResponsibleUnit unit && unit.getName() != null
        || part.object() instanceof Assignment || part.object() instanceof Mark;
  }

  /** What has to be equal; of a unit its name, else all that is said and where. */
  private static List<Object> words(Part part, SideChanges side) {
    if (part.object() instanceof ResponsibleUnit unit) {
      return List.of(unit.eClass(), unit.getName());
    }
    EObject object = part.object();
    List<String> values = Features.of(object.eClass()).stream().map(feature -> words(part, feature, side)).toList();
    return List.of(object.eClass(), part.place(), values, object instanceof Mark ? Position.text(object) : "");
  }

  private static String words(Part part, EStructuralFeature feature, SideChanges side) {
    return part.object().eGet(feature) instanceof ResponsibleUnit unit ? String.valueOf(unit.getName())
        : String.valueOf(side.state.value(part, feature));
  }
}
