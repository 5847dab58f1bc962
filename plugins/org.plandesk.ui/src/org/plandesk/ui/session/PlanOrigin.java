// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

/** Where an open plan came from; decides what saving asks. */
public enum PlanOrigin {
  /** A file of its own: saving writes it. */
  FILE,
  /** New or imported and not saved yet: saving asks for a place, closing asks before it is lost. */
  UNSAVED,
  /** A read-only original such as the sample: saving asks for a place, closing it unchanged loses nothing. */
  ORIGINAL
}
