// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.eclipse.jgit.lib.Repository;
import org.plandesk.history.Revision;

/** The fingerprints of the contents of a history, made on all cores and kept for the next element that is asked for. */
final class ContentIndexes {

  private final Repository repository;

  ContentIndexes(Repository repository) {
    this.repository = repository;
  }

  /**
   * Makes those that are missing.
   *
   * @param cancelled asked between contents; when true, some are missing
   * @throws IOException when a content cannot be read
   */
  void prepare(List<Revision> revisions, BooleanSupplier cancelled) throws IOException {
    try {
      revisions.stream().map(Revision::content).distinct().filter(content -> ContentIndex.cached(content) == null)
          .toList()
          .parallelStream().filter(content -> !cancelled.getAsBoolean()).forEach(this::make);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void make(String content) {
    try {
      ContentIndex index = ContentIndex.of(StateReader.content(repository, content));
      if (index != null) {
        ContentIndex.keep(content, index);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fingerprint of an element in a revision; 0 when it is not there, empty when nothing can be told. */
  OptionalLong fingerprint(Revision revision, String elementId) {
    ContentIndex index = ContentIndex.cached(revision.content());
    return index == null ? OptionalLong.empty() : OptionalLong.of(index.fingerprint(elementId));
  }
}
