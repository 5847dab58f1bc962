// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.plandesk.importer.ResponsibleUnits;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.model.Plan;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.UnitKind;

/**
 * Finds the unit of a name in the register of a plan: the same name, a short or former name of the same office at the
 * same place and level, or a name the document introduced itself. 市生态环境局 and 生态环境局 stay apart, since nothing says
 * that they are the same.
 */
final class UnitRegister {
  private final ResponsibleUnits units;
  private final Map<String, ResponsibleUnit> byCanonical = new HashMap<>();
  private final UnitDictionary dictionary;
  private final Set<String> learnt = new HashSet<>();

  UnitRegister(Plan plan, ResponsibleUnits units, UnitDictionary dictionary) {
    this.units = units;
    this.dictionary = dictionary;
    for (ResponsibleUnit unit : plan.getUnits()) {
      byCanonical.putIfAbsent(canonical(unit.getName()), unit);
    }
  }

  /** The unit of a name; a new one when it is not known. */
  ResponsibleUnit unit(UnitFinding finding) {
    String name = finding.name();
    ResponsibleUnit known = units.find(name).orElse(null);
    if (known == null) {
      known = byCanonical.get(canonical(name));
      if (known != null) {
        units.alias(known, name);
      }
    }
    if (known == null) {
      known = units.get(name, finding.kind());
      byCanonical.put(canonical(name), known);
    }
    if (known.getKind() == UnitKind.OTHER) {
      known.setKind(finding.kind());
    }
    return known;
  }

  /** What all names of one unit share: by the dictionary, else by the fields of government. */
  private String canonical(String name) {
    String key = dictionary.key(name);
    return key == null ? Departments.common().canonical(name) : "=" + key;
  }

  /** Makes a short name that the document introduces (以下简称) known. */
  void learn(ResponsibleUnit unit, String name) {
    units.alias(unit, name);
    learnt.add(name);
  }

  /** The short names that the document introduced so far. */
  Set<String> learnt() {
    return learnt;
  }
}
