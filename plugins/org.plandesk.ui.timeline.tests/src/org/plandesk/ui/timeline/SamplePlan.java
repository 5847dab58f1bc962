// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.model.Plan;

/** The plan that comes with the program, anew at each call. */
public final class SamplePlan {

  private SamplePlan() {}

  /** Imports it. */
  public static Plan load() {
    try {
      return new DocumentImporter().propose(SampleDocument.source(), ImportMonitor.NONE).plan();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
