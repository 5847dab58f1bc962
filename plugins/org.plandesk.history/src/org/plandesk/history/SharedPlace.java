// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import java.nio.file.Path;
import org.plandesk.history.git.SharedPlaces;

/** Where several authors keep the history of a plan. */
public sealed interface SharedPlace {

  /** What messages call it. */
  String name();

  /** What a person types for it, without any password; {@link #of} understands it. */
  String text();

  /**
   * A folder, such as one on a file server: a bare Git repository, the folder of one, or any folder, in which one is made beside the
   * plans when something is first given to the others.
   *
   * @param path the folder
   */
  record Folder(Path path) implements SharedPlace {

    @Override
    public String name() {
      return String.valueOf(path.getFileName() == null ? path : path.getFileName());
    }

    @Override
    public String text() {
      return path.toString();
    }
  }

  /**
   * A repository on a Git server, made by {@link SharedPlace#of}.
   *
   * @param name the server and the repository on it
   * @param text the address
   */
  record Server(String name, String text) implements SharedPlace {
  }

  /**
   * Understands what a person typed: the path of a folder, {@code https://server/path}, {@code ssh://user@server/path},
   * {@code user@server:path} or {@code server:path}.
   *
   * @throws HistoryException with {@link HistoryException.Problem#ADDRESS} when it is none of these, holds a password, is one to
   *     which a password would go unencrypted, or parts of it could be taken for options or programs
   */
  static SharedPlace of(String text) throws HistoryException {
    return SharedPlaces.of(text.strip());
  }
}
