// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanBackup;
import org.plandesk.store.PlanFiles;
import org.plandesk.ui.editor.JobImportMonitor;
import org.plandesk.ui.history.model.RevisionWords;
import org.plandesk.ui.session.PlanSession;

/** One of the states that are compared. Equal when it is the same state of the same plan. */
public sealed interface PlanState {

  /** What users call it. */
  String name();

  /** What it is called in documents, which are Chinese whatever the language of the program. */
  default String documentName() {
    return name();
  }

  /** The file of the plan whose history it belongs to; empty when it has none. */
  Optional<Path> file();

  /**
   * Reads the state on a background thread; the plan is the caller's own.
   *
   * @throws IOException with one sentence for users
   */
  Plan read(IProgressMonitor monitor) throws IOException;

  /** A recorded revision. */
  record Recorded(Path planFile, Revision revision) implements PlanState {

    @Override
    public String name() {
      return RevisionWords.title(revision);
    }

    @Override
    public String documentName() {
      return RevisionWords.documentTitle(revision);
    }

    @Override
    public Optional<Path> file() {
      return Optional.of(planFile);
    }

    @Override
    public Plan read(IProgressMonitor monitor) throws IOException {
      return PlanHistory.of(planFile).read(revision);
    }
  }

  /** An open plan as it stands, saved or not. */
  record Open(PlanSession session) implements PlanState {

    @Override
    public String name() {
      return Messages.bind(session.isDirty() ? Messages.unsavedState : Messages.currentState, session.name());
    }

    @Override
    public String documentName() {
      return session.name() + (session.isDirty() ? "（未保存）" : "（当前）");
    }

    @Override
    public Optional<Path> file() {
      return session.file();
    }

    @Override
    public Plan read(IProgressMonitor monitor) {
      return session.read(() -> EcoreUtil.copy(session.plan()));
    }
  }

  /** An earlier version of an open plan's file. */
  record Backup(PlanBackup backup) implements PlanState {

    @Override
    public String name() {
      return Messages.bind(Messages.backupState, RevisionWords.exactTime(backup.savedAt()));
    }

    @Override
    public String documentName() {
      return "备份 " + RevisionWords.exactTime(backup.savedAt());
    }

    @Override
    public Optional<Path> file() {
      return Optional.empty();
    }

    @Override
    public Plan read(IProgressMonitor monitor) throws IOException {
      return new PlanFiles().load(backup.file());
    }
  }

  /** A plan file or a document somewhere. */
  record InFile(Path path) implements PlanState {

    @Override
    public String name() {
      return String.valueOf(path.getFileName());
    }

    @Override
    public Optional<Path> file() {
      return Optional.empty();
    }

    @Override
    public Plan read(IProgressMonitor monitor) throws IOException {
      if (PlanFiles.isPlan(path)) {
        return new PlanFiles().load(path);
      }
      try {
        return new DocumentImporter(UnitDictionary.ofUser()).propose(path, new JobImportMonitor(monitor)).plan();
      } catch (ImportException e) {
        throw new IOException(e.getLocalizedMessage(), e);
      }
    }
  }
}
