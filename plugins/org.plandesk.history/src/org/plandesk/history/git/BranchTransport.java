// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;

/** Carries the branch of a plan over a transport that is open. */
final class BranchTransport {

  private BranchTransport() {
  }

  /** That there is no such branch at the other end any more. */
  static void forget(Repository repository, RefNames names) throws IOException {
    RefUpdate forgotten = repository.updateRef(names.shared());
    forgotten.setForceUpdate(true);
    forgotten.disableRefLog();
    forgotten.delete();
  }

  /** Brings the branch over; the other end has it. */
  static void fetch(Transport transport, RefNames names, ProgressMonitor progress) throws IOException {
    transport.setTagOpt(TagOpt.NO_TAGS);
    transport.setCheckFetchedObjects(true);
    transport.fetch(progress, List.of(new RefSpec("+" + names.branch() + ":" + names.shared())));
  }

  /** Gives the branch to the other end; false when somebody else was faster. */
  static boolean push(Transport transport, Repository repository, RefNames names, ProgressMonitor progress)
      throws IOException {
    Ref seen = repository.exactRef(names.shared());
    RemoteRefUpdate update = new RemoteRefUpdate(repository, names.branch(), names.branch(), false, names.shared(),
        seen == null ? ObjectId.zeroId() : seen.getObjectId());
    transport.push(progress, List.of(update));
    return switch (update.getStatus()) {
      case OK, UP_TO_DATE -> true;
      case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> false;
      default -> throw new IOException(update.getMessage() == null ? update.getStatus().name() : update.getMessage());
    };
  }
}
