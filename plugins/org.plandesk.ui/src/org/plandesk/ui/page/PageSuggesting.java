// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.plandesk.model.edit.review.Signature;

/** Whether what is typed on a page becomes suggestions, and whose. User interface thread only. */
public interface PageSuggesting {

  /** Whether typing suggests instead of changing the text. */
  boolean isOn();

  /** Who types, and when: now. */
  Signature sign();
}
