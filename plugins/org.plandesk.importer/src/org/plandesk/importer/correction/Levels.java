// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.importer.structure.HeadingLine;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.Heirs;
import org.plandesk.model.edit.command.References;
import org.plandesk.model.Assignable;
import org.plandesk.model.Certainty;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Reportable;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Source;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;

/**
 * Corrects what a heading or a paragraph is. What it held, and what follows it, goes where a reader of the document would
 * look for it: {@link Outline} places it.
 */
final class Levels implements Operation {

  private final Content element;
  private final Level level;
  private final Level old;
  /** The sentence that a heading has become; null when none did. */
  private Statement line;

  Levels(Content element, Level level) {
    this.element = element;
    this.level = level;
    this.old = Level.of(element).orElseThrow();
  }

  @Override
  public String recognized() {
    return old.code();
  }

  @Override
  public PlanElement run(Edits edits) {
    FreshIds ids = new FreshIds(element);
    ContentContainer made = element instanceof Statement statement ? heading(statement) : same();
    Outline outline = Outline.at(edits, element, old.isOutline());
    if (element instanceof Statement statement) {
      // before what follows it leaves the plan for a moment: targets there may refer to its deadlines
      statement.getMarks().forEach(mark -> References.redirect(edits, mark, null));
    }
    List<Content> flow = element instanceof Statement statement
        ? cutOut(edits, statement, made, outline, ids)
        : takeOver(edits, (ContentContainer) element, made, ids);
    if (element instanceof Statement statement) {
      if (made instanceof Assignable heir) {
        hand(edits, statement, heir, made, flow, ids);
      }
      statement.getAssignments().forEach(assignment -> References.redirect(edits, assignment, null));
    }
    References.redirect(edits, element, made);
    outline.remove(element);
    outline.place(made, flow, element instanceof Statement);
    outline.finish();
    if (line != null) {
      LineReading.read(edits, line);
    }
    return made;
  }

  private ContentContainer create() {
    ContentContainer made = (ContentContainer) PlanFactory.eINSTANCE.create(level.type());
    made.setId(element.getId());
    made.setSpan(element.getSpan());
    made.setExtent(element.getSpan());
    made.setState(ReviewState.CONFIRMED);
    made.setCertainty(Certainty.HIGH);
    made.setReason("correction.set|" + old.code());
    return made;
  }

  private ContentContainer same() {
    ContentContainer made = create();
    if (level != Level.PARAGRAPH) {
      made.setNumber(((ContentContainer) element).getNumber());
      made.setTitle(((ContentContainer) element).getTitle());
    }
    return made;
  }

  private ContentContainer heading(Statement statement) {
    ContentContainer made = create();
    HeadingLine line = HeadingLine.of(statement.getText());
    made.setNumber(line.number());
    made.setTitle(line.title());
    return made;
  }

  /** Takes a sentence out of its paragraph; what follows it there becomes a paragraph of its own or the project's text. */
  private List<Content> cutOut(Edits edits, Statement statement, ContentContainer made, Outline outline, FreshIds ids) {
    List<Content> flow = new ArrayList<>();
    if (!(statement.eContainer() instanceof Paragraph paragraph)) {
      return flow;
    }
    int index = paragraph.getContents().indexOf(statement);
    List<Content> rest = List.copyOf(paragraph.getContents().subList(index + 1, paragraph.getContents().size()));
    outline.leave(paragraph, index > 0);
    rest.forEach(content -> edits.remove(paragraph.getContents(), content));
    if (!level.isOutline()) {
      rest.forEach(content -> edits.add(made.getContents(), content));
    } else if (!rest.isEmpty()) {
      Paragraph following = PlanFactory.eINSTANCE.createParagraph();
      following.setId(ids.beside(paragraph.getId()));
      following.setCertainty(Certainty.HIGH);
      rest.forEach(content -> edits.add(following.getContents(), content));
      Extents.body(edits, following);
      flow.add(following);
    }
    return flow;
  }

  /** Takes what the old element held into the new one, as far as it can hold it; the rest follows it. */
  private List<Content> takeOver(Edits edits, ContentContainer container, ContentContainer made, FreshIds ids) {
    List<Content> flow = new ArrayList<>();
    Assignable heir = made instanceof Assignable assignable ? assignable : null;
    if (level == Level.PARAGRAPH && !isBody(container)) {
      line = line(container, ids);
      made.getContents().add(line);
      heir = line;
    }
    boolean inside = true;
    for (Content content : List.copyOf(container.getContents())) {
      edits.remove(container.getContents(), content);
      Level of = Level.of(content).orElse(Level.PARAGRAPH);
      inside &= level == Level.PARAGRAPH ? content instanceof Statement : !level.isOutline() && !of.isOutline();
      if (inside) {
        edits.add(made.getContents(), content);
      } else {
        flow.add(content);
      }
    }
    if (container instanceof Assignable assignable) {
      hand(edits, assignable, heir, made, flow, ids);
    }
    if (container instanceof Reportable reportable && made instanceof Reportable next) {
      List.copyOf(reportable.getReports()).forEach(report -> {
        edits.remove(reportable.getReports(), report);
        edits.add(next.getReports(), report);
      });
    }
    return flow;
  }

  /** Something without a heading of its own, such as a box without a caption, is all body. */
  private static boolean isBody(ContentContainer container) {
    return container.getSpan() == null && container.getTitle() == null
        || !container.getContents().isEmpty() && container.getSpan() != null
            && container.getSpan().equals(container.getExtent());
  }

  private Statement line(ContentContainer container, FreshIds ids) {
    Statement sentence = PlanFactory.eINSTANCE.createStatement();
    Source source = SourcePlaces.sourceOf(container);
    sentence.setId(ids.beside(container.getId()));
    sentence.setKind(StatementKind.OTHER);
    sentence.setCertainty(Certainty.HIGH);
    sentence.setSpan(container.getSpan());
    sentence.setText(container.getSpan() == null || source == null ? container.getTitle()
        : SourcePlaces.words(source, container.getSpan()));
    return sentence;
  }

  /** Units of a heading are those of all that stands below it: what can have units of its own gets them. */
  private static void hand(Edits edits, Assignable from, Assignable heir, ContentOwner made, List<Content> flow,
      FreshIds ids) {
    List<Content> below = new ArrayList<>(made.getContents());
    below.addAll(flow);
    Heirs.hand(edits, from, heir, below, ids::beside);
  }
}
