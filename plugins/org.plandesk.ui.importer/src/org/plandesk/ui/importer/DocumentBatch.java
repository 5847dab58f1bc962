// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.OrderedWork;
import org.plandesk.importer.ReadDocument;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.ui.session.PlanStorage;

/**
 * Imports several documents on all cores and saves a plan for each; what is there already stays. A document that fails stops
 * no other. Runs on a background thread.
 */
final class DocumentBatch {

  /**
   * What came of a document.
   *
   * @param document the document
   * @param plan its plan file; null when it failed
   * @param sentence what was recognised, or why it failed
   */
  record Outcome(Path document, Path plan, String sentence) {
  }

  /** A document that was recognised, or the sentence that says why not. */
  private record Read(Recognition recognition, String error) {
  }

  private final DocumentImporter importer;
  private final PlanStorage storage;
  private final EarlierCorrections earlier;
  private final Path folder;
  private final Set<Path> given = new HashSet<>();

  /**
   * @param importer serves all workers
   * @param earlier finds earlier corrections of each document; null to take none over
   * @param folder where the plans go, made when it is missing
   */
  DocumentBatch(DocumentImporter importer, PlanStorage storage, EarlierCorrections earlier, Path folder) {
    this.importer = importer;
    this.storage = storage;
    this.earlier = earlier;
    this.folder = folder;
  }

  /**
   * Imports the documents.
   *
   * @param receiver hears of each outcome, in the order of the documents, on this thread
   * @return all outcomes
   * @throws CancellationException when the monitor was cancelled; what was saved until then stays
   * @throws IOException when the folder cannot be made
   */
  List<Outcome> run(List<Path> documents, IProgressMonitor monitor, Consumer<List<Outcome>> receiver)
      throws IOException {
    Files.createDirectories(folder);
    monitor.beginTask(Messages.recognising, documents.size());
    ImportMonitor inside = new ImportMonitor() {
      @Override
      public boolean isCancelled() {
        return monitor.isCanceled();
      }
    };
    List<Outcome> outcomes = new ArrayList<>();
    try {
      OrderedWork.<Path, Read>run(documents, OrderedWork.cores(), document -> read(document, inside),
          monitor::isCanceled, (document, read) -> {
            monitor.subTask(document.getFileName().toString());
            outcomes.add(save(document, read));
            receiver.accept(List.copyOf(outcomes));
            monitor.worked(1);
          });
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e.getLocalizedMessage(), e);
    }
    return outcomes;
  }

  private Read read(Path document, ImportMonitor monitor) {
    try {
      ReadDocument read = importer.read(document, null, monitor);
      return new Read(Recognition.of(importer, read, document, earlier, monitor), null);
    } catch (ImportException e) {
      return new Read(null, e.getLocalizedMessage());
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      ILog.of(DocumentBatch.class).error("The document could not be recognised: " + document, e);
      return new Read(null, Messages.bind(Messages.errorRecognise, document.getFileName(), e));
    }
  }

  private Outcome save(Path document, Read read) {
    if (read.recognition() == null) {
      return new Outcome(document, null, read.error());
    }
    Plan plan = read.recognition().proposal().plan();
    Path file = fileFor(document);
    try {
      storage.snapshot(plan).write(file, false);
    } catch (IOException e) {
      return new Outcome(document, null, e.getLocalizedMessage());
    }
    int doubts = read.recognition().proposal().doubts().size();
    return new Outcome(document, file, Messages.bind(Messages.batchImported, new Object[] {file.getFileName(),
        Plans.statements(plan).size(), Plans.deadlines(plan).size(), doubts}));
  }

  /** Two documents of one name get different plans. */
  private Path fileFor(Path document) {
    String name = document.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    Path file = folder.resolve(stem + ".plan");
    for (int i = 2; !given.add(file); i++) {
      file = folder.resolve(stem + "-" + i + ".plan");
    }
    return file;
  }
}
