// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import java.util.ArrayList;
import java.util.List;

/** What the stories of one document share: references to notes and what a person is warned of. */
final class Findings {
  /** A note that the text refers to: its part, its id there, and its mark. */
  record NoteReference(boolean endnote, String id, String mark) {}

  final List<NoteReference> notes = new ArrayList<>();
  int changes;
  int embedded;
  int hidden;
  private int footnotes;
  private int endnotes;

  /** Remembers a reference; gives the mark for the text. */
  String note(boolean endnote, String id) {
    String mark = endnote ? "[尾注" + ++endnotes + "]" : "[" + ++footnotes + "]";
    notes.add(new NoteReference(endnote, id, mark));
    return mark;
  }
}
