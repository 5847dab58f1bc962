// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plandesk.model.ResponsibleUnit;

/**
 * Which departments the units of a register are, and how well each fits: 市水利局 is a 水利 department, 市生态环境局 a better
 * 生态环境 department than 市生态环境保护委员会办公室.
 */
final class UnitNames {

  private static final double FIT = 1;
  /** A unit whose name goes on behind the department's: a branch, an office of a committee. */
  private static final double LOOSE_FIT = 0.5;
  private static final Set<String> OFFICES = Set.of("局", "厅", "委", "部", "办", "部门", "委员会", "局（办）", "管理局", "总局", "分局",
      "规划局", "和规划局", "和改革委员会", "改革委", "管理厅", "事业管理局", "发展局", "公司", "队", "支队", "大队", "会", "主管部门", "");

  private final Map<String, Map<ResponsibleUnit, Double>> units = new HashMap<>();

  UnitNames(List<ResponsibleUnit> register, Duties duties) {
    for (ResponsibleUnit unit : register) {
      List<String> all = new ArrayList<>(unit.getAliases());
      all.add(unit.getName());
      all.forEach(name -> add(unit, name, duties));
    }
  }

  private void add(ResponsibleUnit unit, String name, Duties duties) {
    if (name == null) {
      return;
    }
    List<String> found = new ArrayList<>(duties.names().keySet().stream().filter(name::contains).toList());
    // 林业 in 国家林业和草原局 says less than 林业和草原.
    found.removeIf(word -> found.stream().anyMatch(longer -> longer.length() > word.length() && longer.contains(word)));
    for (String word : found) {
      String behind = name.substring(name.indexOf(word) + word.length());
      double fit = OFFICES.contains(behind) ? FIT : LOOSE_FIT;
      for (String department : duties.names().get(word)) {
        units.computeIfAbsent(department, key -> new HashMap<>()).merge(unit, fit, Math::max);
      }
    }
  }

  /** The units that are such a department, each with its fit from 0 to 1; empty when the register has none. */
  Map<ResponsibleUnit, Double> units(String department) {
    return units.getOrDefault(department, Map.of());
  }
}
