// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the text of a query was read, for the line below the box. Immutable.
 *
 * @param parts what was read, in the order of the text
 * @param hints one sentence for each thing that could not be read as it was perhaps meant, in the user's language
 */
public record QueryReading(List<Part> parts, List<String> hints) {

  /** The lists cannot be changed. */
  public QueryReading {
    parts = List.copyOf(parts);
    hints = List.copyOf(hints);
  }

  /** What a part of the query is. */
  public enum Role {
    /** A word that hits should have. */
    WORD,
    /** Words in quotation marks that stand together. */
    PHRASE,
    /** A word with * or ?. */
    WILDCARD,
    /** A field with a value or a range. */
    FIELD,
    /** What hits must not have. */
    EXCLUDED,
    /** A word without meaning for the search (什么, 哪些), which is left out. */
    IGNORED
  }

  /**
   * A part of the query.
   *
   * @param role what it is
   * @param text what is looked for, without the signs of the language; of a field its name and value in words
   * @param start UTF-16 offset in the query's text
   * @param end offset after it
   * @param alternative whether it is joined to the part before by OR
   * @param expansions synonyms and abbreviations that are looked for as well, none when they are switched off
   */
  public record Part(Role role, String text, int start, int end, boolean alternative, List<String> expansions) {

    /** The list cannot be changed. */
    public Part {
      expansions = List.copyOf(expansions);
    }
  }

  /** Whether any part was expanded. */
  public boolean isExpanded() {
    return parts.stream().anyMatch(part -> !part.expansions().isEmpty());
  }

  /** The reading as one line, such as: 污水 和 处理厂；也找 污水厂. */
  public String sentence() {
    String line = parts.stream().map(part -> Messages.part(part, part == parts.get(0))).collect(Collectors.joining());
    String expansions =
        parts.stream().flatMap(part -> part.expansions().stream()).distinct().collect(Collectors.joining("、"));
    return expansions.isEmpty() ? line : line + Messages.bind(Messages.readingExpanded, expansions);
  }
}
