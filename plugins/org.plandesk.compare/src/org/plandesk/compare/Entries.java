// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;

/** Lists what is compared of a plan, in the order of the document. */
final class Entries {

  private static final String CELL = "\t";

  private final List<Entry> entries = new ArrayList<>();
  private final Keys keys;
  /** Number of untitled headings that nothing has taken yet. */
  private String number = "";

  private Entries(Keys keys) {
    this.keys = keys;
  }

  /** @param keys the same for both plans of a comparison */
  static List<Entry> of(Plan plan, Keys keys) {
    Entries all = new Entries(keys);
    all.contents(plan, null);
    return all.entries;
  }

  private void contents(ContentOwner owner, Entry parent) {
    for (Content content : owner.getContents()) {
      if (content instanceof Statement statement) {
        String text = nonNull(statement.getText());
        Key key = TaskRows.isCell(statement) ? keys.ofCell(text) : keys.of(EntryKind.STATEMENT, text);
        add(statement, parent, new Entry.Words(text, key, number));
        number = "";
      } else {
        headed((Headed) content, content, parent);
      }
    }
  }

  private void headed(Headed headed, Content content, Entry parent) {
    Entry inner = parent;
    if (headed.getTitle() != null && !(headed instanceof Paragraph)) {
      inner = add(content, parent, headed.getTitle(), nonNull(headed.getNumber()));
      number = "";
    } else if (headed.getNumber() != null && !(headed instanceof Paragraph)) {
      number = headed.getNumber();
    }
    if (headed instanceof Table table) {
      for (HeaderRow row : table.getHeaderRows()) {
        add(row, inner, String.join(CELL, row.getCells()), "");
      }
      if (table instanceof IndicatorTable indicators) {
        for (Indicator row : indicators.getRows()) {
          indicator(row, inner);
        }
      }
    }
    if (content instanceof ContentOwner owner) {
      contents(owner, inner);
    }
    if (headed instanceof Table table) {
      for (Note note : table.getNotes()) {
        add(note, inner, nonNull(note.getText()), "");
      }
    }
  }

  private void indicator(Indicator row, Entry parent) {
    String above = row.getParent() == null ? "" : nonNull(row.getParent().getName());
    Key key = keys.of(EntryKind.of(row), above + nonNull(row.getName()));
    add(row, parent, new Entry.Words(String.join(CELL, ClauseWords.cells(row)), key, nonNull(row.getNumber())));
  }

  private Entry add(PlanElement element, Entry parent, String text, String ownNumber) {
    return add(element, parent, new Entry.Words(text, keys.of(EntryKind.of(element), text), ownNumber));
  }

  private Entry add(PlanElement element, Entry parent, Entry.Words words) {
    Entry entry = new Entry(element, EntryKind.of(element), entries.size(), parent, words);
    entries.add(entry);
    return entry;
  }

  private static String nonNull(String text) {
    return text == null ? "" : text;
  }
}
