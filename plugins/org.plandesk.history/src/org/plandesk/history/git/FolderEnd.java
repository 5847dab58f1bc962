// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.plandesk.history.HistoryException;

/** A repository in a folder, exchanged with within this program. */
final class FolderEnd implements SharedEnd {

  /** A folder that is not there: nobody's hooks are run. */
  private static final String NO_HOOKS = "no-hooks";

  private final BareRepository shared;
  private final ProgressMonitor progress;

  FolderEnd(BareRepository shared, ProgressMonitor progress) {
    this.shared = shared;
    this.progress = progress;
  }

  @Override
  public String name() {
    return shared.folder().toString();
  }

  @Override
  public void fetch(Repository repository, RefNames names) throws IOException {
    if (!hasBranch(names)) {
      BranchTransport.forget(repository, names);
      return;
    }
    try (Transport transport = open(repository)) {
      BranchTransport.fetch(transport, names, progress);
    }
  }

  private boolean hasBranch(RefNames names) throws IOException {
    if (!shared.exists()) {
      return false;
    }
    shared.requireWhole();
    try (Repository other = shared.open()) {
      return other.exactRef(names.branch()) != null;
    }
  }

  @Override
  public boolean push(Repository repository, RefNames names) throws IOException {
    if (!shared.exists()) {
      shared.create(names.branch());
    }
    shared.requireWhole();
    try (Transport transport = open(repository)) {
      return BranchTransport.push(transport, repository, names, progress);
    }
  }

  private Transport open(Repository repository) throws IOException {
    repository.getConfig().setString("core", null, "hooksPath", NO_HOOKS);
    return Transport.open(repository, new URIish().setPath(shared.folder().toString()));
  }

  @Override
  public HistoryException failure(Exception failure, boolean writing) {
    return writing ? HistoryFailures.writing(shared.folder(), failure)
        : HistoryFailures.reading(shared.folder(), failure);
  }
}
