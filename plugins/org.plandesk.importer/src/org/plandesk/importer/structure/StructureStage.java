// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;

import org.plandesk.importer.Coverage;
import org.plandesk.importer.ImportContext;
import org.plandesk.importer.ImportWarning;
import org.plandesk.importer.SourceText;
import org.plandesk.model.LeftoverKind;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Source;

/**
 * Builds the tree of a plan from a decoded text: lines, then paragraphs and tables, then headings, boxes and sentences.
 * Afterwards every character belongs to an element or to a declared leftover. Stateless; linear in the text's length.
 */
public final class StructureStage {

  /**
   * Fills an empty plan.
   *
   * @return how the characters of the source are accounted for
   */
  public Coverage run(Plan plan, ImportContext context) {
    SourceText text = context.source();
    Source source = PlanFactory.eINSTANCE.createSource();
    source.setName(text.name());
    source.setEncoding(text.encoding());
    source.setSha256(text.sha256());
    source.setText(text.text());
    plan.setSource(source);

    Noise noise = new Noise();
    List<Line> lines = LineReader.read(text.text(), noise);
    LayoutHints hints = new LayoutHints(context.layout());
    lines.forEach(line -> hints.trim(text.text(), line));
    hints.mark(lines, noise);
    List<Line> loose = lines.stream().filter(line -> !line.row).toList();
    context.checkCancelled();
    ContentsList.mark(text.text(), loose, noise);
    context.checkCancelled();
    PageChrome.mark(text.text(), loose);
    lines.stream().filter(line -> line.leftover != null)
        .forEach(line -> noise.add(line.from, line.to, line.leftover));
    context.checkCancelled();

    List<Block> blocks = BlockReader.read(text.text(), lines, hints, context::checkCancelled);
    context.checkCancelled();
    Leaves leaves = new Leaves();
    new OutlineBuilder(plan, blocks, hints, new ElementBuilder(context, leaves)).build();
    new StatementKinds(context).decide(plan);
    context.checkCancelled();
    PlanProperties.propose(plan, blocks);
    new PlanFinisher(context.ids()).finish(plan);
    context.checkCancelled();
    Coverage coverage = leaves.declareLeftovers(source, noise);
    warnOfUnreadable(noise, context);
    return coverage;
  }

  private static void warnOfUnreadable(Noise noise, ImportContext context) {
    List<Noise.Piece> unreadable =
        noise.sorted().stream().filter(piece -> piece.kind() == LeftoverKind.UNREADABLE).toList();
    if (!unreadable.isEmpty()) {
      context.warn(ImportWarning.at(ImportWarning.Kind.UNREADABLE_CHARACTERS, unreadable.getFirst().span(),
          unreadable.size()));
    }
  }
}
