// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import org.eclipse.emf.ecore.EObject;

/**
 * What stands at the top of the view, so that it can stand there again after lines or the document changed.
 *
 * @param element the element there; null when nothing is to be kept
 * @param inside how many characters of it come before
 * @param distance how far below the top its line begins
 */
public record ScrollAnchor(EObject element, int inside, int distance) {

  /** Notes what stands at a height of the page; at the very top nothing needs to be kept. */
  public static ScrollAnchor at(int y, PageDocument document, PageLayout layout) {
    if (document.blocks().isEmpty() || y <= 0 || layout.width() == 0) {
      return new ScrollAnchor(null, 0, 0);
    }
    int offset = layout.offsetAt(0, y);
    EObject element = document.elementAt(offset);
    Place place = element == null ? null : document.place(element);
    int inside = place == null ? 0 : Math.max(0, offset - place.start());
    return new ScrollAnchor(element, inside, layout.caret(offset).y() - y);
  }

  /**
   * The height at which the same words stand now.
   *
   * @param otherwise given back when there is nothing to keep
   */
  public int height(PageDocument document, PageLayout layout, int otherwise) {
    Place place = element == null ? null : document.place(element);
    if (place == null) {
      return otherwise;
    }
    return layout.caret(Math.min(place.start() + inside, place.end())).y() - distance;
  }
}
