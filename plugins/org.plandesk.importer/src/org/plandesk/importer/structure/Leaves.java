// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plandesk.importer.Coverage;
import org.plandesk.model.Leftover;
import org.plandesk.model.LeftoverKind;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.text.Blanks;

/**
 * Keeps account of the characters that belong to elements and declares all others leftovers, so that nothing of the
 * source is lost without a trace.
 */
final class Leaves {

  /** What a character may belong to. */
  enum Use { HEADING, STATEMENT, ROW }

  private final List<Span> spans = new ArrayList<>();
  private final int[] counts = new int[Use.values().length];

  void add(Fragment fragment, Use use) {
    fragment.forEachPiece(piece -> add(piece, use));
  }

  void add(Span span, Use use) {
    if (span.length() > 0) {
      spans.add(span);
      counts[use.ordinal()] += span.length();
    }
  }

  /** Declares everything that belongs to no element a leftover of the source; gives the account. */
  Coverage declareLeftovers(Source target, Noise noise) {
    String source = target.getText();
    spans.sort(Comparator.naturalOrder());
    List<Noise.Piece> pieces = noise.sorted();
    int piece = 0;
    int at = 0;
    int total = 0;
    for (int i = 0; i <= spans.size(); i++) {
      int end = i < spans.size() ? spans.get(i).start() : source.length();
      while (at < end) {
        while (piece < pieces.size() && pieces.get(piece).span().end() <= at) {
          piece++;
        }
        Noise.Piece near = piece < pieces.size() && pieces.get(piece).span().start() < end ? pieces.get(piece) : null;
        int stop;
        LeftoverKind kind;
        if (near != null && near.span().start() <= at) {
          stop = Math.min(end, near.span().end());
          kind = near.kind();
        } else {
          stop = near == null ? end : near.span().start();
          kind = Blanks.isBlank(source.charAt(at)) ? LeftoverKind.BLANK : LeftoverKind.PUNCTUATION;
          int same = at;
          while (same < stop && Blanks.isBlank(source.charAt(same)) == (kind == LeftoverKind.BLANK)) {
            same++;
          }
          stop = same;
        }
        declare(target, at, stop, kind);
        total += stop - at;
        at = stop;
      }
      at = i < spans.size() ? Math.max(at, spans.get(i).end()) : at;
    }
    return new Coverage(source.length(), counts[Use.HEADING.ordinal()], counts[Use.STATEMENT.ordinal()],
        counts[Use.ROW.ordinal()], total);
  }

  private static void declare(Source target, int start, int end, LeftoverKind kind) {
    Leftover leftover = PlanFactory.eINSTANCE.createLeftover();
    leftover.setSpan(new Span(start, end));
    leftover.setWhy(kind);
    target.getLeftovers().add(leftover);
  }
}
