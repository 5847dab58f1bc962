// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.plandesk.model.Certainty;

/**
 * Names that no other pattern knows, proved by a unit that stands beside them in a list. Asked last.
 *
 * <p>Accepts: 州安委会、[州消安委]约谈, 市公安局、[梧江海关]建立机制, [州通信发展办公室] behind 州工业和信息化局、, 市水利局、[河阳水文局].
 * <p>Rejects: 市水利局、相关企业, 市教育局、学校 (generic), 市公安局、加强巡查 (no name).
 */
final class ListedNamesPattern implements UnitPattern {
  private static final UnitWords ACTS = UnitWords.list("acts");
  private static final UnitWords STOPS = UnitWords.list("stop");
  private static final int LONGEST_NAME = 18;
  private static final int LEAST_NAME = 4;

  @Override
  public void find(String text, Set<String> places, List<UnitFinding> found) {
    List<UnitFinding> proved = new ArrayList<>();
    List<UnitFinding> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparingInt(UnitFinding::end));
    Set<Integer> starts = found.stream().map(UnitFinding::start).collect(Collectors.toSet());
    int reached = -1;
    for (UnitFinding known : ordered) {
      // a list is walked once, however many of its names are known
      for (int at = known.end(); at > reached && at + 1 < text.length() && "、和及与".indexOf(text.charAt(at)) >= 0;) {
        reached = at;
        UnitFinding next =
            starts.contains(at + 1) ? null : named(text, at + 1, ListNames.prefix(known.name()));
        if (next != null) {
          proved.add(next);
          at = next.end();
        }
      }
    }
    found.addAll(proved);
  }

  /** The shortest name at an offset behind which a mark, an act or a role stands; null when there is none. */
  private static UnitFinding named(String text, int start, String prefix) {
    int run = start;
    while (run < text.length() && run - start < LONGEST_NAME && Character.isIdeographic(text.charAt(run))) {
      run++;
    }
    for (int end = start + LEAST_NAME; end <= run; end++) {
      boolean edge = end == text.length() || !Character.isIdeographic(text.charAt(end)) || ACTS.lengthAt(text, end) > 0
          || STOPS.lengthAt(text, end) > 0 || RoleWords.at(text, end) != null || text.charAt(end) == '等';
      String name = text.substring(start, end);
      boolean same = !prefix.isEmpty() && name.startsWith(prefix);
      if (edge && name.indexOf('等') < 0 && name.indexOf('的') < 0 && UnitShape.isOffice(name)
          && (same || UnitShape.endsStrong(name) || DepartmentPattern.isBureau(name))) {
        return new UnitFinding(start, end, name, UnitKinds.of(name), Certainty.MIDDLE, "unit.by-list");
      }
    }
    return null;
  }
}
