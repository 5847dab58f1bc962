// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/** Carries the branch of a plan from one repository to another, within this program. */
final class SharedTransport {

  /** A folder that is not there: nobody's hooks are run. */
  private static final String NO_HOOKS = "no-hooks";

  private SharedTransport() {
  }

  /** Brings the branch of a shared repository over; whatever was seen of it before is forgotten. */
  static void fetch(Repository repository, BareRepository shared, RefNames names) throws IOException {
    if (!hasBranch(shared, names)) {
      RefUpdate forgotten = repository.updateRef(names.shared());
      forgotten.setForceUpdate(true);
      forgotten.disableRefLog();
      forgotten.delete();
      return;
    }
    try (Transport transport = open(repository, shared)) {
      transport.setTagOpt(TagOpt.NO_TAGS);
      transport.setCheckFetchedObjects(true);
      transport.fetch(NullProgressMonitor.INSTANCE,
          List.of(new RefSpec("+" + names.branch() + ":" + names.shared())));
    }
  }

  private static boolean hasBranch(BareRepository shared, RefNames names) throws IOException {
    if (!shared.exists()) {
      return false;
    }
    shared.requireWhole();
    try (Repository other = shared.open()) {
      return other.exactRef(names.branch()) != null;
    }
  }

  /** Gives the branch to a shared repository; false when somebody else was faster. */
  static boolean push(Repository repository, BareRepository shared, RefNames names) throws IOException {
    Ref seen = repository.exactRef(names.shared());
    try (Transport transport = open(repository, shared)) {
      RemoteRefUpdate update = new RemoteRefUpdate(repository, names.branch(), names.branch(), false, names.shared(),
          seen == null ? ObjectId.zeroId() : seen.getObjectId());
      transport.push(NullProgressMonitor.INSTANCE, List.of(update));
      return switch (update.getStatus()) {
        case OK, UP_TO_DATE -> true;
        case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> false;
        default -> throw new IOException(update.getMessage() == null ? update.getStatus().name() : update.getMessage());
      };
    }
  }

  private static Transport open(Repository repository, BareRepository shared) throws IOException {
    repository.getConfig().setString("core", null, "hooksPath", NO_HOOKS);
    return Transport.open(repository, new URIish().setPath(shared.folder().toString()));
  }
}
