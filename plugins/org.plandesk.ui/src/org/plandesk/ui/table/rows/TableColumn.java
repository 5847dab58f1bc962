// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param <E> the elements that rows show
 * @param code stable name under which width and choice of the column are kept; never translated
 * @param label header in the user's language
 * @param width width in pixels at 100 %, before a person changes it; the column that {@link #stretches} takes what is left
 * @param look how the cell is drawn
 * @param filter how the column is filtered
 * @param text what the cell says
 * @param values what the cell counts as in a filter by choice, usually one value
 * @param choices what a filter by choice offers, in this order; empty for the values that occur, sorted
 * @param order how rows are sorted by the column; null for the order of the document
 */
public record TableColumn<E>(String code, String label, int width, Look look, Filter filter, Function<E, String> text,
    Function<E, List<String>> values, List<String> choices, Comparator<E> order) {

  /** How a cell is drawn. */
  public enum Look {
    /** Plain text at the left. */
    TEXT,
    /** Text at the left that takes the width the others leave. */
    STRETCHED,
    /** Figures at the right. */
    NUMBER,
    /** Figures to be reached, in the colour of targets, at the right. */
    TARGET,
    /** A flag and a date in a frame. */
    DEADLINE,
    /** Responsible units in their colour. */
    UNIT,
    /** A light: shape and word. */
    LIGHT,
    /** Text with a lock before what binds. */
    NATURE,
    /** Text with an icon before it. */
    ICON,
    /** How much is done: bar and text. */
    PROGRESS;

    /** Whether cells may have an icon before their text. */
    public boolean hasIcon() {
      return this == LIGHT || this == NATURE || this == ICON;
    }
  }

  /** How a column is filtered. */
  public enum Filter {
    /** Not at all. */
    NONE,
    /** By words that the cell contains. */
    TEXT,
    /** By one of some values. */
    CHOICE
  }

  /** The order of what cells say. */
  private record ByText<E>(Function<E, String> text) implements Comparator<E> {
    @Override
    public int compare(E one, E other) {
      return text.apply(one).compareTo(text.apply(other));
    }
  }

  /** A column filtered by words, sorted by its text. */
  public static <E> TableColumn<E> text(String code, String label, int width, Look look, Function<E, String> text) {
    return new TableColumn<>(code, label, width, look, Filter.TEXT, text, element -> List.of(text.apply(element)),
        List.of(), new ByText<>(text));
  }

  /** A column filtered by the values that occur, sorted by its text. */
  public static <E> TableColumn<E> choice(String code, String label, int width, Look look, Function<E, String> text,
      Function<E, List<String>> values) {
    return new TableColumn<>(code, label, width, look, Filter.CHOICE, text, values, List.of(),
        new ByText<>(text));
  }

  /** The same column with another sort order. */
  public TableColumn<E> sortedBy(Comparator<E> other) {
    return new TableColumn<>(code, label, width, look, filter, text, values, choices, other);
  }

  /** The same column with values to choose from that are known beforehand: nobody has to look at all rows for them. */
  public TableColumn<E> offering(List<String> known) {
    return new TableColumn<>(code, label, width, look, filter, text, values, List.copyOf(known), order);
  }

  /** Whether rows are sorted by what the cells of the column say. */
  boolean isSortedByText() {
    return order instanceof ByText;
  }

  /** Whether the column takes the width that the others leave. */
  public boolean stretches() {
    return look == Look.STRETCHED;
  }
}
