// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.util.List;

/**
 * An element that resembles another one.
 *
 * @param hit the element; its matches are the words it shares
 * @param reasons why it is related, each a few words: 同两家单位, 同段, 用词相近; the weightiest first
 */
public record RelatedHit(SearchHit hit, List<String> reasons) {

  /** The list cannot be changed. */
  public RelatedHit {
    reasons = List.copyOf(reasons);
  }
}
