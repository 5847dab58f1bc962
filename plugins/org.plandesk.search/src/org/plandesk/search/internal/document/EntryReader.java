// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
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
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.search.PlanAccess;

/** Reads the entries of a plan, while nothing changes it; nothing of the plan is kept in them. One reader for one reading. */
public final class EntryReader {

  /** So many elements are read in some milliseconds. */
  private static final int SLICE = 1_000;

  /**
   * What is being read.
   *
   * @param rest of its contents as they were when it was begun
   * @param headings how many are above what it holds
   */
  private record Open(ContentOwner owner, Iterator<Content> rest, boolean inside, int headings) {}

  private final Plan plan;
  private final PlanLabels labels;
  private final EntryMaker maker;
  private final PlanOrder sizes;
  private final Set<? extends EObject> wanted;
  /** What holds something that is wanted; all else is passed by. */
  private final Set<EObject> ways = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private Entry.Chapter chapter;
  private int order;

  private EntryReader(Plan plan, Set<? extends EObject> wanted, PlanOrder sizes) {
    this.plan = plan;
    this.labels = PlanLabels.current();
    this.maker = new EntryMaker(plan, labels);
    this.wanted = wanted;
    this.sizes = sizes;
    for (EObject each : wanted) {
      for (EObject at = each; at != null && ways.add(at);) {
        at = at.eContainer();
      }
    }
  }

  /** Everything of a plan that nobody changes, in the order of the document, units last. */
  public static List<Entry> all(Plan plan) {
    return all(plan, PlanAccess.DIRECT);
  }

  /**
   * Everything of the plan that can be found, in the order of the document, units last. It is read piece by piece: what was changed
   * meanwhile has to be read again.
   */
  public static List<Entry> all(Plan plan, PlanAccess access) {
    EntryReader reader = new EntryReader(plan, Set.of(plan), new PlanOrder());
    access.read(() -> {
      reader.add(plan, true);
      reader.open(plan, true);
      return null;
    });
    while (!reader.open.isEmpty()) {
      access.read(() -> {
        reader.readUntil(reader.order + SLICE);
        return null;
      });
    }
    return access.read(() -> {
      plan.getUnits().forEach(unit -> reader.add(unit, true));
      return reader.entries;
    });
  }

  /**
   * What can be found of these objects and of what they hold.
   *
   * @param sizes of the plan, told of every change
   */
  public static List<Entry> of(Plan plan, Set<? extends EObject> roots, PlanOrder sizes) {
    return new EntryReader(plan, roots, sizes).read();
  }

  private List<Entry> read() {
    add(plan, wanted.contains(plan));
    open(plan, false);
    readUntil(Integer.MAX_VALUE);
    for (ResponsibleUnit unit : plan.getUnits()) {
      add(unit, wanted.contains(unit));
    }
    return entries;
  }

  private void open(ContentOwner owner, boolean inside) {
    open.push(new Open(owner, List.copyOf(owner.getContents()).iterator(), inside, headings.size()));
  }

  private void readUntil(int end) {
    while (!open.isEmpty() && order < end) {
      Open owner = open.peek();
      while (headings.size() > owner.headings()) {
        headings.removeLast();
      }
      if (!owner.rest().hasNext()) {
        open.pop();
        continue;
      }
      Content content = owner.rest().next();
      if (content.eContainer() != owner.owner()) {
        // gone meanwhile
        continue;
      }
      if (owner.inside() || ways.contains(content)) {
        content(content, owner.inside() || wanted.contains(content));
      } else {
        order += sizes.size(content);
      }
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
    if (content instanceof Headed headed && headed.getTitle() != null) {
      headings.add(headed.getTitle());
    }
    if (content instanceof Table table) {
      rows(table, inside);
    }
    if (content instanceof ContentOwner owner) {
      open(owner, inside);
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
