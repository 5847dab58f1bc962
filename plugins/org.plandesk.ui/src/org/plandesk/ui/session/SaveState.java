// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

/** What the file on disk knows of the plan. */
public enum SaveState {
  /** Nothing was saved since the plan was opened. */
  NONE,
  /** A save is running. */
  SAVING,
  /** The last save went well. */
  SAVED,
  /** The last save failed; the file is as it was. */
  FAILED
}
