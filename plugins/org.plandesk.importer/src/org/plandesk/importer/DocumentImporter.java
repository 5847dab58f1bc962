// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.layout.DocumentLayout;
import org.plandesk.importer.source.DocumentReader;
import org.plandesk.importer.structure.StructureStage;
import org.plandesk.importer.target.TargetStage;
import org.plandesk.importer.time.TimeStage;
import org.plandesk.importer.unit.UnitStage;
import org.plandesk.model.Certainty;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Recognized;

/**
 * Imports documents: reads, recognises, proposes. Changes nothing outside of the proposal it gives.
 *
 * <p>Keeps no state between imports; one importer may serve many threads.
 */
public final class DocumentImporter {
  /** Largest file that is read, in bytes: some two thousand times the length of a district's plan. */
  public static final int LARGEST_FILE = 64 * 1024 * 1024;

  private final List<MarkStage> stages;
  private final UnitDictionary units;

  /** An importer with all stages that knows the names of units that come with the program. */
  public DocumentImporter() {
    this(UnitDictionary.shipped());
  }

  /** An importer with all stages; what of the dictionary was left out is told with every proposal. */
  public DocumentImporter(UnitDictionary units) {
    this(List.of(new TimeStage(), new UnitStage(), new TargetStage()), units);
  }

  /** An importer whose marks come from the stages given, in this order. */
  public DocumentImporter(List<MarkStage> stages) {
    this(stages, UnitDictionary.shipped());
  }

  private DocumentImporter(List<MarkStage> stages, UnitDictionary units) {
    this.stages = List.copyOf(stages);
    this.units = units;
  }

  /**
   * Imports a file.
   *
   * @param file document of one of the kinds in {@link DocumentKind}
   * @param monitor follows the import and may stop it
   * @throws ImportException when the file cannot be read or is no document of a kind that can be read
   * @throws java.util.concurrent.CancellationException when the monitor asked to stop
   */
  public ImportProposal propose(Path file, ImportMonitor monitor) throws ImportException {
    return propose(read(file, null, monitor), monitor);
  }

  /**
   * Reads a file without recognising anything, for a person to look at its encoding first.
   *
   * @param file document of one of the kinds in {@link DocumentKind}
   * @param encoding the encoding a person chose, for kinds that have one; null to find it out
   * @param monitor may stop it
   * @throws ImportException when the file cannot be read or is no document of a kind that can be read
   * @throws java.util.concurrent.CancellationException when the monitor asked to stop
   */
  public ReadDocument read(Path file, Charset encoding, ImportMonitor monitor) throws ImportException {
    return DocumentReader.read(file, LARGEST_FILE, encoding, monitor);
  }

  /**
   * Recognises what {@link #read} gave.
   *
   * @throws java.util.concurrent.CancellationException when the monitor asked to stop
   */
  public ImportProposal propose(ReadDocument document, ImportMonitor monitor) {
    List<ImportWarning> warnings = new ArrayList<>(document.warnings());
    if (!document.encodingCertain()) {
      warnings.add(ImportWarning.at(ImportWarning.Kind.ENCODING_GUESSED, null, document.source().encoding()));
    }
    return propose(document.source(), document.layout(), warnings, monitor);
  }

  /**
   * Imports a text that was decoded already.
   *
   * @throws java.util.concurrent.CancellationException when the monitor asked to stop
   */
  public ImportProposal propose(SourceText source, ImportMonitor monitor) {
    return propose(source, DocumentLayout.NONE, List.of(), monitor);
  }

  private ImportProposal propose(SourceText source, DocumentLayout layout, List<ImportWarning> earlier,
      ImportMonitor monitor) {
    Plan plan = PlanFactory.eINSTANCE.createPlan();
    ImportContext context = new ImportContext(source, layout, plan, units, monitor);
    earlier.forEach(context::warn);
    units.problems().forEach(context::warn);
    int steps = stages.size() + 2;
    monitor.worked(1.0 / steps);
    Coverage coverage = new StructureStage().run(plan, context);
    for (int i = 0; i < stages.size(); i++) {
      monitor.worked((i + 2.0) / steps);
      context.checkCancelled();
      stages.get(i).run(plan, context);
    }
    RemarkAnchors.addTo(plan, context);
    monitor.worked(1);
    return new ImportProposal(plan, context.warnings(), doubts(plan), coverage);
  }

  /** Everything below HIGH, LOW before MIDDLE, else in the order of the document. */
  private static List<Recognized> doubts(Plan plan) {
    List<Recognized> doubts = new ArrayList<>();
    TreeIterator<EObject> all = plan.eAllContents();
    while (all.hasNext()) {
      if (all.next() instanceof Recognized recognized && recognized.getCertainty() != Certainty.HIGH) {
        doubts.add(recognized);
      }
    }
    doubts.sort(Comparator.comparing(Recognized::getCertainty, Comparator.reverseOrder()));
    return List.copyOf(doubts);
  }
}
