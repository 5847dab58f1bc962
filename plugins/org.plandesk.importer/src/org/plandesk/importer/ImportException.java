// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

/**
 * A document cannot be imported. The message is one sentence in the user's language that names file and place.
 */
public final class ImportException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a document cannot be imported. */
  public enum Reason {
    /** There is no such file. Argument: path. */
    MISSING,
    /** The path is a folder. Argument: path. */
    FOLDER,
    /** The file may not be read. Arguments: path, what the system says. */
    UNREADABLE,
    /** Nothing but blanks is in it. Argument: path. */
    EMPTY,
    /** A document of a kind that cannot be read. Arguments: path, kind of file, what to do. */
    OTHER_KIND,
    /** Bytes that are no text. Arguments: path, offset of the first such byte. */
    BINARY,
    /** Longer than {@link DocumentImporter#LARGEST_FILE}. Arguments: path, its megabytes, megabytes allowed. */
    TOO_LARGE,
    /** Text, but in none of the encodings known. Arguments: path, offset of the first byte that does not fit. */
    UNDECODABLE,
    /** Protected by a password. Argument: path. */
    ENCRYPTED,
    /** A document of a kind that can be read, but broken. Argument: path. */
    DAMAGED,
    /** An archive made to grow beyond all bounds when it is unpacked. Argument: path. */
    BLOATED
  }

  private final Reason reason;

  /** For the reason given; the arguments are those named at the reason. */
  public ImportException(Reason reason, Throwable cause, Object... arguments) {
    super(sentence(reason, arguments), cause);
    this.reason = reason;
  }

  /** Why the document cannot be imported. */
  public Reason reason() {
    return reason;
  }

  private static String sentence(Reason reason, Object... arguments) {
    String pattern = switch (reason) {
      case MISSING -> Messages.errorMissing;
      case FOLDER -> Messages.errorFolder;
      case UNREADABLE -> Messages.errorUnreadable;
      case EMPTY -> Messages.errorEmpty;
      case OTHER_KIND -> Messages.errorOtherKind;
      case BINARY -> Messages.errorBinary;
      case TOO_LARGE -> Messages.errorTooLarge;
      case UNDECODABLE -> Messages.errorUndecodable;
      case ENCRYPTED -> Messages.errorEncrypted;
      case DAMAGED -> Messages.errorDamaged;
      case BLOATED -> Messages.errorBloated;
    };
    return Messages.bind(pattern, arguments);
  }
}
