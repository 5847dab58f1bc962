// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.text.BreakIterator;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;

/**
 * The caret on the page and the stretch of text selected with it; knows how keys move it, no key.
 *
 * <p>A change of the document moves it with the element it stands in ({@link #remember()}, then {@link #restore()}).
 */
public final class PageCursor {

  private final PageDocument document;
  private final PageLayout layout;
  private int offset;
  private int anchor;
  private int goal = -1;
  private EObject rememberedElement;
  private int rememberedDistance;

  /** A caret at the beginning of the page. */
  public PageCursor(PageDocument document, PageLayout layout) {
    this.document = document;
    this.layout = layout;
  }

  /** Where the caret stands. */
  public int offset() {
    return offset;
  }

  /** Start of the selected text; the caret's place when nothing is selected. */
  public int from() {
    return Math.min(offset, anchor);
  }

  /** End of the selected text, exclusive. */
  public int to() {
    return Math.max(offset, anchor);
  }

  /** Whether some text is selected. */
  public boolean hasSelection() {
    return offset != anchor;
  }

  /** Puts the caret somewhere. */
  public void moveTo(int newOffset, boolean extend) {
    goal = -1;
    put(newOffset, extend);
  }

  /** Selects a stretch; the caret goes to its end. */
  public void select(int from, int to) {
    moveTo(from, false);
    moveTo(to, true);
  }

  /** Selects all text; the caret goes to its end. */
  public void selectAll() {
    select(0, document.length());
  }

  private void put(int newOffset, boolean extend) {
    offset = Math.max(0, Math.min(newOffset, document.length()));
    if (!extend) {
      anchor = offset;
    }
  }

  /** One character on or back, over all that belongs to it; a selection that is not extended collapses to its edge. */
  public void character(int step, boolean extend) {
    if (!extend && hasSelection()) {
      moveTo(step < 0 ? from() : to(), false);
      return;
    }
    moveTo(boundary(BreakIterator.getCharacterInstance(Locale.ROOT), step), extend);
  }

  /** To the next or previous word; Chinese goes from one punctuation mark to the next. */
  public void word(int step, boolean extend) {
    moveTo(boundary(BreakIterator.getWordInstance(Locale.ROOT), step), extend);
  }

  private int boundary(BreakIterator breaks, int step) {
    Block block = document.blockAt(offset);
    if (block == null) {
      return 0;
    }
    int inner = offset - block.start();
    if (step < 0 && inner == 0 || step > 0 && inner >= block.text().length()) {
      return offset + step;
    }
    breaks.setText(block.text());
    return block.start() + (step < 0 ? breaks.preceding(inner) : breaks.following(inner));
  }

  /** Down by some lines, up when negative; the caret keeps to its column over short lines. */
  public void lines(int count, boolean extend) {
    int x = goal >= 0 ? goal : layout.caret(offset).x();
    put(layout.moveLines(offset, x, count), extend);
    goal = x;
  }

  /** To the beginning of its line. */
  public void lineStart(boolean extend) {
    moveTo(layout.lineRange(offset)[0], extend);
  }

  /** To the end of its line. */
  public void lineEnd(boolean extend) {
    moveTo(layout.lineRange(offset)[1], extend);
  }

  /** To the height of a point, keeping to its column. */
  public void toHeight(int y, boolean extend) {
    int x = goal >= 0 ? goal : layout.caret(offset).x();
    put(layout.offsetAt(x, y), extend);
    goal = x;
  }

  /** Selects the word at an offset: for Chinese what stands between two punctuation marks. */
  public void selectWord(int at) {
    Block block = document.blockAt(at);
    if (block == null || block.text().isEmpty()) {
      return;
    }
    int inner = Math.min(at - block.start(), block.text().length() - 1);
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(block.text());
    int end = words.following(inner);
    select(block.start() + words.previous(), block.start() + end);
  }

  /** Selects all words of the element at an offset. */
  public void selectElement(int at) {
    EObject element = document.elementAt(at);
    Place place = element == null ? null : document.place(element);
    if (place != null) {
      select(place.start(), place.end());
    }
  }

  /** The selected words, as they are copied. */
  public String selectedText() {
    return document.text(from(), to());
  }

  /** Notes where the caret stands, before the document changes. */
  public void remember() {
    rememberedElement = document.elementAt(offset);
    Place place = rememberedElement == null ? null : document.place(rememberedElement);
    rememberedDistance = place == null ? 0 : offset - place.start();
  }

  /** Goes back to where the caret stood, after the document changed. A selection of text is given up. */
  public void restore() {
    Place place = rememberedElement == null ? null : document.place(rememberedElement);
    int distance = place == null ? 0 : Math.min(Math.max(0, rememberedDistance), place.end() - place.start());
    moveTo(place == null ? offset : place.start() + distance, false);
    rememberedElement = null;
  }
}
