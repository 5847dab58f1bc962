// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.URIish;
import org.plandesk.history.HistoryException;
import org.plandesk.history.SharedPlace;
import org.plandesk.history.Transfer;

/** A repository on a Git server. Passwords go from whoever began the exchange to the server and nowhere else. */
final class ServerEnd implements SharedEnd {

  /** A server that says nothing for so many seconds is not there. */
  private static final int PATIENCE = 30;
  private static final String HTTP = "http";

  private final SharedPlace.Server place;
  private final URIish address;
  private final Transfer transfer;
  private final TransferCredentials credentials;
  private final ProgressMonitor progress;

  /** @throws HistoryException when it is no address */
  ServerEnd(SharedPlace.Server place, Transfer transfer) throws HistoryException {
    this.place = place;
    this.address = SharedPlaces.parse(place.text());
    this.transfer = transfer;
    this.credentials = new TransferCredentials(transfer);
    this.progress = new TransferProgress(transfer);
  }

  @Override
  public String name() {
    return place.name();
  }

  @Override
  public void fetch(Repository repository, RefNames names) throws IOException {
    try (Transport transport = open(repository)) {
      boolean there;
      try (FetchConnection connection = transport.openFetch(List.of(new RefSpec(names.branch())))) {
        there = connection.getRef(names.branch()) != null;
      }
      credentials.accepted();
      if (!there) {
        BranchTransport.forget(repository, names);
        return;
      }
      BranchTransport.fetch(transport, names, progress);
    }
  }

  @Override
  public boolean push(Repository repository, RefNames names) throws IOException {
    try (Transport transport = open(repository)) {
      boolean given = BranchTransport.push(transport, repository, names, progress);
      credentials.accepted();
      return given;
    }
  }

  private Transport open(Repository repository) throws IOException {
    forgetHttp(repository.getConfig());
    Transport transport = Transport.open(repository, address);
    transport.setTimeout(PATIENCE);
    transport.setCredentialsProvider(credentials);
    if (transport instanceof SshTransport ssh) {
      ssh.setSshSessionFactory(new SystemSsh());
    } else if (transport instanceof TransportHttp http) {
      http.setHttpConnectionFactory(new OneServer(address));
    } else {
      transport.close();
      throw new IllegalStateException(address.toString());
    }
    return transport;
  }

  /** A file beside the plan cannot say that certificates need no check, nor what else is sent; nothing is written to it. */
  private static void forgetHttp(Config settings) {
    settings.getSubsections(HTTP).forEach(part -> settings.unsetSection(HTTP, part));
    settings.unsetSection(HTTP, null);
  }

  @Override
  public HistoryException failure(Exception failure, boolean writing) {
    return ServerFailures.of(place, failure, transfer, credentials);
  }
}
