// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of the query language with the names they answer to. */
enum FieldName {
  /** Number or title of the chapter. */
  CHAPTER("章", "章节", "chapter"),
  /** Part of a unit's name. */
  UNIT("单位", "责任单位", "部门", "unit"),
  /** Years of deadlines and targets. */
  YEAR("年", "年份", "时限", "时限年份", "year"),
  /** Kind of element. */
  KIND("种类", "类型", "kind"),
  /** Nature of an indicator. */
  NATURE("属性", "指标属性", "nature"),
  /** Progress. */
  STATUS("状态", "status"),
  /** Value of a target. */
  VALUE("值", "数值", "目标值", "value"),
  /** Unit of measure of a target. */
  MEASURE("单位符号", "计量单位", "measure");

  private final List<String> names;

  FieldName(String... names) {
    this.names = List.of(names);
  }

  /** The field that a word names, in either language. */
  static Optional<FieldName> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    for (FieldName field : values()) {
      if (field.names.contains(wanted)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The first name in the language of the locale. */
  String name(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? names.get(0) : names.get(names.size() - 1);
  }
}
