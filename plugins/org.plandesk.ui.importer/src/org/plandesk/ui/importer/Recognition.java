// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.ImportProposal;
import org.plandesk.importer.ReadDocument;
import org.plandesk.importer.correction.Author;
import org.plandesk.importer.correction.CorrectionException;
import org.plandesk.importer.correction.CorrectionRules;
import org.plandesk.importer.correction.Corrector;
import org.plandesk.importer.correction.Replay;
import org.plandesk.model.Correction;

/**
 * What is recognised in a document, with what a person corrected earlier: in an earlier import of the same document, and by
 * the rules for the same wording. On any thread; nothing but the proposal is changed.
 *
 * @param proposal what is proposed now
 * @param remark what was taken over, in words; empty when nothing was
 */
record Recognition(ImportProposal proposal, String remark) {

  /**
   * Recognises a document.
   *
   * @param earlier finds earlier corrections; null to begin anew
   * @throws CancellationException when the monitor asked to stop
   */
  static Recognition of(DocumentImporter importer, ReadDocument document, Path file, EarlierCorrections earlier,
      ImportMonitor monitor) {
    ImportProposal proposal = importer.propose(document, monitor);
    StringBuilder remark = new StringBuilder();
    if (earlier != null) {
      Optional<EarlierCorrections.Found> found = earlier.find(document.source(), file);
      found.ifPresent(corrections -> remark.append(replay(proposal, corrections.plan(), corrections.corrections())));
    }
    try {
      int ruled =
          CorrectionRules.read(CorrectionRules.userFile()).apply(proposal.plan(), new Corrector(Author.current()));
      if (ruled > 0) {
        remark.append(Messages.bind(Messages.ruled, ruled));
      }
    } catch (CorrectionException e) {
      // The import goes on without rules; the sentence says why.
      remark.append(e.getLocalizedMessage());
    }
    return new Recognition(proposal, remark.toString());
  }

  /**
   * Takes over the corrections of a plan that the document revises, unless corrections were taken over already.
   *
   * @param plan name of that plan
   */
  Recognition replaying(String plan, List<Correction> corrections) {
    return corrections.isEmpty() || !proposal.plan().getCorrections().isEmpty() ? this
        : new Recognition(proposal, replay(proposal, plan, corrections) + remark);
  }

  private static String replay(ImportProposal proposal, String plan, List<Correction> corrections) {
    Replay.Result result = Replay.run(proposal.plan(), corrections);
    String taken = Messages.bind(Messages.takenOver, plan, result.applied().size());
    return result.missed().isEmpty() ? taken : taken + Messages.bind(Messages.notFound, result.missed().size());
  }
}
