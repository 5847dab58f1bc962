// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.kind;

/** Kinds of files that are known and cannot be imported. */
public enum OtherKind {
  /** zip, rar, 7z, gzip. */
  ARCHIVE,
  /** A picture. */
  IMAGE,
  /** PDF. */
  PDF,
  /** A program. */
  PROGRAM,
  /** Rich text. */
  RTF,
  /** A workbook of Excel or WPS. */
  WORKBOOK,
  /** A presentation. */
  PRESENTATION,
  /** OpenDocument. */
  OPEN_DOCUMENT,
  /** A document of Word in a single XML file. */
  WORD_XML,
  /** A web page with its pictures in one file. */
  WEB_ARCHIVE,
  /** A document of a Word that is older than Word 97, or of Write. */
  OLD_WORD,
  /** Another compound file: a mail, a drawing, an installer. */
  COMPOUND,
  /** Any other XML. */
  XML;

  /** What it is, in the user's language, to stand inside a sentence. */
  public String label() {
    return switch (this) {
      case ARCHIVE -> Messages.kindArchive;
      case IMAGE -> Messages.kindImage;
      case PDF -> Messages.kindPdf;
      case PROGRAM -> Messages.kindProgram;
      case RTF -> Messages.kindRtf;
      case WORKBOOK -> Messages.kindWorkbook;
      case PRESENTATION -> Messages.kindPresentation;
      case OPEN_DOCUMENT -> Messages.kindOpenDocument;
      case WORD_XML -> Messages.kindWordXml;
      case WEB_ARCHIVE -> Messages.kindWebArchive;
      case OLD_WORD -> Messages.kindOldWord;
      case COMPOUND -> Messages.kindCompound;
      case XML -> Messages.kindXml;
    };
  }

  /** What to do about it, a clause in the user's language. */
  public String advice() {
    return switch (this) {
      case PDF, IMAGE -> Messages.adviceConvert;
      case RTF, OPEN_DOCUMENT, WORD_XML, WEB_ARCHIVE, OLD_WORD -> Messages.adviceSaveAs;
      case ARCHIVE -> Messages.adviceUnpack;
      case WORKBOOK, PRESENTATION -> Messages.adviceCopy;
      case COMPOUND, PROGRAM, XML -> Messages.adviceOther;
    };
  }
}
