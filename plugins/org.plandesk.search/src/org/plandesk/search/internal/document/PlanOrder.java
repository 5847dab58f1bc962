// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.document;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Table;

/**
 * How many elements stand in each chapter, section and item, so that the place of one in the document can be told without walking
 * through all that stands before it. Used by whoever may read the plan, one thread at a time.
 */
public final class PlanOrder {

  private final Map<EObject, Integer> sizes = new HashMap<>();

  /** Something came into or went out of an object. */
  public void changed(EObject holder) {
    for (EObject at = holder; at != null; at = at.eContainer()) {
      sizes.remove(at);
    }
  }

  /** The number of elements of a content with all that is in it; at least 1. */
  int size(Content content) {
    if (!(content instanceof ContentContainer)) {
      return count(content);
    }
    Integer known = sizes.get(content);
    if (known == null) {
      known = Integer.valueOf(count(content));
      sizes.put(content, known);
    }
    return known.intValue();
  }

  private int count(Content content) {
    int size = 1;
    if (content instanceof Table table) {
      size += table.getHeaderRows().size() + table.getNotes().size();
    }
    if (content instanceof IndicatorTable table) {
      size += table.getRows().size();
    }
    if (content instanceof ContentOwner owner) {
      for (Content inner : owner.getContents()) {
        size += size(inner);
      }
    }
    return size;
  }
}
