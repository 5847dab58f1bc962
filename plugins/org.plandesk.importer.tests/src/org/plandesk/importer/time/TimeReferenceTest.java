// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.model.Plan;
import org.plandesk.model.Span;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;

/**
 * Every word of time in the reference plan, judged by hand: what is marked and how, and what is passed over (a minus
 * before its surroundings). Headings, table headers and notes hold no marks; rates, names and durations are no times.
 */
class TimeReferenceTest {
  private static final Pattern WORD =
      Pattern.compile("[年月日]|季度|季节|期间|以来|五”|旬|每|近期|远期|限期|定期|长期|尽早|时限");
  private static final int AROUND = 8;

  @Test
  void everyWordOfTimeIsJudged() throws IOException, ImportException {
    Path input = Fixtures.root().resolve("reference").resolve("plan.txt");
    Path expected = Fixtures.root().resolve("time-reference").resolve("plan.expected");
    Plan plan = new DocumentImporter(List.of(new TimeStage())).propose(input, ImportMonitor.NONE).plan();
    assertEquals(Files.readString(expected), String.join("\n", judged(plan)) + "\n");
  }

  private static List<String> judged(Plan plan) {
    String text = plan.getSource().getText();
    BitSet marked = new BitSet();
    TreeMap<Integer, String> lines = new TreeMap<>();
    for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
      if (all.next() instanceof TimeExpression time) {
        Span span = time.getSpan();
        marked.set(span.start(), span.end());
        lines.put(span.start(), describe(time));
      }
    }
    for (Matcher word = WORD.matcher(text); word.find();) {
      if (!marked.get(word.start())) {
        int from = Math.max(0, word.start() - AROUND);
        int to = Math.min(text.length(), word.end() + AROUND);
        lines.put(word.start(), word.start() + " - " + text.substring(from, to).replaceAll("\\s", " "));
      }
    }
    return new ArrayList<>(lines.values());
  }

  private static String describe(TimeExpression time) {
    StringJoiner words = new StringJoiner(" ").add(Integer.toString(time.getSpan().start()))
        .add('[' + time.getQuote() + ']').add(time.getTimeClass().getLiteral());
    if (time.getTimeClass() == TimeClass.DEADLINE) {
      words.add(String.valueOf(time.getDate())).add(time.getQualifier().getLiteral());
      words.add(time.getAlternative() == null ? "" : "or=" + time.getAlternative());
    }
    if (time.getFrom() != null) {
      words.add(time.getFrom() + ".." + time.getTo());
    }
    return words.add(time.getCertainty().getLiteral()).toString().replace("  ", " ");
  }
}
