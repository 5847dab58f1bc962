// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.Set;

/**
 * Completes names in a list by the prefix of the name before.
 *
 * <p>Accepts: 市科技局、[市]工业和信息化局; 市委组织部、[市委]宣传部; 运城市水利局、[运城市]林业局; 市教育局、[市]妇联.
 * <p>Rejects: 市财政局、国家税务总局…, 各县政府, 海关, 供电公司 (names of their own).
 */
public final class ListNames {
  private static final UnitWords OFFICES = UnitWords.list("office");
  private static final UnitWords PARTY = UnitWords.list("party");
  private static final UnitWords SHORT = UnitWords.list("short");
  /** What every level has one of, called without its field of government. */
  private static final Set<String> BRANCHES_OF_ALL = Set.of("妇联", "残联", "科协", "文联", "侨联", "社科联", "工商联", "总工会", "红十字会",
      "贸促会", "供销社", "供销联社", "消防救援支队", "消防救援大队", "消防支队", "消防大队");

  private ListNames() {
  }

  /** The full name of a unit that follows another one in a list; {@code previous} is null for the first. */
  public static String completed(String previous, String name) {
    if (previous == null || name.isEmpty() || name.endsWith("分局") || name.endsWith("部门") != previous.endsWith("部门")) {
      return name;
    }
    String prefix = prefix(previous);
    if (prefix.isEmpty()) {
      return name;
    }
    if (BRANCHES_OF_ALL.contains(name)) {
      return prefix + name;
    }
    boolean party = PARTY.has(name) && name.length() > 2 && !name.endsWith("团委") && !name.equals("总工会");
    if (party) {
      return previous.startsWith(prefix + "委") ? prefix + "委" + name : name;
    }
    int field = Departments.common().lengthAt(name, 0);
    boolean office = field > 0 && OFFICES.lengthAt(name, field) == name.length() - field && field < name.length();
    return office || SHORT.has(name) ? prefix + name : name;
  }

  /** Place and level a name begins with: 市, 运城市; empty when it begins otherwise. */
  static String prefix(String name) {
    for (int i = 0; i < Math.min(name.length() - 1, 6); i++) {
      if (PlacePrefix.LEVELS.indexOf(name.charAt(i)) >= 0 && name.charAt(0) != '各' && !name.startsWith("城市")
          && (!PlacePrefix.beginsWord(name, i) || Departments.common().lengthAt(name, i + 1) > 0)) {
        boolean unit = Departments.common().lengthAt(name, i + 1) > 0 || name.charAt(i + 1) == '委'
            || name.startsWith("政府", i + 1) || name.startsWith("人民政府", i + 1) || i == 0;
        if (unit) {
          return name.substring(0, i + 1);
        }
      }
    }
    return "";
  }
}
