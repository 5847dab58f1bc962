// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The dictionary with the user's file in it, read at the first use and again when the file changed. Thread-safe.
 */
public final class UserSynonyms {

  private final Path file;
  private String read;
  private Synonyms synonyms;

  /** @param file the user's file, which need not exist; null when there is none */
  public UserSynonyms(Path file) {
    this.file = file;
  }

  /** The present dictionary; a file that cannot be read counts as empty. */
  public synchronized Synonyms get() {
    String state = state();
    if (!state.equals(read)) {
      read = state;
      synonyms = state.isEmpty() ? Synonyms.builtIn() : Synonyms.with(lines());
    }
    return synonyms;
  }

  private String state() {
    try {
      return file == null ? "" : Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return "";
    }
  }

  private List<String> lines() {
    try {
      // Replaces what is no UTF-8 instead of failing: a wrong character spoils one word, not the file.
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()
          .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line).toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
