// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Span;
import org.plandesk.model.Table;

/** Keeps the extents of containers true to what they hold. */
final class Extents {

  private Extents() {
  }

  /** Sets the extents of everything that holds the element, the innermost first. */
  static void update(Edits edits, EObject element) {
    for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
      one(edits, at);
    }
  }

  /** Sets the extent of an element by its heading and its contents; one that came from no source keeps none. */
  static void one(Edits edits, EObject element) {
    if (element instanceof Paragraph paragraph) {
      body(edits, paragraph);
    } else if (element instanceof Headed headed && headed instanceof Content content && content.getSpan() != null
        && !(element instanceof Table)) {
      Span extent = content.getSpan();
      for (Content inner : ((ContentOwner) element).getContents()) {
        extent = union(extent, SourcePlaces.extentOf(inner));
      }
      if (content.getSpan().equals(headed.getExtent()) && headed.getTitle() == null && !isNumbered(element)) {
        // a row without a number has no heading: like a paragraph it is all body
        edits.set(content, Literals.CONTENT__SPAN, extent);
      }
      if (!extent.equals(headed.getExtent())) {
        edits.set(headed, Literals.HEADED__EXTENT, extent);
      }
    }
  }

  private static boolean isNumbered(EObject element) {
    return element instanceof ContentContainer container && container.getNumber() != null;
  }

  /** A paragraph has no heading: its body is its span and its extent. */
  static void body(Edits edits, Paragraph paragraph) {
    Span body = paragraph.getContents().stream().map(SourcePlaces::extentOf).filter(Objects::nonNull)
        .reduce(Extents::union).orElse(null);
    if (body != null && !body.equals(paragraph.getSpan())) {
      edits.set(paragraph, Literals.CONTENT__SPAN, body);
    }
    if (body != null && !body.equals(paragraph.getExtent())) {
      edits.set(paragraph, Literals.HEADED__EXTENT, body);
    }
  }

  private static Span union(Span one, Span other) {
    return other == null ? one : new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }
}
