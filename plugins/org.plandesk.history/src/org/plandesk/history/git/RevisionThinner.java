// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.plandesk.history.Thinning;

/**
 * Deletes the refs of automatic revisions that may go. No commit is rewritten: what stays is what it was. To be called with
 * the repository locked and sound.
 */
final class RevisionThinner {

  /** As git itself: what nobody names any more stays this long. */
  private static final Duration GRACE = Duration.ofDays(14);
  /** Loose objects that are left alone; a revision has three. */
  private static final long LOOSE_MOST = 600;

  private final Repository repository;
  private final RefNames names;

  RevisionThinner(Repository repository, RefNames names) {
    this.repository = repository;
    this.names = names;
  }

  /** Those that may go. */
  List<RevisionLog.Automatic> superfluous(List<RevisionLog.Automatic> automatic, Clock clock) {
    List<Instant> times = automatic.stream().map(one -> one.revision().time().toInstant()).toList();
    Set<Instant> going = new HashSet<>(Thinning.superfluous(times, clock.instant(), clock.getZone()));
    return automatic.stream().filter(one -> going.contains(one.revision().time().toInstant()))
        .filter(one -> one.ref().getName().startsWith(names.automaticPrefix())).toList();
  }

  /** Deletes their refs. */
  void delete(List<RevisionLog.Automatic> superfluous) throws IOException {
    for (RevisionLog.Automatic one : superfluous) {
      delete(one);
    }
  }

  private void delete(RevisionLog.Automatic one) throws IOException {
    RefUpdate update = repository.updateRef(one.ref().getName());
    update.setExpectedOldObjectId(one.ref().getObjectId());
    update.setForceUpdate(true);
    update.disableRefLog();
    RefUpdate.Result result = update.delete();
    if (result != RefUpdate.Result.FORCED) {
      throw new IOException(one.ref().getName() + ": " + result);
    }
  }

  /** Whether there are so many loose objects that they had better be packed. */
  boolean isPackingDue() throws IOException {
    try (Git git = new Git(repository)) {
      return ((Number) git.gc().getStatistics().get("numberOfLooseObjects")).longValue() > LOOSE_MOST;
    } catch (GitAPIException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Packs loose objects. */
  void pack() throws IOException {
    try (Git git = new Git(repository)) {
      git.gc().setExpire(Instant.now().minus(GRACE)).call();
    } catch (GitAPIException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
