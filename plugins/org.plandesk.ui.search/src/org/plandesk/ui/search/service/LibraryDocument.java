// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.plandesk.model.Source;

/** Finds the document of the library that a plan was imported from. */
final class LibraryDocument {

  private LibraryDocument() {}

  /**
   * The key of the document: the file with the name of the plan's source and its very content. Reads files, so not on the user
   * interface thread.
   *
   * @param keys the keys of plans in the index
   * @param source what is kept of the plan's document
   */
  static Optional<String> of(Source source, Collection<String> keys) {
    return keys.stream().filter(key -> PlanKeys.file(key).filter(file -> is(source, file)).isPresent()).findFirst();
  }

  private static boolean is(Source source, Path file) {
    try {
      return file.getFileName().toString().equals(source.getName())
          && HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)))
              .equals(source.getSha256());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    } catch (IOException e) {
      // gone, or nobody may read it: then it is found as the index has it
      return false;
    }
  }
}
