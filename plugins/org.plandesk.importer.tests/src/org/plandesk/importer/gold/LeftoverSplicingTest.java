// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.ImportProposal;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Content;
import org.plandesk.model.Headed;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Table;
import org.plandesk.testkit.gold.DumpLine;
import org.plandesk.testkit.gold.PlanDump;
import org.plandesk.testkit.gold.PlanInvariants;

/**
 * What word processors leave behind changes nothing of what a document says: bookmarks, tabs, blanks and empty lines are
 * strewn over the edges of paragraphs and headings of every gold document, and the plan stays the same but for its leftovers.
 */
class LeftoverSplicingTest {
  private static final int ROUNDS = 4;
  private static final String[] BEFORE =
      {"[bookmark: _Toc87921880]", "[bookmark: OLE_LINK1] ", "  ", "\u3000\u3000", "\u00a0",
          "\t", "\u200b"};
  private static final String[] BEHIND = {" ", "\u3000", "\t", "\t \t", "\u00a0", "[bookmark: _GoBack]"};

  static Stream<Path> documents() {
    return GoldDocuments.texts();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void changesNothingThatIsSaid(Path document) throws ImportException {
    Plan plan = new DocumentImporter().propose(document, ImportMonitor.NONE).plan();
    String text = plan.getSource().getText();
    List<String> said = said(plan);
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(31L * round + text.length());
      String strewn = strewn(plan, random);
      ImportProposal proposal = new DocumentImporter().propose(SourceText.of("strewn", strewn), ImportMonitor.NONE);
      assertEquals(List.of(), PlanInvariants.problems(proposal.plan()));
      assertEquals(0, proposal.coverage().unattributed());
      List<String> now = said(proposal.plan());
      if (!said.equals(now)) {
        List<String> lost = new ArrayList<>(said);
        now.forEach(lost::remove);
        List<String> added = new ArrayList<>(now);
        said.forEach(added::remove);
        fail(document.getFileName() + ", round " + round + "\nlost:\n" + String.join("\n", lost) + "\nadded:\n"
            + String.join("\n", added) + "\nin:\n" + strewn);
      }
    }
  }

  /** The text with leftovers at a third of the places where they may stand: edges of lines that hold no table. */
  private static String strewn(Plan plan, Random random) {
    String text = plan.getSource().getText();
    TreeSet<Integer> starts = new TreeSet<>();
    TreeSet<Integer> ends = new TreeSet<>();
    for (Content content : Plans.contents(plan, Content.class)) {
      boolean line = content instanceof Paragraph || content instanceof Headed && !(content instanceof Table);
      if (line && content.getSpan() != null && Plans.ancestor(content, Table.class).isEmpty()) {
        int start = content.getSpan().start();
        int end = text.indexOf('\n', start);
        if (end > 0 && (start == 0 || text.charAt(start - 1) == '\n')) {
          starts.add(start);
          ends.add(text.charAt(end - 1) == '\r' ? end - 1 : end);
        }
      }
    }
    StringBuilder strewn = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (starts.contains(i) && random.nextInt(3) == 0) {
        strewn.append(BEFORE[random.nextInt(BEFORE.length)]);
      }
      if (ends.contains(i) && random.nextInt(3) == 0) {
        strewn.append(BEHIND[random.nextInt(BEHIND.length)]);
      }
      strewn.append(text.charAt(i));
    }
    return strewn.toString();
  }

  /** What the lines say; not how deep they stand, for in a box the cells of a table are told by their tab. */
  private static List<String> said(Plan plan) {
    List<String> said = new ArrayList<>();
    for (DumpLine line : PlanDump.of(plan)) {
      if (!line.kind().equals("leftovers") && !line.kind().equals("encoding")) {
        said.add(line.text());
      }
    }
    return said;
  }
}
