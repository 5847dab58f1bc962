// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.plandesk.model.Certainty;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeQualifier;

/**
 * Sentences to be read, one a line, and the lines that tell what was found.
 *
 * <p>Input: an empty line begins a new paragraph; {@code @ task period=2021-2025 issued=2021-03-15 table} sets the kind
 * of the sentences that follow and the time of the plan; {@code #} begins a remark. Result: the sentence's line number,
 * the quote, the class and what is set besides; {@code -} where nothing was found.
 */
final class TimeFixture {
  private final TimeRecognizer recognizer = new TimeRecognizer();
  private StatementKind kind = StatementKind.TASK;
  private PlanClock clock = PlanClock.UNKNOWN;
  private boolean inTable;
  private Carried carried = Carried.NOTHING;

  /** Reads all sentences of an input. */
  static List<String> read(List<String> input) {
    TimeFixture fixture = new TimeFixture();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < input.size(); i++) {
      String line = input.get(i);
      if (line.startsWith("@")) {
        fixture.direct(line.substring(1).strip());
      } else if (line.isBlank()) {
        fixture.carried = fixture.carried.newParagraph();
      } else if (!line.startsWith("#")) {
        fixture.sentence(i + 1, line, lines);
      }
    }
    return lines;
  }

  private void direct(String words) {
    clock = PlanClock.UNKNOWN;
    inTable = false;
    carried = Carried.NOTHING;
    for (String word : words.split(" ")) {
      String value = word.substring(word.indexOf('=') + 1);
      if (word.startsWith("period=")) {
        String[] years = value.split("-");
        clock = new PlanClock(clock.issueDate(), Integer.valueOf(years[0]), Integer.valueOf(years[1]), false);
      } else if (word.startsWith("issued=")) {
        clock = new PlanClock(LocalDate.parse(value), clock.from(), clock.to(), false);
      } else if (word.equals("table")) {
        inTable = true;
      } else {
        kind = StatementKind.valueOf(word.toUpperCase(Locale.ROOT));
      }
    }
  }

  private void sentence(int number, String sentence, List<String> lines) {
    List<TimeFinding> found = recognizer.find(sentence, carried.context(kind, clock, inTable));
    for (TimeFinding finding : found) {
      lines.add(number + " " + describe(sentence, finding));
      carried = carried.after(finding);
    }
    if (found.isEmpty()) {
      lines.add(number + " -");
    }
  }

  /** What a finding says, in one line. */
  static String describe(String sentence, TimeFinding finding) {
    StringJoiner words = new StringJoiner(" ");
    words.add('[' + sentence.substring(finding.start(), finding.end()) + ']').add(finding.timeClass().getLiteral());
    if (finding.isDeadline()) {
      words.add(finding.date() == null ? "undated" : finding.date().toString());
    }
    if (finding.qualifier() != TimeQualifier.NONE) {
      words.add(finding.qualifier().getLiteral());
    }
    if (finding.year() != null && (finding.date() == null || finding.date().getYear() != finding.year())) {
      words.add("year=" + finding.year());
    }
    add(words, "or", finding.alternative());
    if (finding.from() != null || finding.to() != null) {
      words.add((finding.from() == null ? "" : finding.from()) + ".." + (finding.to() == null ? "" : finding.to()));
    }
    add(words, "after", finding.relativeTo());
    add(words, "every", finding.recurrence());
    if (finding.certainty() != Certainty.HIGH) {
      words.add(finding.certainty().getLiteral());
    }
    add(words, "because", finding.reason() == null ? null : finding.reason().split("\\|")[0]);
    if (finding.isDeadline() && (finding.clauseStart() > 0 || finding.clauseEnd() < sentence.length())) {
      words.add("governs=" + sentence.substring(finding.clauseStart(), finding.clauseEnd()));
    }
    return words.toString();
  }

  private static void add(StringJoiner words, String name, Object value) {
    if (value != null) {
      words.add(name + '=' + value);
    }
  }
}
