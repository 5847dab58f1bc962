// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.util.List;

import org.plandesk.model.Span;

/**
 * Something a person should know about the import that belongs to no single element.
 *
 * @param kind what it is
 * @param span where it stands in the source, or null when it concerns the whole document
 * @param arguments figures and names for the sentence shown
 */
public record ImportWarning(Kind kind, Span span, List<String> arguments) {

  /** What a warning speaks of. */
  public enum Kind {
    /** The encoding was concluded from the bytes, nothing in them states it. Argument: its name. */
    ENCODING_GUESSED,
    /** Some characters could not be decoded when the document was made. Argument: how many. */
    UNREADABLE_CHARACTERS,
    /** A number in a row of headings is missing. Arguments: number before, number after. */
    HEADING_MISSING,
    /** The text has no chapters, so everything stands in one list. */
    NO_CHAPTERS,
    /** A table could not be read as rows of cells and was kept as text. */
    TABLE_KEPT_AS_TEXT,
    /** Changes were tracked and not accepted yet; the text has them. Argument: how many. */
    TRACKED_CHANGES,
    /** Hidden text was left out. Argument: its characters. */
    HIDDEN_TEXT,
    /** Objects and documents inside the document were not read. Argument: how many. */
    EMBEDDED_OBJECTS,
    /** Navigation and the like around the text of a web page was left out. Argument: its characters. */
    PAGE_FURNITURE,
    /** A line of the user's unit dictionary is not of its form. Arguments: file, line number, the line. */
    UNIT_LINE_LEFT_OUT,
    /** The user's unit dictionary could not be read. Argument: file. */
    UNIT_FILE_UNREADABLE
  }

  /** A warning about a place. */
  public static ImportWarning at(Kind kind, Span span, Object... arguments) {
    return new ImportWarning(kind, span, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** A sentence in the user's language. */
  public String message() {
    Object[] values = arguments.toArray();
    return switch (kind) {
      case ENCODING_GUESSED -> Messages.bind(Messages.warningEncodingGuessed, values);
      case UNREADABLE_CHARACTERS -> Messages.bind(Messages.warningUnreadableCharacters, values);
      case HEADING_MISSING -> Messages.bind(Messages.warningHeadingMissing, values);
      case NO_CHAPTERS -> Messages.warningNoChapters;
      case TABLE_KEPT_AS_TEXT -> Messages.warningTableKeptAsText;
      case TRACKED_CHANGES -> Messages.bind(Messages.warningTrackedChanges, values);
      case HIDDEN_TEXT -> Messages.bind(Messages.warningHiddenText, values);
      case PAGE_FURNITURE -> Messages.bind(Messages.warningPageFurniture, values);
      case UNIT_LINE_LEFT_OUT -> Messages.bind(Messages.warningUnitLineLeftOut, values);
      case UNIT_FILE_UNREADABLE -> Messages.bind(Messages.warningUnitFileUnreadable, values);
      case EMBEDDED_OBJECTS -> Messages.bind(Messages.warningEmbeddedObjects, values);
    };
  }
}
