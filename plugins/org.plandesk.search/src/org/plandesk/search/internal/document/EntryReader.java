// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;
import org.plandesk.model.edit.PlanLabels;

/**
 * Reads the entries of a plan, on the thread that owns it; nothing of the plan is kept in them. One reader for one
 * reading.
 */
public final class EntryReader {

  private final Plan plan;
  private final PlanLabels labels;
  private final EntryMaker maker;
  private final Set<? extends EObject> wanted;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private Entry.Chapter chapter;
  private int order;

  private EntryReader(Plan plan, Set<? extends EObject> wanted) {
    this.plan = plan;
    this.labels = PlanLabels.current();
    this.maker = new EntryMaker(plan, labels);
    this.wanted = wanted;
  }

  /** Everything of the plan that can be found, in the order of the document, units last. */
  public static List<Entry> all(Plan plan) {
    return new EntryReader(plan, Set.of(plan)).read();
  }

  /** What can be found of these objects and of what they hold. */
  public static List<Entry> of(Plan plan, Set<? extends EObject> roots) {
    return new EntryReader(plan, roots).read();
  }

  private List<Entry> read() {
    boolean all = wanted.contains(plan);
    add(plan, all);
    contents(plan, all);
    plan.getUnits().forEach(unit -> add(unit, all || wanted.contains(unit)));
    return entries;
  }

  private void contents(ContentOwner owner, boolean inside) {
    for (Content content : owner.getContents()) {
      content(content, inside || wanted.contains(content));
    }
  }

  private void content(Content content, boolean inside) {
    boolean top = content.eContainer() == plan && !(content instanceof Paragraph);
    if (content instanceof ContentContainer headed && (top || content instanceof Chapter)) {
      String number = headed.getNumber() == null ? "" : headed.getNumber();
      chapter = new Entry.Chapter(headed.getId(), number, labels.heading(headed));
    } else if (content.eContainer() == plan) {
      chapter = null;
    }
    add(content, inside);
    int depth = headings.size();
    if (content instanceof Headed headed && headed.getTitle() != null) {
      headings.add(headed.getTitle());
    }
    if (content instanceof Table table) {
      rows(table, inside);
    }
    if (content instanceof ContentOwner owner) {
      contents(owner, inside);
    }
    while (headings.size() > depth) {
      headings.remove(headings.size() - 1);
    }
  }

  private void rows(Table table, boolean inside) {
    table.getHeaderRows().forEach(row -> add(row, inside || wanted.contains(row)));
    if (table instanceof IndicatorTable indicators) {
      indicators.getRows().forEach(row -> add(row, inside || wanted.contains(row)));
    }
    table.getNotes().forEach(note -> add(note, inside || wanted.contains(note)));
  }

  private void add(PlanElement element, boolean inside) {
    order++;
    if (!inside || element.getId() == null) {
      return;
    }
    List<String> above = element instanceof Statement ? headingsOf(element) : headings;
    maker.entry(element, above, chapter, order).ifPresent(entries::add);
    maker.passage(element, above, chapter, order).ifPresent(entries::add);
  }

  /** A sentence that only repeats the title of its paragraph does not stand below itself. */
  private List<String> headingsOf(PlanElement statement) {
    boolean first = statement.eContainer() instanceof ContentOwner owner && owner.getContents().get(0) == statement;
    boolean names = first && statement.eContainer() instanceof Headed headed && headed.getTitle() != null
        && ((Statement) statement).getText() != null && ((Statement) statement).getText().startsWith(headed.getTitle());
    return names ? headings.subList(0, headings.size() - 1) : headings;
  }
}
