// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plandesk.compare.Carryover;
import org.plandesk.compare.ClauseWords;
import org.plandesk.compare.PlanComparison;
import org.plandesk.importer.SourceText;
import org.plandesk.importer.correction.Author;
import org.plandesk.importer.correction.CorrectionException;
import org.plandesk.importer.correction.CorrectionRules;
import org.plandesk.importer.correction.Corrector;
import org.plandesk.importer.correction.EarlierImport;
import org.plandesk.importer.correction.Replay;
import org.plandesk.model.Plan;
import org.plandesk.model.Source;
import org.plandesk.store.PlanFiles;

/**
 * What people did for a document before it, or a revision of it, was imported again: corrections, assignments, progress and
 * confirmations in the plan that is replaced, and rules for the same wording. Any thread.
 */
final class EarlierWork {

  private final PlanFiles files = new PlanFiles();
  private final CorrectionRules rules;

  /** Reads the user's rules; a file that cannot be read is said and not used. */
  EarlierWork(Consumer<String> remark) {
    CorrectionRules read = CorrectionRules.none();
    try {
      read = CorrectionRules.read(CorrectionRules.userFile());
    } catch (CorrectionException e) {
      remark.accept(e.getLocalizedMessage());
    }
    rules = read;
  }

  /**
   * Takes it over into a new import.
   *
   * @param replaced plan file that the import is going to replace; it need not be there
   * @return what was taken over, one sentence each
   */
  List<String> takeOver(Plan plan, Path replaced) {
    List<String> remarks = new ArrayList<>();
    Source source = plan.getSource();
    if (source != null && Files.isRegularFile(replaced)) {
      try {
        Plan old = files.load(replaced);
        if (EarlierImport.isOf(old,
            new SourceText(source.getName(), source.getText(), source.getEncoding(),
                String.valueOf(source.getSha256())))) {
          Replay.Result result = Replay.run(plan, old.getCorrections());
          remarks.add(Messages.bind(Messages.correctionsTaken, new Object[] {replaced, result.applied().size(),
              result.missed().size()}));
        }
        carryOver(old, plan, replaced, remarks);
      } catch (IOException e) {
        remarks.add(Messages.bind(Messages.correctionsUnread, e.getLocalizedMessage()));
      }
    }
    int ruled = rules.apply(plan, new Corrector(Author.current()));
    if (ruled > 0) {
      remarks.add(Messages.bind(Messages.rulesApplied, ruled));
    }
    return remarks;
  }

  /** Ids, assignments, progress and confirmations of what is in both. */
  private static void carryOver(Plan old, Plan plan, Path replaced, List<String> remarks) {
    if (!Carryover.isRevision(PlanComparison.of(old, plan))) {
      return;
    }
    Carryover.Result result = Carryover.run(old, plan);
    if (result.kept() > 0 || !result.gone().isEmpty()) {
      remarks.add(Messages.bind(Messages.workKept, new Object[] {replaced, result.kept(), result.gone().size()}));
    }
    result.gone().stream().map(ClauseWords::of).distinct()
        .forEach(words -> remarks.add(Messages.bind(Messages.workGone, words)));
  }
}
