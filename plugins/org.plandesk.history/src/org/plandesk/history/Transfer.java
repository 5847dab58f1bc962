// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import java.util.Optional;

/** Whoever began an exchange with others: gives what the server asks for, hears how far it is and may stop it. Called on its thread. */
public interface Transfer {

  /** Somebody who sees nothing, has no password and does not stop. */
  Transfer QUIET = new Transfer() {
  };

  /**
   * Who signs in to a server.
   *
   * @param user name of the user there
   * @param password never written to a file of ours
   */
  record Login(String user, String password) {

    @Override
    public String toString() {
      return user;
    }
  }

  /**
   * What a server asks of whoever signs in.
   *
   * @param server its name
   * @param user the user that its address names, or empty
   * @param refused what it has just refused; empty the first time
   */
  record Question(String server, String user, Optional<Login> refused) {
  }

  /** Who signs in; empty when nobody wants to. */
  default Optional<Login> login(Question question) {
    return Optional.empty();
  }

  /** That the server took what {@link #login} gave. */
  default void accepted(String server, Login login) {
    // Whoever keeps passwords wants to know.
  }

  /**
   * That it goes on.
   *
   * @param what it does, in the words of Git; may be empty
   * @param done how much of it is done, between 0 and 1; negative when nobody knows
   */
  default void progress(String what, double done) {
    // Whoever shows it wants to know.
  }

  /** Whether to stop; asked often. */
  default boolean isCancelled() {
    return false;
  }
}
