// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.server;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.plandesk.history.Transfer.Login;

/**
 * Who signed in to which server: for the time the program runs, and beyond it in the platform's secure storage when the user wants that.
 * No other file ever holds a password. A system without a library for it is one without secure storage. Any thread.
 */
final class SavedLogins {

  private static final String NODE = "org.plandesk/git";
  private static final String USER = "user";
  private static final String PASSWORD = "password";
  private static final Map<String, Login> OF_THIS_RUN = new ConcurrentHashMap<>();

  private SavedLogins() {
  }

  /** Who signed in last; of one user if a name is given. */
  static Optional<Login> find(String server, String user) {
    Login known = OF_THIS_RUN.get(server);
    if (known == null) {
      known = stored(server);
    }
    return Optional.ofNullable(known).filter(login -> user.isEmpty() || user.equals(login.user()));
  }

  private static Login stored(String server) {
    try {
      ISecurePreferences root = SecurePreferencesFactory.getDefault();
      if (root == null || !root.nodeExists(path(server))) {
        return null;
      }
      ISecurePreferences node = root.node(path(server));
      String user = node.get(USER, null);
      String password = node.get(PASSWORD, null);
      return user == null || password == null ? null : new Login(user, password);
    } catch (StorageException | RuntimeException | LinkageError e) {
      // Locked or of another machine: it is asked for.
      ILog.of(SavedLogins.class).info("The secure storage cannot be read", e);
      return null;
    }
  }

  /**
   * Keeps what a server took.
   *
   * @param lasting whether beyond this run
   * @return false when there is no secure storage, so that it is kept for this run only
   */
  static boolean keep(String server, Login login, boolean lasting) {
    OF_THIS_RUN.put(server, login);
    if (!lasting) {
      return true;
    }
    try {
      ISecurePreferences root = SecurePreferencesFactory.getDefault();
      if (root == null) {
        return false;
      }
      ISecurePreferences node = root.node(path(server));
      node.put(PASSWORD, login.password(), true);
      node.put(USER, login.user(), true);
      root.flush();
      return true;
    } catch (StorageException | IOException | RuntimeException | LinkageError e) {
      ILog.of(SavedLogins.class).info("The secure storage cannot be written", e);
      return false;
    }
  }

  /** Forgets what a server refused. */
  static void forget(String server) {
    OF_THIS_RUN.remove(server);
    try {
      ISecurePreferences root = SecurePreferencesFactory.getDefault();
      if (root != null && root.nodeExists(path(server))) {
        root.node(path(server)).removeNode();
        root.flush();
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      ILog.of(SavedLogins.class).info("The secure storage cannot be written", e);
    }
  }

  private static String path(String server) {
    return NODE + "/" + EncodingUtils.encodeSlashes(server);
  }
}
