// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The language a user chose. It is kept in a file of its own, {@code .plandesk/language} in the user's home, because the
 * start script has to know it before there is a program.
 */
final class UserLanguage {

  private UserLanguage() {}

  /**
   * Keeps the language for the next start.
   *
   * @param code as the platform takes it behind {@code -nl}
   * @throws UncheckedIOException when the file cannot be written
   */
  static void keep(String code) {
    Path file = Path.of(System.getProperty("user.home"), ".plandesk", "language");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, code + "\n", StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
