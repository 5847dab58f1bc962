// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Words;

/**
 * What the text refers to by a number that nothing has.
 *
 * <p>Finds: 见表3 where the tables of the plan are numbered and none has 3; 见图3 where 图1 is named and 图2 nowhere. Leaves: 见附表3,
 * tables of other documents, plans without numbered tables.
 */
final class NumberReferences {

  private static final Pattern REFERENCE =
      Pattern.compile("(?:见|如|参见|详见|参照|按照?|列入|纳入|对照|所列|由|在|依据|根据)(?:下|上|本规划)?((表|图|专栏) ?([0-9]{1,2}))(?![0-9.\\-—–])");
  /** What the structure of the document did not take for a table or box. */
  private static final Pattern CAPTION = Pattern.compile("(表|专栏) ?([0-9]{1,2})(?![0-9.\\-—–])");
  private static final Pattern FIGURE = Pattern.compile("(?<!附)图 ?([0-9]{1,2})(?![0-9.\\-—–])");

  private NumberReferences() {
  }

  private record Reference(Words words, int start, int end, String kind, int number) {
  }

  static void find(CheckedPlan plan, Findings findings) {
    Set<Integer> tables = new HashSet<>();
    Set<Integer> boxes = new HashSet<>();
    Set<Integer> figures = new HashSet<>();
    List<Reference> references = new ArrayList<>();
    for (Part part : plan.parts()) {
      Words words = part.words();
      if (words.role() == Role.TABLE || words.role() == Role.BOX) {
        (words.role() == Role.TABLE ? tables : boxes).add(Numbering.value(words.number()));
      }
      collect(FIGURE, words.text(), figures);
      if (words.isStatement() && mayRefer(words.text())) {
        references(words, references);
        Matcher caption = CAPTION.matcher(words.text());
        if (caption.lookingAt()) {
          (caption.group(1).equals("表") ? tables : boxes).add(Integer.valueOf(caption.group(2)));
        }
      }
    }
    tables.remove(-1);
    boxes.remove(-1);
    for (Reference reference : references) {
      FindingPlace place = FindingPlace.of(reference.words(), reference.start(), reference.end());
      if (reference.kind().equals("图")) {
        int before = lastBefore(reference.number(), figures);
        if (before > 0 && before < reference.number() - 1) {
          findings.add(Severity.WARNING, RuleWords.message("number-gap.skipped", place.quote(),
              String.valueOf(before), String.valueOf(before + 1)), place);
        }
      } else if (isAbsent(reference.number(), reference.kind().equals("表") ? tables : boxes)) {
        // One table with a number may be the only one that has any; two are a count.
        boolean single = (reference.kind().equals("表") ? tables : boxes).size() == 1;
        findings.add(single ? Severity.INFO : Severity.WARNING,
            RuleWords.message("number-gap.absent", place.quote()), place);
      }
    }
  }

  /** Most sentences name neither, and each edit asks all of them. */
  private static boolean mayRefer(String text) {
    return text.indexOf('表') >= 0 || text.indexOf('图') >= 0 || text.indexOf('栏') >= 0;
  }

  private static void collect(Pattern pattern, String text, Set<Integer> numbers) {
    if (text.indexOf('图') >= 0) {
      Matcher number = pattern.matcher(text);
      while (number.find()) {
        numbers.add(Integer.valueOf(number.group(1)));
      }
    }
  }

  private static void references(Words words, List<Reference> references) {
    Matcher reference = REFERENCE.matcher(words.text());
    while (reference.find()) {
      references.add(new Reference(words, reference.start(1), reference.end(1), reference.group(2),
          Integer.parseInt(reference.group(3))));
    }
  }

  private static boolean isAbsent(int number, Set<Integer> present) {
    return !present.isEmpty() && !present.contains(number);
  }

  /** Pictures are not in the text; but that they are counted shows in what refers to them. */
  private static int lastBefore(int number, Set<Integer> named) {
    return named.stream().filter(other -> other < number).max(Integer::compare).orElse(-1);
  }
}
