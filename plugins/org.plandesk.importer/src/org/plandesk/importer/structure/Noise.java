// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plandesk.model.LeftoverKind;
import org.plandesk.model.Span;

/** The stretches of a source that were found to belong to no element, each with the reason. */
final class Noise {

  /** A stretch and what it is. */
  record Piece(Span span, LeftoverKind kind) {}

  private final List<Piece> pieces = new ArrayList<>();

  void add(int start, int end, LeftoverKind kind) {
    if (end > start) {
      pieces.add(new Piece(new Span(start, end), kind));
    }
  }

  /** All pieces in order of the source, without overlaps: what begins first wins. */
  List<Piece> sorted() {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(Piece::span));
    List<Piece> kept = new ArrayList<>();
    int end = 0;
    for (Piece piece : sorted) {
      if (piece.span().start() >= end) {
        kept.add(piece);
        end = piece.span().end();
      } else if (piece.span().end() > end) {
        kept.add(new Piece(new Span(end, piece.span().end()), piece.kind()));
        end = piece.span().end();
      }
    }
    return kept;
  }
}
