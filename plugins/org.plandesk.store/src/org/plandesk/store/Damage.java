// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.plandesk.store.PlanFileException.Problem;

/**
 * The first thing found wrong in a plan file. Unchecked, because it has to pass through the parser and EMF's handler,
 * neither of which could do anything about it.
 */
final class Damage extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int MAX_WORDS = 40;

  private final int line;
  private final int column;
  private final transient String detail;
  private final transient String words;

  /**
   * @param line from 1; not positive when there is no place to name
   * @param column from 1
   * @param detail the text that says what is wrong
   * @param words the words in the file that are wrong, or null
   */
  Damage(int line, int column, String detail, String words, Throwable cause) {
    super(detail, cause);
    this.line = line;
    this.column = column;
    this.detail = detail;
    this.words = words;
  }

  /** The sentence for the user. */
  PlanFileException in(Path file) {
    String shown = words == null ? "" : words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS) + "…" : words;
    String what = NLS.bind(detail, new Object[] {null, null, null, null, shown.replaceAll("\\s+", " ")});
    boolean placed = line > 0;
    String sentence = placed ? Messages.damagedAt : Messages.damaged;
    return new PlanFileException(Problem.DAMAGED, file, Math.max(line, 0), placed ? Math.max(column, 1) : 0,
        NLS.bind(sentence, new Object[] {file, Integer.toString(line), Integer.toString(Math.max(column, 1)), what}),
        getCause());
  }
}
