// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Chapter;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.edit.PlanLabels;

/**
 * A plan as a page of text: its blocks in order, and which words belong to which element.
 *
 * <p>The text of the page is that of the blocks with a line feed between two. The document holds no listener: who owns it
 * tells it what was touched ({@link #update}).
 */
public final class PageDocument {

  private final PageLook look;
  private final ShownSuggestions suggestions = new ShownSuggestions();
  private final PagePlaces places = new PagePlaces();
  private final PageOrder order;
  private Plan plan;

  /** A page to be read, without a plan. */
  public PageDocument(PlanLabels labels) {
    this(labels, PageLook.READING);
  }

  /** A page without a plan. */
  public PageDocument(PlanLabels labels, PageLook look) {
    this.look = look;
    this.order = new PageOrder(labels, look, suggestions, places);
  }

  /** How it is laid out. */
  public PageLook look() {
    return look;
  }

  /** Shows another plan, or none. */
  public void setPlan(Plan newPlan) {
    plan = newPlan;
    suggestions.refresh(plan);
    order.setPlan(plan);
  }

  /** Whose words stand in the sentences beside their text. */
  public ShownSuggestions suggestions() {
    return suggestions;
  }

  /** Shows what is suggested in the sentences or not; the next {@link #update} does it. */
  public void setSuggestionsShown(boolean shown) {
    suggestions.setOn(shown);
  }

  /** The plan shown, or null. */
  public Plan plan() {
    return plan;
  }

  /**
   * Takes over changes of the plan. Only the groups that hold a touched element are built anew.
   *
   * @param touched elements with a changed feature; an element that came or went is named by what holds or held it
   */
  public void update(Collection<? extends EObject> touched) {
    Set<EObject> changed = new LinkedHashSet<>(touched);
    changed.addAll(suggestions.refresh(plan));
    Set<EObject> owners = Collections.newSetFromMap(new IdentityHashMap<>());
    for (EObject element : changed) {
      if (look == PageLook.SOURCE) {
        owners.add(SourceRows.ownerOf(element));
        continue;
      }
      if (element == plan) {
        // Another title of the plan makes other lines of the preface its title.
        plan.getContents().stream().filter(content -> !(content instanceof Chapter)).forEach(owners::add);
      }
      EObject owner = PageGroups.ownerOf(element);
      if (owner != null) {
        owners.add(owner);
      }
    }
    order.update(owners);
  }

  /** All blocks from top to bottom. */
  public List<Block> blocks() {
    return Collections.unmodifiableList(order.blocks());
  }

  /** Number of characters of the page's text. */
  public int length() {
    return order.length();
  }

  /**
   * The block that an offset belongs to; the offset of the line feed after a block belongs to that block.
   *
   * @return null when there is no block
   */
  public Block blockAt(int offset) {
    List<Block> blocks = order.blocks();
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return blocks.isEmpty() ? null : blocks.get(low);
  }

  /** The words between two offsets, as they are copied: blocks on lines of their own, cells by tab. */
  public String text(int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(to, order.length());
    if (start >= end) {
      return "";
    }
    StringBuilder words = new StringBuilder(end - start);
    List<Block> blocks = order.blocks();
    for (int i = blockAt(start).index(); i < blocks.size() && blocks.get(i).start() < end; i++) {
      Block block = blocks.get(i);
      if (block.start() > start) {
        words.append('\n');
      }
      int first = Math.max(0, start - block.start());
      int last = Math.min(block.text().length(), end - block.start());
      if (first < last) {
        words.append(block.text(), first, last);
      }
    }
    return words.toString();
  }

  /**
   * Where an element stands. What has no words of its own stands where the nearest element around it stands, a container
   * where its first words stand.
   *
   * @return null when nothing of it is on the page
   */
  public Place place(EObject element) {
    for (EObject at = element; at != null; at = at.eContainer()) {
      if (at instanceof Mark mark) {
        Place place = markPlace(mark);
        if (place != null) {
          return place;
        }
      }
      Place place = places.of(at);
      if (place == null) {
        place = firstInside(at);
      }
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /**
   * Where words of an element stand.
   *
   * @param from offset in the text or title of the element
   * @param to offset after the last character; not after {@code from} for all of the element
   * @return null when nothing of it is on the page
   */
  public Place place(EObject element, int from, int to) {
    Place whole = places.of(element);
    if (whole == null || from >= to) {
      return place(element);
    }
    int start = whole.block().offset(element, from);
    return start < 0 ? whole : new Place(whole.block(), start, whole.block().offset(element, to - 1) + 1);
  }

  /** Where on the page an offset in the text of an element is; -1 when the element has no words there. */
  public int offset(EObject element, int at) {
    Block block = places.of(element) != null ? places.of(element).block() : null;
    return block == null || block.offset(element, at) < 0 ? -1 : block.start() + block.offset(element, at);
  }

  private Place firstInside(EObject container) {
    if (container instanceof Plan) {
      return null;
    }
    for (EObject child : container.eContents()) {
      Place place = places.of(child);
      if (place == null) {
        place = firstInside(child);
      }
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private Place markPlace(Mark mark) {
    Place statement = places.of(mark.eContainer());
    if (statement != null) {
      for (MarkRange range : statement.block().marks()) {
        if (range.mark() == mark) {
          return new Place(statement.block(), range.from(), range.to());
        }
      }
    }
    return null;
  }

  /**
   * The element whose words stand at an offset.
   *
   * @return null when the page is empty
   */
  public EObject elementAt(int offset) {
    Block block = blockAt(offset);
    if (block == null) {
      return null;
    }
    Piece piece = block.pieceAt(offset - block.start());
    return piece == null ? block.owner() : piece.element();
  }

  /**
   * The mark at an offset: the shortest when several stand there.
   *
   * @param styles the marks that count
   * @return null when there is none
   */
  public MarkRange markAt(int offset, Set<MarkStyle> styles) {
    Block block = blockAt(offset);
    return block == null ? null : block.markAt(offset - block.start(), styles);
  }
}
