// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.plans;

import java.nio.file.Path;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Plan;

/** Plans as the importer makes them; each call makes a new one. */
public final class ImportedPlans {

  private ImportedPlans() {
  }

  /** The reference plan. */
  public static Plan reference() {
    return SampleDocument.propose(ImportMonitor.NONE).plan();
  }

  /**
   * The plan of a document.
   *
   * @throws IllegalArgumentException when it cannot be read
   */
  public static Plan of(Path document) {
    try {
      return new DocumentImporter().propose(document, ImportMonitor.NONE).plan();
    } catch (ImportException e) {
      throw new IllegalArgumentException(document.toString(), e);
    }
  }

  /** The plan of a text. */
  public static Plan of(String name, String text) {
    return new DocumentImporter().propose(new SourceText(name, text, "UTF-8", ""), ImportMonitor.NONE).plan();
  }
}
