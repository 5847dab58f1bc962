// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.References;
import org.plandesk.model.edit.command.Paragraphs;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Item;
import org.plandesk.model.Paragraph;

/**
 * The place in a plan where a heading changes: the containers open there, as a reader of the document has them in mind. A
 * heading closes all containers of its rank or below, what stands between headings belongs to the one last opened. Only what
 * the change concerns moves; the order of the document stays.
 */
final class Outline {

  /** An open container and the index in it at which the next element goes. */
  private static final class Slot {
    final ContentOwner owner;
    int index;

    Slot(ContentOwner owner, int index) {
      this.owner = owner;
      this.index = index;
    }
  }

  private final Edits edits;
  private final List<Slot> open = new ArrayList<>();
  private final Deque<Content> queue = new ArrayDeque<>();
  private final Set<ContentOwner> touched = new LinkedHashSet<>();

  private Outline(Edits edits) {
    this.edits = edits;
  }

  /**
   * The outline at an element.
   *
   * @param heading whether the element was a heading: what stood below it then belongs to the heading before it
   */
  static Outline at(Edits edits, Content element, boolean heading) {
    Outline outline = new Outline(edits);
    EObject inner = element;
    for (EObject at = element.eContainer(); at instanceof ContentOwner owner; at = at.eContainer()) {
      int index = owner.getContents().indexOf(inner);
      outline.open.addFirst(new Slot(owner, inner == element ? index : index + 1));
      inner = at;
    }
    if (heading) {
      outline.openBefore();
    }
    return outline;
  }

  /** Opens the headings that end right before the place. */
  private void openBefore() {
    Slot top = open.getLast();
    Content before = top.index > 0 ? top.owner.getContents().get(top.index - 1) : null;
    while (before instanceof ContentContainer container && isOutline(container)) {
      open.add(new Slot(container, container.getContents().size()));
      before = container.getContents().isEmpty() ? null : container.getContents().getLast();
    }
  }

  /** Goes out of a paragraph, which stays before the place or, when nothing of it is left, goes. */
  void leave(Paragraph paragraph, boolean stays) {
    open.removeLast();
    touched.add(paragraph);
    open.getLast().index = open.getLast().owner.getContents().indexOf(paragraph) + (stays ? 1 : 0);
  }

  /** Takes the element away from the place, with a paragraph that is empty without it. */
  void remove(Content element) {
    ContentOwner owner = (ContentOwner) element.eContainer();
    edits.remove(owner.getContents(), element);
    touched.add(owner);
    if (owner instanceof Paragraph paragraph && paragraph.getContents().isEmpty()) {
      ContentOwner outer = (ContentOwner) paragraph.eContainer();
      References.redirect(edits, paragraph, null);
      edits.remove(outer.getContents(), paragraph);
      touched.remove(paragraph);
      touched.add(outer);
    }
  }

  /**
   * Places a heading and what followed it.
   *
   * @param made what stands there now
   * @param flow what is to be placed after it, in the order of the document
   * @param created whether it is a new heading, to which the text behind it belongs
   */
  void place(ContentContainer made, List<Content> flow, boolean created) {
    queue.addAll(flow);
    place(made);
    Slot own = open.getLast();
    while (!queue.isEmpty()) {
      place(queue.removeFirst());
    }
    int at = open.indexOf(own);
    if (own.owner != made || at < 1) {
      return;
    }
    Slot around = open.get(at - 1);
    while (around.index < around.owner.getContents().size()) {
      Content next = around.owner.getContents().get(around.index);
      if (isOutline(next) ? rank(next) <= rank(made) : !created) {
        break;
      }
      edits.remove(around.owner.getContents(), next);
      place(next);
    }
  }

  private void place(Content content) {
    boolean heading = isOutline(content);
    while (heading && open.size() > 1 && rank((Content) open.getLast().owner) >= rank(content)) {
      close(open.removeLast());
    }
    Slot top = open.getLast();
    edits.add(top.owner.getContents(), top.index++, content);
    touched.add(top.owner);
    if (heading) {
      ContentContainer container = (ContentContainer) content;
      open.add(new Slot(container, container.getContents().size()));
      touched.add(container);
    } else if (content instanceof ContentContainer container) {
      touched.add(container);
    }
  }

  /** What still stands behind the place in a container that ends here comes after all that is to be placed. */
  private void close(Slot slot) {
    List<Content> contents = slot.owner.getContents();
    for (Content behind : List.copyOf(contents.subList(slot.index, contents.size()))) {
      edits.remove(contents, behind);
      queue.addLast(behind);
    }
    touched.add(slot.owner);
  }

  /** Makes numbers of paragraphs and extents true again. */
  void finish() {
    List<ContentOwner> owners = new ArrayList<>(touched);
    owners.sort(Comparator.comparingInt(Outline::depth).reversed());
    for (ContentOwner owner : owners) {
      Paragraphs.number(edits, owner);
      Extents.one(edits, owner);
    }
    owners.forEach(owner -> Extents.update(edits, owner));
  }

  private static int depth(EObject element) {
    int depth = 0;
    for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
      depth++;
    }
    return depth;
  }

  private static boolean isOutline(Content content) {
    return Level.of(content).filter(Level::isOutline).isPresent();
  }

  /** Items nest: each stands a rank below the one that holds it. */
  private static int rank(Content content) {
    int rank = Level.of(content).map(Level::rank).orElse(Level.SECTION.rank());
    if (content instanceof Item) {
      for (EObject at = content.eContainer(); at instanceof Item; at = at.eContainer()) {
        rank++;
      }
    }
    return rank;
  }
}
