// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.util.Optional;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.plandesk.history.Transfer;

/** Asks whoever began an exchange for name and password, once for each server as long as they are taken. */
final class TransferCredentials extends CredentialsProvider {

  private final Transfer transfer;
  private String server;
  private Transfer.Login login;
  private boolean known;
  private boolean refused;
  private boolean declined;

  TransferCredentials(Transfer transfer) {
    this.transfer = transfer;
  }

  /** Whether a person was asked and did not sign in. */
  boolean isDeclined() {
    return declined;
  }

  /** Who signed in last; empty when nobody was asked. */
  Optional<Transfer.Login> login() {
    return Optional.ofNullable(login);
  }

  /** That the server took them. */
  void accepted() {
    if (login != null && !known) {
      known = true;
      transfer.accepted(server, login);
    }
  }

  @Override
  public boolean isInteractive() {
    return true;
  }

  @Override
  public boolean supports(CredentialItem... items) {
    for (CredentialItem item : items) {
      if (!(item instanceof CredentialItem.Username) && !(item instanceof CredentialItem.Password)) {
        // Such as whether to trust a certificate that nobody vouches for.
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean get(URIish uri, CredentialItem... items) {
    if (!supports(items)) {
      return false;
    }
    String asking = uri.getPort() > 0 ? uri.getHost() + ":" + uri.getPort() : uri.getHost();
    if (login == null || refused || !asking.equals(server)) {
      Optional<Transfer.Login> before = asking.equals(server) ? login() : Optional.empty();
      Optional<Transfer.Login> given =
          transfer.login(new Transfer.Question(asking, uri.getUser() == null ? "" : uri.getUser(), before));
      declined = given.isEmpty();
      if (declined) {
        return false;
      }
      server = asking;
      login = given.get();
      refused = false;
      known = false;
    }
    for (CredentialItem item : items) {
      if (item instanceof CredentialItem.Username user) {
        user.setValue(login.user());
      } else if (item instanceof CredentialItem.Password password) {
        password.setValue(login.password().toCharArray());
      }
    }
    return true;
  }

  @Override
  public void reset(URIish uri) {
    refused = true;
  }
}
