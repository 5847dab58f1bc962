// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.util.List;

/** The kinds of documents that can be imported. Which one a file is, its content decides, not its name. */
public enum DocumentKind {
  /** Plain text. */
  TEXT("txt"),
  /** Office Open XML: Word since 2007, WPS. */
  DOCX("docx", "docm", "dotx", "dotm"),
  /** The binary format of Word 6 to 2003, and of WPS. */
  DOC("doc", "dot", "wps", "wpt"),
  /** A web page. */
  HTML("html", "htm", "xhtml");

  private final List<String> endings;

  DocumentKind(String... endings) {
    this.endings = List.of(endings);
  }

  /** The usual endings of file names, lower case, without a dot; the first is the commonest. */
  public List<String> endings() {
    return endings;
  }

  /** Whether its text is stored in an encoding that can be mistaken. */
  public boolean hasEncoding() {
    return this == TEXT || this == HTML;
  }
}
