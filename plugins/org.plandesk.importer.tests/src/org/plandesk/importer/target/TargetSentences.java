// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.plandesk.importer.target.TargetContext.Role;
import org.plandesk.importer.target.TargetContext.Said;
import org.plandesk.importer.target.TargetContext.Time;
import org.plandesk.model.StatementKind;

/**
 * Reads sentences of a fixture and prints what is found in them.
 *
 * <p>A line is a sentence, with {@code +} before it one of the same paragraph as the line before; {@code [goal]} before
 * it names its kind, a task otherwise. Time expressions are marked:
 * {@code {D2025:到2025年}} a deadline, {@code {B2020:较2020年}} a baseline,
 * {@code {P2019:2019年}} a past one, {@code {O:“十四五”期间}} any other.
 */
final class TargetSentences {

  private TargetSentences() {
  }

  /** The expected lines for an input: number of the sentence, then a target, or {@code -} when there is none. */
  static String results(List<String> lines) {
    StringJoiner results = new StringJoiner("\n");
    int number = 0;
    Said said = null;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      number++;
      boolean goesOn = line.startsWith("+");
      Sentence sentence = Sentence.read(goesOn ? line.substring(1) : line, goesOn ? said : null);
      List<TargetFinding> findings = new TargetRecognizer().find(sentence.text(), sentence.context());
      said = findings.isEmpty() ? null : new Said(findings.getLast().subject(), findings.getLast().unit());
      if (findings.isEmpty()) {
        results.add(number + " -");
      }
      for (TargetFinding finding : findings) {
        results.add(number + " " + print(finding, sentence));
      }
    }
    return results.toString();
  }

  private static String print(TargetFinding finding, Sentence sentence) {
    StringJoiner words = new StringJoiner(" | ");
    words.add(sentence.text().substring(finding.start(), finding.end()));
    words.add(finding.subject());
    words.add(finding.comparator().getLiteral());
    words.add(finding.values().isEmpty() ? "-" : String.join("-", finding.values().stream()
        .map(value -> value == Math.rint(value) ? String.valueOf(value.longValue()) : value.toString()).toList()));
    words.add(finding.unit() == null ? "-" : finding.unit());
    words.add(finding.deadline() < 0 ? "-"
        : String.valueOf(sentence.context().times().get(finding.deadline()).year()));
    if (finding.baselineYear() != null) {
      words.add("from " + finding.baselineYear());
    }
    return words.toString();
  }

  /**
   * A sentence with its marks taken out.
   *
   * @param text the plain sentence
   * @param context its kind and times
   */
  record Sentence(String text, TargetContext context) {

    static Sentence read(String line, Said said) {
      StatementKind kind = StatementKind.TASK;
      String rest = line;
      if (line.startsWith("[")) {
        kind = StatementKind.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
        rest = line.substring(line.indexOf(']') + 1).strip();
      }
      StringBuilder text = new StringBuilder();
      List<Time> times = new ArrayList<>();
      for (int i = 0; i < rest.length(); i++) {
        if (rest.charAt(i) != '{') {
          text.append(rest.charAt(i));
          continue;
        }
        int colon = rest.indexOf(':', i);
        int close = rest.indexOf('}', colon);
        String mark = rest.substring(i + 1, colon);
        Role role = switch (mark.charAt(0)) {
          case 'D' -> Role.DEADLINE;
          case 'B' -> Role.BASELINE;
          case 'P' -> Role.PAST;
          default -> Role.OTHER;
        };
        Integer year = mark.length() > 1 ? Integer.valueOf(mark.substring(1)) : null;
        int start = text.length();
        text.append(rest, colon + 1, close);
        times.add(new Time(start, text.length(), role, year, 0, 0));
        i = close;
      }
      return new Sentence(text.toString(), new TargetContext(kind, times, said));
    }
  }
}
