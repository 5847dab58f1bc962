// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

/**
 * A part that has something of its own to tell in the status bar while it is the active one, in place of where the selection
 * stands. It tells of changes as a change of its property {@link #PROPERTY}. User interface thread only.
 */
public interface PartStatus {

  /** The property of the part that stands for its words. */
  int PROPERTY = 0x5057;

  /** What to tell now; empty for nothing. */
  String statusWords();
}
