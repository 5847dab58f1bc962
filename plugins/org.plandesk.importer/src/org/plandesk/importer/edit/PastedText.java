// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.ImportContext;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SourceText;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.importer.layout.DocumentLayout;
import org.plandesk.importer.structure.StructureStage;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Item;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.TaskTable;
import org.plandesk.model.edit.command.CopiedElements;

/**
 * Reads words from elsewhere, such as from Word, as the import would if they stood below the headings of a place in a plan: headings,
 * paragraphs, sentences and their kinds. What the sentences say is left to {@link StatementRecognizer}.
 */
public final class PastedText {

  /** What stands above the place, as a document would have it. */
  private final List<String> above;
  private final boolean inSentence;

  private PastedText(Content place) {
    this.above = contexts(place).stream().map(PastedText::document).toList();
    this.inSentence = place instanceof Statement;
  }

  /**
   * Looks at the place where words are going to be put; on the thread that changes its plan.
   *
   * @param place in or behind which they are going to be put; null for a plan without contents
   */
  public static PastedText at(Content place) {
    return new PastedText(place);
  }

  /**
   * The elements that words make: a single paragraph at a sentence is the sentences in it. Touches no plan; any thread.
   *
   * @param monitor may cancel
   * @return empty when they make none, or when some of them would be left out as no part of a plan
   * @throws java.util.concurrent.CancellationException when the monitor cancels
   */
  public Optional<CopiedElements> read(String text, UnitDictionary units, ImportMonitor monitor) {
    List<Content> best = List.of();
    long most = -1;
    for (String headings : above) {
      List<Content> found = behind(headings, text, units, monitor);
      long made = found.stream().mapToLong(PastedText::headings).sum();
      if (made > most) {
        most = made;
        best = found;
      }
    }
    if (best.isEmpty()) {
      return Optional.empty();
    }
    Plan pasted = PlanFactory.eINSTANCE.createPlan();
    boolean sentences = inSentence && best.size() == 1 && best.getFirst() instanceof Paragraph paragraph
        && paragraph.getTitle() == null;
    pasted.getContents().addAll(sentences ? List.copyOf(((Paragraph) best.getFirst()).getContents()) : best);
    return Optional.of(new CopiedElements(pasted, false));
  }

  /**
   * Headings behind which the words are read, since the import takes 第三节 for a heading only behind one of its kind: the place, what
   * stands above it, none at all, and the first one below the place.
   */
  private static List<Optional<Content>> contexts(Content place) {
    List<Optional<Content>> contexts = new ArrayList<>();
    for (EObject at = place; at instanceof Content above; at = at.eContainer()) {
      contexts.add(Optional.of(above));
    }
    contexts.add(Optional.empty());
    if (place instanceof ContentOwner owner) {
      owner.getContents().stream().filter(PastedText::isHeading).findFirst().map(Optional::of).ifPresent(contexts::add);
    }
    return contexts;
  }

  private static String document(Optional<Content> above) {
    StringBuilder document = new StringBuilder();
    StatementRecognizer.headings(above.orElse(null), document);
    return document.toString();
  }

  private static boolean isHeading(Content content) {
    return content instanceof Chapter || content instanceof Section || content instanceof Item;
  }

  private static long headings(Content content) {
    long within = content instanceof ContentOwner owner
        ? owner.getContents().stream().mapToLong(PastedText::headings).sum() : 0;
    return within + (isHeading(content) ? 1 : 0);
  }

  /** What words make behind a heading; nothing when some of them would be left out. */
  private static List<Content> behind(String headings, String text, UnitDictionary units, ImportMonitor monitor) {
    int start = headings.length();
    Plan plan = PlanFactory.eINSTANCE.createPlan();
    SourceText source = SourceText.of("paste", headings + text + '\n');
    ImportContext context = new ImportContext(source, DocumentLayout.NONE, plan, units, monitor);
    new StructureStage().run(plan, context);
    boolean whole = plan.getSource().getLeftovers().stream()
        .allMatch(leftover -> leftover.getSpan().end() <= start || leftover.getSpan().of(source.text()).isBlank());
    List<Content> found = new ArrayList<>();
    collect(plan, start, found);
    // Cells of tasks stand in the columns that their table has in its document.
    return whole && found.stream().noneMatch(TaskTable.class::isInstance) ? found : List.of();
  }

  private static void collect(ContentOwner owner, int start, List<Content> found) {
    for (Content content : owner.getContents()) {
      if (content.getSpan() != null && content.getSpan().start() >= start) {
        found.add(content);
      } else if (content instanceof ContentOwner inner) {
        collect(inner, start, found);
      }
    }
  }
}
