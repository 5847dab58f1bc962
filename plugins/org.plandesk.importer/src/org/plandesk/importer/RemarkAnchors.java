// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.layout.Remark;
import org.plandesk.model.Comment;
import org.plandesk.model.Content;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;

/** Keeps the comments of a document as comments of the plan, each anchored to the element whose words it speaks of. */
final class RemarkAnchors {

  private record Place(Span span, PlanElement element) {}

  private RemarkAnchors() {
  }

  /** Adds a comment for each remark of the document. */
  static void addTo(Plan plan, ImportContext context) {
    if (context.layout().remarks().isEmpty()) {
      return;
    }
    List<Place> places = places(plan);
    for (Remark remark : context.layout().remarks()) {
      Comment comment = PlanFactory.eINSTANCE.createComment();
      comment.setId(context.ids().next("cm"));
      comment.setAuthor(remark.author());
      comment.setTime(remark.time());
      comment.setText(remark.text());
      anchor(comment, remark.span(), find(places, remark.span()), plan, context);
      plan.getComments().add(comment);
    }
  }

  /** What has words of its own, by its place. */
  private static List<Place> places(Plan plan) {
    List<Place> places = new ArrayList<>();
    TreeIterator<EObject> all = plan.eAllContents();
    while (all.hasNext()) {
      switch (all.next()) {
        case Paragraph paragraph -> {
          // Its words are those of its statements.
        }
        case Content content -> places.add(new Place(content.getSpan(), content));
        case Indicator row -> places.add(new Place(row.getSpan(), row));
        case HeaderRow row -> places.add(new Place(row.getSpan(), row));
        case Note note -> places.add(new Place(note.getSpan(), note));
        default -> {}
      }
    }
    places.removeIf(place -> place.span() == null);
    places.sort(Comparator.comparing(Place::span));
    return places;
  }

  /** The last element that begins before the end of the stretch and reaches into it, else the last before it. */
  private static PlanElement find(List<Place> places, Span span) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low < places.size() && places.get(low).span().overlaps(span) && (low == 0 || !places.get(low - 1).span()
        .overlaps(span))) {
      return places.get(low).element();
    }
    return low == 0 ? null : places.get(low - 1).element();
  }

  private static void anchor(Comment comment, Span span, PlanElement element, Plan plan, ImportContext context) {
    comment.setElement(element == null ? plan : element);
    if (element instanceof Statement statement && statement.getSpan().overlaps(span)) {
      int start = context.positions(statement).toText(Math.max(span.start(), statement.getSpan().start()));
      int end = context.positions(statement).toText(Math.min(span.end(), statement.getSpan().end()) - 1) + 1;
      comment.setStart(start);
      comment.setEnd(Math.min(Math.max(start, end), statement.getText().length()));
    }
  }
}
