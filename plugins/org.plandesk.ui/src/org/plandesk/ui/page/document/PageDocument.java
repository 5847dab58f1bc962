// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Chapter;
import org.plandesk.model.ContentContainer;
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

  private final PlanLabels labels;
  private final PageLook look;
  private final ShownSuggestions suggestions = new ShownSuggestions();
  private Plan plan;
  private SourceLines source;
  private Map<EObject, List<Block>> groups = new IdentityHashMap<>();
  private final Map<EObject, Place> places = new HashMap<>();
  private List<Block> blocks = List.of();
  private int length;

  /** A page to be read, without a plan. */
  public PageDocument(PlanLabels labels) {
    this(labels, PageLook.READING);
  }

  /** A page without a plan. */
  public PageDocument(PlanLabels labels, PageLook look) {
    this.labels = labels;
    this.look = look;
  }

  /** How it is laid out. */
  public PageLook look() {
    return look;
  }

  /** Shows another plan, or none. */
  public void setPlan(Plan newPlan) {
    plan = newPlan;
    groups = new IdentityHashMap<>();
    places.clear();
    suggestions.refresh(plan);
    arrange();
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
    Set<EObject> owners = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean sameOrder = look != PageLook.SOURCE;
    Set<EObject> changed = new LinkedHashSet<>(touched);
    changed.addAll(suggestions.refresh(plan));
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
        sameOrder &=
            !(owner instanceof ContentContainer holder && PageGroups.holdsGroups(holder)) && groups.containsKey(owner);
      }
    }
    if (sameOrder && !owners.contains(plan)) {
      owners.forEach(this::rebuild);
      return;
    }
    for (EObject owner : owners) {
      forget(groups.remove(owner));
    }
    arrange();
  }

  /** Builds one group anew where it stands: typing must not cost what the whole page holds. */
  private void rebuild(EObject owner) {
    List<Block> old = groups.get(owner);
    List<Block> group = new GroupBuilder(sourceLines(), labels, suggestions).build(owner);
    if (old.isEmpty()) {
      if (!group.isEmpty()) {
        groups.remove(owner);
        arrange();
      }
      return;
    }
    int index = old.getFirst().index();
    forget(old);
    remember(group);
    groups.put(owner, group);
    List<Block> place = blocks.subList(index, index + old.size());
    place.clear();
    place.addAll(group);
    placeFrom(index);
  }

  private void placeFrom(int index) {
    int start = index == 0 ? 0 : blocks.get(index - 1).end() + 1;
    for (int i = index; i < blocks.size(); i++) {
      blocks.get(i).moveTo(i, start);
      start = blocks.get(i).end() + 1;
    }
    length = Math.max(0, start - 1);
  }

  /** The lines of the source, which stay while the plan is revised. */
  private SourceLines sourceLines() {
    if (source == null || !source.isOf(plan)) {
      source = new SourceLines(plan);
    }
    return source;
  }

  /** Builds the groups that are missing, drops those that are gone and gives every block its place. */
  private void arrange() {
    List<Block> ordered = new ArrayList<>(blocks.size() + 16);
    if (look == PageLook.SOURCE) {
      Map<EObject, List<Block>> kept = new IdentityHashMap<>();
      rows(ordered, kept);
      groups.values().forEach(this::forget);
      groups = kept;
    } else {
      groups(ordered);
    }
    blocks = ordered;
    placeFrom(0);
  }

  /** The groups of the reading look. Most of them stay: a paragraph more must not cost what moving all of them costs. */
  private void groups(List<Block> ordered) {
    List<EObject> owners = plan == null ? List.of() : PageGroups.owners(plan);
    for (EObject owner : owners) {
      List<Block> group = groups.get(owner);
      if (group == null) {
        group = new GroupBuilder(sourceLines(), labels, suggestions).build(owner);
        remember(group);
        groups.put(owner, group);
      }
      // Most groups are one block, for which addAll would copy an array.
      for (int i = 0; i < group.size(); i++) {
        ordered.add(group.get(i));
      }
    }
    if (groups.size() > owners.size()) {
      Set<EObject> there = Collections.newSetFromMap(new IdentityHashMap<>());
      there.addAll(owners);
      groups.entrySet().removeIf(group -> {
        boolean gone = !there.contains(group.getKey());
        if (gone) {
          forget(group.getValue());
        }
        return gone;
      });
    }
  }

  /** The rows of the source look. An owner whose words stand in several stretches of the source has several rows. */
  private void rows(List<Block> ordered, Map<EObject, List<Block>> kept) {
    if (plan == null) {
      return;
    }
    SourceRowWriter writer = new SourceRowWriter(plan, labels);
    for (SourceRow row : SourceRows.of(plan)) {
      List<Block> group = kept.containsKey(row.owner()) ? null : groups.remove(row.owner());
      boolean same = group != null && group.size() == 1 && row.whole();
      if (!same) {
        forget(group);
        group = List.of(writer.write(row));
        remember(group);
      }
      ordered.addAll(group);
      kept.merge(row.owner(), group, (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }
  }

  private void remember(List<Block> group) {
    for (Block block : group) {
      for (Piece piece : block.pieces()) {
        places.merge(piece.element(), new Place(block, piece.from(), piece.to()), PageDocument::join);
      }
      // A paragraph has no words of its own: it stands where its sentences stand.
      places.putIfAbsent(block.owner(), new Place(block, 0, block.text().length()));
    }
  }

  /** Pieces of an element that follow each other are one place; else the first counts. */
  private static Place join(Place first, Place second) {
    boolean follows = first.block() == second.block() && second.from() >= first.to();
    return follows ? new Place(first.block(), first.from(), second.to()) : first;
  }

  private void forget(List<Block> group) {
    if (group == null) {
      return;
    }
    Set<EObject> gone = new HashSet<>();
    for (Block block : group) {
      gone.add(block.owner());
      block.pieces().forEach(piece -> gone.add(piece.element()));
    }
    for (EObject element : gone) {
      Place place = places.get(element);
      if (place != null && group.contains(place.block())) {
        places.remove(element);
      }
    }
  }

  /** All blocks from top to bottom. */
  public List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  /** Number of characters of the page's text. */
  public int length() {
    return length;
  }

  /**
   * The block that an offset belongs to; the offset of the line feed after a block belongs to that block.
   *
   * @return null when there is no block
   */
  public Block blockAt(int offset) {
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
    int end = Math.min(to, length);
    if (start >= end) {
      return "";
    }
    StringBuilder words = new StringBuilder(end - start);
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
      Place place = places.get(at);
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
    Place whole = places.get(element);
    if (whole == null || from >= to) {
      return place(element);
    }
    int start = whole.block().offset(element, from);
    return start < 0 ? whole : new Place(whole.block(), start, whole.block().offset(element, to - 1) + 1);
  }

  /** Where on the page an offset in the text of an element is; -1 when the element has no words there. */
  public int offset(EObject element, int at) {
    Block block = places.containsKey(element) ? places.get(element).block() : null;
    return block == null || block.offset(element, at) < 0 ? -1 : block.start() + block.offset(element, at);
  }

  private Place firstInside(EObject container) {
    if (container instanceof Plan) {
      return null;
    }
    for (EObject child : container.eContents()) {
      Place place = places.get(child);
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
    Place statement = places.get(mark.eContainer());
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
