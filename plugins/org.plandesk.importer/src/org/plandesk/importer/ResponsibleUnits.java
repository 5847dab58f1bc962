// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.UnitKind;

/**
 * The register of a plan's units while it is imported: one entry for each name and its aliases. Not thread-safe.
 */
public final class ResponsibleUnits {
  private final Plan plan;
  private final ImportIds ids;
  private final Map<String, ResponsibleUnit> byName = new HashMap<>();

  /** The register of a plan; units that stand in it already are known. */
  public ResponsibleUnits(Plan plan, ImportIds ids) {
    this.plan = plan;
    this.ids = ids;
    for (ResponsibleUnit unit : plan.getUnits()) {
      byName.put(unit.getName(), unit);
      unit.getAliases().forEach(alias -> byName.putIfAbsent(alias, unit));
    }
  }

  /** The unit of a name or alias, if it is known. */
  public Optional<ResponsibleUnit> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The unit of a name or alias; a new one at the end of the register when it is not known. */
  public ResponsibleUnit get(String name, UnitKind kind) {
    ResponsibleUnit known = byName.get(name);
    if (known != null) {
      return known;
    }
    ResponsibleUnit unit = PlanFactory.eINSTANCE.createResponsibleUnit();
    unit.setId(ids.next("u"));
    unit.setName(name);
    unit.setKind(kind);
    plan.getUnits().add(unit);
    byName.put(name, unit);
    return unit;
  }

  /** Makes another name known for a unit; a name that belongs to a unit already stays with it. */
  public void alias(ResponsibleUnit unit, String alias) {
    if (byName.putIfAbsent(alias, unit) == null) {
      unit.getAliases().add(alias);
    }
  }
}
