// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.model.Plan;
import org.plandesk.search.PlanLoader;
import org.plandesk.store.PlanFiles;

/** Reads a plan of the library: a plan file as it is, a document by importing it. */
final class LibraryReader implements PlanLoader {

  private final PlanFiles files = new PlanFiles();
  private final ImportMonitor monitor;

  LibraryReader(BooleanSupplier cancelled) {
    this.monitor = new ImportMonitor() {
      @Override
      public boolean isCancelled() {
        return cancelled.getAsBoolean();
      }
    };
  }

  @Override
  public Plan load(Path file) throws IOException {
    if (PlanFiles.isPlan(file)) {
      return files.load(file);
    }
    try {
      return new DocumentImporter().propose(file, monitor).plan();
    } catch (ImportException e) {
      throw new IOException(e.getLocalizedMessage(), e);
    }
  }
}
