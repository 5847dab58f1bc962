// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.List;
import org.plandesk.compare.TextDifference;

/** Tells where places of one text are in another one. */
final class Offsets {

  private final List<TextDifference.Piece> pieces;

  private Offsets(List<TextDifference.Piece> pieces) {
    this.pieces = pieces;
  }

  /** From one text to another; costs nothing when they are the same. */
  static Offsets between(String from, String to) {
    return new Offsets(from.equals(to) ? null : TextDifference.of(from, to).pieces());
  }

  /** Whether the words between two offsets are there, one behind the other, in the other text. */
  boolean keeps(int start, int end) {
    if (pieces == null) {
      return true;
    }
    for (TextDifference.Piece piece : pieces) {
      if (piece.equal() && piece.old().start() <= start && end <= piece.old().end()) {
        return true;
      }
    }
    return false;
  }

  /** Where the character behind an offset is; of one that is gone the beginning of what took its place. */
  int start(int offset) {
    if (pieces == null) {
      return offset;
    }
    for (TextDifference.Piece piece : pieces) {
      if (piece.old().contains(offset)) {
        return piece.equal() ? piece.current().start() + offset - piece.old().start() : piece.current().start();
      }
    }
    return pieces.isEmpty() ? 0 : pieces.getLast().current().end();
  }

  /** Where the character before an offset ends; of one that is gone the end of what took its place. */
  int end(int offset) {
    if (pieces == null) {
      return offset;
    }
    for (TextDifference.Piece piece : pieces) {
      if (piece.old().contains(offset - 1)) {
        return piece.equal() ? piece.current().start() + offset - piece.old().start() : piece.current().end();
      }
    }
    return 0;
  }
}
