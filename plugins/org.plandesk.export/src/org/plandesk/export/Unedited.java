// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.ElementLists;
import org.plandesk.model.Headed;
import org.plandesk.model.Leftover;
import org.plandesk.model.Mark;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;

/**
 * Whether a plan still says what its source says: every element has its place there, in the same order, with the same
 * words, and no words of the source were taken out. What a person set besides (units, dates, progress) is no edit of
 * the text.
 */
final class Unedited {

  private final String source;
  private final List<Span> leftovers;
  private final SourceText text;

  private Unedited(Plan plan) {
    source = plan.getSource().getText();
    leftovers = plan.getSource().getLeftovers().stream().map(Leftover::getSpan).sorted().toList();
    text = new SourceText(plan);
  }

  static boolean isUnedited(Plan plan) {
    if (plan.getSource() == null || plan.getSource().getText() == null) {
      return false;
    }
    return new Unedited(plan).holds(Leaves.elements(plan));
  }

  private boolean holds(List<PlanElement> elements) {
    List<Span> leaves = new ArrayList<>();
    for (PlanElement element : elements) {
      Span span = text.span(element);
      if (span == null || span.end() > source.length() || !saysTheSame(element, span)) {
        return false;
      }
      Span leaf = Leaves.leaf(element, text);
      if (leaf != null) {
        leaves.add(leaf);
      }
    }
    return inOrder(leaves) && nothingIsMissing(leaves);
  }

  private boolean saysTheSame(PlanElement element, Span span) {
    return switch (element) {
      case Statement statement ->
          words(span).equals(statement.getText()) && ElementLists.marks(statement).stream().allMatch(this::stands);
      // Number and title of a paragraph are derived from its place and its first sentence.
      case Paragraph paragraph -> true;
      case Headed headed -> {
        String line = essence(words(span));
        yield line.contains(essence(headed.getNumber())) && line.contains(essence(headed.getTitle()));
      }
      case Note note -> essence(words(span)).contains(essence(note.getText()));
      default -> true;
    };
  }

  private boolean stands(Mark mark) {
    Span span = mark.getSpan();
    return span != null && span.end() <= source.length() && span.of(source).equals(mark.getQuote());
  }

  private static boolean inOrder(List<Span> leaves) {
    for (int i = 1; i < leaves.size(); i++) {
      if (leaves.get(i).start() < leaves.get(i - 1).start()) {
        return false;
      }
    }
    return true;
  }

  private boolean nothingIsMissing(List<Span> leaves) {
    List<Span> taken = new ArrayList<>(leaves);
    taken.addAll(leftovers);
    taken.sort(null);
    int covered = 0;
    for (Span span : taken) {
      if (span.start() > covered && !source.substring(covered, span.start()).isBlank()) {
        return false;
      }
      covered = Math.max(covered, span.end());
    }
    return source.substring(covered).isBlank();
  }

  /** The words of a stretch of the source, leftovers inside taken out. */
  private String words(Span span) {
    StringBuilder words = new StringBuilder(span.length());
    int at = span.start();
    for (int i = firstEndingAfter(span.start()); i < leftovers.size() && leftovers.get(i).start() < span.end(); i++) {
      Span gap = leftovers.get(i);
      if (gap.start() > at) {
        words.append(source, at, gap.start());
      }
      at = Math.max(at, gap.end());
    }
    return at < span.end() ? words.append(source, at, span.end()).toString() : words.toString();
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = leftovers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (leftovers.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What has to be the same in a heading: letters and digits, whatever their width. */
  private static String essence(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder letters = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
