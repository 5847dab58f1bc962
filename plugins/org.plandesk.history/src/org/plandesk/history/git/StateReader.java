// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.plandesk.history.Revision;
import org.plandesk.store.PlanFiles;

/** Reads contents, and takes none that is not what was recorded. */
final class StateReader {

  private StateReader() {
  }

  /** The bytes of the plan file in a revision. */
  static byte[] content(Repository repository, Revision revision) throws IOException {
    return content(repository, revision.content());
  }

  /** The bytes of the plan file that a content's name stands for. */
  static byte[] content(Repository repository, String name) throws IOException {
    ObjectId id = ObjectId.fromString(name);
    byte[] content = repository.open(id, Constants.OBJ_BLOB).getCachedBytes((int) PlanFiles.MAX_BYTES);
    // JGit believes what it finds under a name.
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      if (!formatter.idFor(Constants.OBJ_BLOB, content).equals(id)) {
        throw new CorruptObjectException(id, "other content");
      }
    }
    return content;
  }
}
