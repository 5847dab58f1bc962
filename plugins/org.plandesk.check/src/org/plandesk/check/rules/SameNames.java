// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.HashMap;
import java.util.Map;

/**
 * Which names mean one indicator: 绿色建筑占新建建筑面积的比例 and 新建建筑中绿色建筑面积占比, 非化石能源占能源消费总量比重
 * and 非化石能源占比. All go by the first of them.
 */
final class SameNames {

  private final Map<String, String> first = new HashMap<>();

  /** Takes the name of a row: a shorter share goes by it too, unless that may be one of several. */
  void addRow(String core) {
    add(core);
    String share = IndicatorNames.shareOf(core);
    if (!share.equals(core)) {
      first.merge(share, core, (one, other) -> one.equals(other) ? one : share);
    }
  }

  /** Takes a name, and gives the one that it goes by. */
  String add(String core) {
    String same = first.get(core);
    if (same == null) {
      same = first.computeIfAbsent(IndicatorNames.characters(core), any -> core);
      // A long plan repeats its names.
      first.put(core, same);
    }
    return same;
  }
}
