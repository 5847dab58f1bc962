// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.plandesk.model.Statement;

/** Turns what is typed on a page into suggestions, while reviewers work. User interface thread only. */
public interface PageSuggesting {

  /** Whether typing suggests instead of changing the text. */
  boolean isOn();

  /**
   * Somebody typed.
   *
   * @param from offset in the statement's text of the first character that is to go
   * @param to offset behind the last
   * @param words what is to stand there; may be empty
   */
  void suggest(Statement statement, int from, int to, String words);
}
