// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.RevisionNote;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.store.PlanFiles;

/** The sample in a file with a history, a sentence revised at each hour. */
public final class RevisedFile {

  private final PlanFiles files = new PlanFiles();
  private final Plan plan;
  private final List<Statement> statements;
  private final Path file;
  private int revisions;

  /** Saves the sample, without any revision. */
  public RevisedFile(Path file) throws IOException, ImportException {
    this.file = file;
    plan = SampleDocument.propose(ImportMonitor.NONE).plan();
    statements = Plans.statements(plan);
    files.save(plan, file);
  }

  /** Revises a sentence and saves the file. */
  public void save() throws IOException {
    statements.get(revisions % statements.size()).setText("第" + revisions + "次修订。");
    files.saveOver(plan, file);
  }

  /** Records the file as the next revision. */
  public void record() throws IOException {
    PlanHistory.of(file, Clock.fixed(Instant.EPOCH.plus(Duration.ofHours(revisions++)), ZoneOffset.UTC))
        .saveFile(RevisionNote.by("bench"));
  }

  /** Saves and records so many revisions. */
  public void record(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      save();
      record();
    }
  }

  /** The id of a sentence, counted from 0. */
  String id(int statement) {
    return statements.get(statement).getId();
  }
}
