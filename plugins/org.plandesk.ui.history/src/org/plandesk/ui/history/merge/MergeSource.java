// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.plandesk.compare.Carryover;
import org.plandesk.compare.merge.PlanMerge;
import org.plandesk.history.Incoming;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
import org.plandesk.history.SharedPlace;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFiles;
import org.plandesk.ui.history.compare.PlanState;
import org.plandesk.ui.history.model.RevisionWords;
import org.plandesk.ui.history.server.ServerTransfer;

/** Where the state of the other author comes from. */
public sealed interface MergeSource {

  /**
   * Both states joined.
   *
   * @param merge the join
   * @param base what the state is called that both began with
   * @param theirs what the state of the other is called
   * @param incoming what is to be kept in the history; empty for a file
   */
  record Joined(PlanMerge merge, String base, String theirs, Optional<Incoming> incoming) {
  }

  /** What users call it. */
  String name();

  /**
   * Reads and joins, on a background thread.
   *
   * @param mine a copy of the open plan
   * @param file its file; null when it has none
   * @param monitor told how far it is, and asked whether to give up
   * @return empty when there is nothing new
   * @throws IOException with one sentence for users
   * @throws OperationCanceledException when it gave up
   */
  Optional<Joined> join(Plan mine, Path file, IProgressMonitor monitor) throws IOException;

  /**
   * A plan file or a document that the other sent.
   *
   * @param path the file
   * @param base the state that both began with; empty for the revision that is the likest
   */
  record InFile(Path path, Optional<PlanState> base) implements MergeSource {

    /** Among so many of the newest revisions the one is looked for that the other began with. */
    private static final int LOOKED_AT = 50;
    private static final int READING = 30;
    private static final int JOINING = 20;

    @Override
    public String name() {
      return String.valueOf(path.getFileName());
    }

    @Override
    public Optional<Joined> join(Plan mine, Path file, IProgressMonitor monitor) throws IOException {
      SubMonitor progress = SubMonitor.convert(monitor, READING + LOOKED_AT + JOINING);
      PlanState state = new PlanState.InFile(path);
      Plan theirs = state.read(progress.split(READING));
      boolean document = !PlanFiles.isPlan(path);
      if (document && base.isEmpty()) {
        // An import numbers anew, so that no revision is nearer by its ids.
        Carryover.run(mine, theirs);
      }
      PlanState begun = base.isPresent() ? base.get() : nearest(theirs, file, progress.split(LOOKED_AT));
      Plan old = begun.read(progress.split(JOINING / 2));
      if (document && base.isPresent()) {
        Carryover.run(old, theirs);
      }
      if (!PlanMerge.areRelated(old, theirs) || !PlanMerge.areRelated(old, mine)) {
        throw new IOException(Messages.bind(Messages.unrelated, name()));
      }
      progress.split(JOINING / 2);
      return Optional.of(new Joined(PlanMerge.of(old, mine, theirs), begun.name(), name(), Optional.empty()));
    }

    private static PlanState nearest(Plan theirs, Path file, SubMonitor progress) throws IOException {
      PlanHistory history = file == null ? null : PlanHistory.of(file);
      List<Revision> revisions = history == null ? List.of() : history.list().revisions();
      Revision nearest = null;
      int least = Integer.MAX_VALUE;
      List<Revision> newest = revisions.subList(0, Math.min(LOOKED_AT, revisions.size()));
      progress.setWorkRemaining(newest.size());
      for (Revision revision : newest) {
        progress.split(1);
        int distance = PlanMerge.distance(history.read(revision), theirs);
        // Of equal ones the oldest: one that is too young would take my own changes for what the other took back.
        if (distance <= least) {
          nearest = revision;
          least = distance;
        }
      }
      if (nearest == null) {
        throw new IOException(Messages.noBase);
      }
      return new PlanState.Recorded(file, nearest);
    }
  }

  /**
   * The history in a folder or on a server that several authors use.
   *
   * @param place the folder or server
   */
  record Shared(SharedPlace place) implements MergeSource {

    @Override
    public String name() {
      return place.name();
    }

    @Override
    public Optional<Joined> join(Plan mine, Path file, IProgressMonitor monitor) throws IOException {
      if (file == null) {
        throw new IOException(Messages.noFile);
      }
      return PlanHistory.of(file).shared(place, new ServerTransfer(monitor)).pull(mine)
          .map(incoming -> new Joined(incoming.merge(), RevisionWords.title(incoming.base()),
              RevisionWords.title(incoming.theirs()), Optional.of(incoming)));
    }
  }
}
