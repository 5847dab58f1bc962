// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Item;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.Statement;
import org.plandesk.model.TaskTable;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;

/**
 * Links a deadline of the text with the same one in a task table, so that the obligation counts once. Two are the same
 * when their day is the same and most of the words of the shorter one stand in the other. Words are compared as runs of
 * four characters through an index; runs that too many rows share are left out, which keeps the work linear.
 */
final class SameObligations {
  private static final int RUN = 4;
  private static final int MOST_ROWS = 8;
  private static final double SHARE = 0.6;
  private static final int FEWEST_RUNS = 3;

  private final Map<LocalDate, Map<String, List<Row>>> index = new HashMap<>();

  private SameObligations() {
  }

  /** A deadline in a table row, with the runs of the row's words. */
  private record Row(TimeExpression deadline, int runs) {
  }

  /** Links what is the same in a plan. */
  static void link(Plan plan) {
    SameObligations links = new SameObligations();
    List<Statement> running = links.readTables(plan);
    if (!links.index.isEmpty()) {
      running.forEach(links::linkStatement);
    }
  }

  /** Indexes the rows of the task tables and gives back the statements outside of them. */
  private List<Statement> readTables(Plan plan) {
    List<Statement> running = new ArrayList<>();
    for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
      EObject next = all.next();
      if (next instanceof Item row && next.eContainer() instanceof TaskTable) {
        addRow(row);
      } else if (next instanceof Statement statement && !inTable(statement)) {
        running.add(statement);
      }
    }
    return running;
  }

  private static boolean inTable(EObject element) {
    EObject at = element.eContainer();
    while (at != null && !(at instanceof TaskTable)) {
      at = at.eContainer();
    }
    return at != null;
  }

  private void addRow(Item item) {
    StringBuilder words = new StringBuilder(item.getTitle() == null ? "" : item.getTitle());
    List<TimeExpression> deadlines = new ArrayList<>();
    for (Iterator<EObject> all = item.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Statement statement) {
        words.append(statement.getText());
        deadlines.addAll(deadlines(statement));
      }
    }
    Set<String> runs = deadlines.isEmpty() ? Set.of() : runs(words);
    for (TimeExpression deadline : deadlines) {
      Map<String, List<Row>> ofDay = index.computeIfAbsent(deadline.getDate(), day -> new HashMap<>());
      Row row = new Row(deadline, runs.size());
      runs.forEach(run -> ofDay.computeIfAbsent(run, key -> new ArrayList<>(1)).add(row));
    }
  }

  private void linkStatement(Statement statement) {
    for (TimeExpression deadline : deadlines(statement)) {
      Map<String, List<Row>> ofDay = index.get(deadline.getDate());
      if (ofDay != null) {
        linkDeadline(statement, deadline, ofDay);
      }
    }
  }

  private static void linkDeadline(Statement statement, TimeExpression deadline, Map<String, List<Row>> ofDay) {
    int end = Math.min(deadline.getClauseEnd(), statement.getText().length());
    Set<String> runs = runs(statement.getText().substring(Math.min(deadline.getClauseStart(), end), end));
    Map<Row, Integer> shared = new HashMap<>();
    for (String run : runs) {
      List<Row> rows = ofDay.getOrDefault(run, List.of());
      if (rows.size() <= MOST_ROWS) {
        rows.forEach(row -> shared.merge(row, 1, Integer::sum));
      }
    }
    Row best = null;
    for (Map.Entry<Row, Integer> entry : shared.entrySet()) {
      int fewer = Math.min(runs.size(), entry.getKey().runs());
      boolean same = fewer >= FEWEST_RUNS && entry.getValue() >= SHARE * fewer;
      if (same && (best == null || entry.getValue() > shared.get(best))) {
        best = entry.getKey();
      }
    }
    if (best != null) {
      deadline.getSameAs().add(best.deadline());
      best.deadline().getSameAs().add(deadline);
    }
  }

  private static List<TimeExpression> deadlines(Statement statement) {
    List<TimeExpression> deadlines = new ArrayList<>();
    for (Mark mark : statement.getMarks()) {
      if (mark instanceof TimeExpression time && time.getTimeClass() == TimeClass.DEADLINE && time.getDate() != null) {
        deadlines.add(time);
      }
    }
    return deadlines;
  }

  /** Runs of letters; digits, blanks and punctuation part them. */
  private static Set<String> runs(CharSequence words) {
    Set<String> runs = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || !Character.isLetter(words.charAt(i))) {
        start = i + 1;
      } else if (i - start + 1 >= RUN) {
        runs.add(words.subSequence(i - RUN + 1, i + 1).toString());
      }
    }
    return runs;
  }
}
