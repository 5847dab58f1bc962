// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.nio.file.Path;
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
      found.ifPresent(corrections -> {
        Replay.Result result = Replay.run(proposal.plan(), corrections.corrections());
        remark.append(Messages.bind(Messages.takenOver, corrections.plan(), result.applied().size()));
        if (!result.missed().isEmpty()) {
          remark.append(Messages.bind(Messages.notFound, result.missed().size()));
        }
      });
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
}
