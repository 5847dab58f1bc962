// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.history.ElementRevision;
import org.plandesk.history.ElementRevision.Change;
import org.plandesk.history.Revision;
import org.plandesk.model.Plan;

/** Follows one element through contents, oldest first, and notes where it became another. */
final class ElementTracker {

  /** Reads a plan from the content of a file. */
  interface Parser {
    Plan parse(byte[] content) throws IOException;
  }

  private final String id;
  private final Parser parser;
  private final List<ElementRevision> versions = new ArrayList<>();
  private String content = "";
  private byte[] lines = {};
  private OptionalLong fingerprint = OptionalLong.empty();
  private boolean there;
  private Map<Change, String> state = new EnumMap<>(Change.class);

  ElementTracker(String id, Parser parser) {
    this.id = Objects.requireNonNull(id);
    this.parser = parser;
  }

  /** Whether the revision has the content that was followed last. */
  boolean knows(Revision revision) {
    return revision.content().equals(content);
  }

  /**
   * Goes on to the next revision when the element is the same there, which its fingerprint tells; else {@link #follow} must be
   * called for it.
   */
  boolean isSame(Revision revision, OptionalLong now) {
    boolean same = now.isPresent() && now.equals(fingerprint);
    fingerprint = now;
    if (same) {
      content = revision.content();
    }
    return same;
  }

  /** Goes on to the next revision. */
  void follow(Revision revision, byte[] bytes) throws IOException {
    boolean first = content.isEmpty();
    content = revision.content();
    byte[] now = ElementLines.of(bytes, id);
    if (Arrays.equals(now, lines)) {
      return;
    }
    lines = now;
    EObject element = now.length == 0 ? null : ElementState.find(parser.parse(bytes), id);
    if (element == null) {
      if (there) {
        there = false;
        state = new EnumMap<>(Change.class);
        versions.add(new ElementRevision(revision, "", Set.of(Change.GONE)));
      }
      return;
    }
    Map<Change, String> next = ElementState.of(element);
    Set<Change> changes = EnumSet.noneOf(Change.class);
    if (there) {
      for (Change change : next.keySet()) {
        if (!next.get(change).equals(state.get(change))) {
          changes.add(change);
        }
      }
    } else {
      changes.add(first ? Change.FIRST : Change.APPEARED);
    }
    there = true;
    state = next;
    if (!changes.isEmpty()) {
      versions.add(new ElementRevision(revision, next.get(Change.TEXT), changes));
    }
  }

  /** What was noted, newest first. */
  List<ElementRevision> versions() {
    return versions.reversed();
  }
}
