// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads word lists that lie beside a class: UTF-8, one entry a line, lines that begin with # are remarks. */
public final class WordLists {

  private WordLists() {
  }

  /**
   * The entries of a list in their order, without blanks around them.
   *
   * @param owner class beside which the file lies
   * @param name file name
   * @throws IllegalStateException when there is no such file
   * @throws UncheckedIOException when it cannot be read
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Missing word list " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
