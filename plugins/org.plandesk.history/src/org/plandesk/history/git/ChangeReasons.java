// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plandesk.compare.Change;
import org.plandesk.compare.PlanComparison;
import org.plandesk.history.HistoryException;
import org.plandesk.history.Revision;
import org.plandesk.model.Plan;

/** Collects the reasons of revisions by what they changed. Reads only revisions that give a reason, and those before them. */
final class ChangeReasons {

  /** Reads the state of a revision. */
  interface Reader {
    Plan read(Revision revision) throws HistoryException;
  }

  private final Reader reader;
  private final Map<String, List<String>> byElement = new HashMap<>();

  ChangeReasons(Reader reader) {
    this.reader = reader;
  }

  /** Takes over the reason of a revision. */
  void follow(Revision before, Revision revision) throws HistoryException {
    if (revision.reason().isEmpty() || revision.content().equals(before.content())) {
      return;
    }
    PlanComparison comparison = PlanComparison.of(reader.read(before), reader.read(revision));
    comparison.changes().stream().filter(Change::differs)
        .flatMap(change -> Stream.concat(change.old().stream(), change.current().stream()))
        .map(element -> element.getId()).filter(id -> id != null).distinct()
        .forEach(id -> byElement.computeIfAbsent(id, key -> new ArrayList<>()).add(revision.reason()));
  }

  Map<String, List<String>> byElement() {
    return byElement;
  }
}
