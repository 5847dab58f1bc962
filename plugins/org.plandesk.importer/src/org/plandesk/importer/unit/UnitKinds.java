// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import org.plandesk.model.UnitKind;

/** Tells the kind of an organisation from its name. */
public final class UnitKinds {
  private static final UnitWords PARTY = UnitWords.list("party");
  private static final UnitWords COMMITTEE = UnitWords.list("committee");
  private static final UnitWords COMPANY = UnitWords.list("company");
  private static final UnitWords INSTITUTION = UnitWords.list("institution");
  private static final UnitWords COMMISSIONS = UnitWords.list("commission");
  private static final String[] DEPARTMENTS = {"局", "厅", "委", "办", "部", "部门", "办公室", "署", "支队", "大队", "总队", "法院", "检察院",
      "机关", "海关", "财政"};
  private static final String[] INSTITUTIONS = {"中心", "站", "所", "院", "馆", "学校", "大学", "学院", "台", "社", "林场", "队", "协会"};

  private UnitKinds() {
  }

  /** The kind of a unit of this name; {@link UnitKind#OTHER} when its name does not tell. */
  public static UnitKind of(String name) {
    int end = name.length();
    if (name.endsWith("政府") || name.endsWith("国务院") || name.endsWith("街道办") || name.endsWith("街道办事处")
        || name.endsWith("管委会") || name.endsWith("政府办公室")) {
      return UnitKind.GOVERNMENT;
    }
    boolean partyOrgan = name.length() <= 8 && (name.endsWith("省委") || name.endsWith("市委") || name.endsWith("区委")
        || name.endsWith("县委") || name.endsWith("旗委") || name.endsWith("州委"));
    if (partyOrgan || PARTY.lengthBefore(name, 0, end) > 0) {
      return UnitKind.PARTY;
    }
    boolean commission = name.endsWith("委员会") && isCommission(name);
    if (name.startsWith("团") && name.endsWith("委")) {
      return UnitKind.PARTY;
    }
    if (!commission && COMMITTEE.lengthBefore(name, 0, end) > 0 || name.endsWith("安委会") || name.endsWith("减灾委")) {
      return UnitKind.COMMITTEE;
    }
    if (COMPANY.lengthBefore(name, 0, end) > 0 || name.endsWith("银行") || name.endsWith("支行") || name.endsWith("分行")) {
      return UnitKind.ENTERPRISE;
    }
    if (INSTITUTION.lengthBefore(name, 0, end) > 0) {
      return UnitKind.INSTITUTION;
    }
    if (commission || endsWithOne(name, DEPARTMENTS)) {
      return UnitKind.DEPARTMENT;
    }
    return endsWithOne(name, INSTITUTIONS) ? UnitKind.INSTITUTION
        : name.endsWith("党委和政府") ? UnitKind.GOVERNMENT : UnitKind.OTHER;
  }

  /** Whether a 委员会 is an office: its field is one of those whose office is called so. */
  private static boolean isCommission(String name) {
    String field = name.substring(0, name.length() - 3);
    for (int i = 0; i < field.length(); i++) {
      String full = Departments.common().fullName(field.substring(i));
      if (full != null) {
        return COMMISSIONS.has(full);
      }
    }
    return false;
  }

  private static boolean endsWithOne(String name, String[] endings) {
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
