// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import org.plandesk.search.SearchHit;

/** A row of the result list. */
public sealed interface ResultRow {

  /** The heading of a section. */
  record Heading(ResultSection section, boolean collapsed) implements ResultRow {
  }

  /** A hit. */
  record Hit(SearchHit hit) implements ResultRow {

    /** Whether it is the same place of the same plan, in whatever result. */
    public boolean is(SearchHit other) {
      return SearchModel.same(hit, other);
    }
  }

  /** Loads more of a section: 再显示 n 条. */
  record More(ResultSection.Key key, int count) implements ResultRow {
  }
}
