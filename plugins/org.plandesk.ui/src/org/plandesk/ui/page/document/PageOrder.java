// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.edit.PlanLabels;

/** The blocks of a page in their order. What did not change stays the same block, so that only its place is told anew. */
final class PageOrder {

  private final PlanLabels labels;
  private final PageLook look;
  private final ShownSuggestions suggestions;
  private final PagePlaces places;
  private Plan plan;
  private SourceLines source;
  private Map<EObject, List<Block>> groups = new IdentityHashMap<>();
  private List<Block> blocks = List.of();
  /** The owner of the group of each block; empty in the source look. */
  private List<EObject> blockOwners = List.of();
  private int length;

  /** @param places told of every block that comes or goes */
  PageOrder(PlanLabels labels, PageLook look, ShownSuggestions suggestions, PagePlaces places) {
    this.labels = labels;
    this.look = look;
    this.suggestions = suggestions;
    this.places = places;
  }

  /** Begins anew with another plan, or none. */
  void setPlan(Plan newPlan) {
    plan = newPlan;
    groups = new IdentityHashMap<>();
    places.clear();
    arrange();
  }

  /** All blocks from top to bottom. */
  List<Block> blocks() {
    return blocks;
  }

  /** Number of characters of all blocks with a line feed between two. */
  int length() {
    return length;
  }

  /** Builds the groups of these owners anew, and finds those that came, went or moved within them. */
  void update(Set<EObject> owners) {
    List<ContentContainer> holders = look == PageLook.SOURCE ? null : holders(owners);
    if (holders == null || !arrange(holders, owners)) {
      for (EObject owner : owners) {
        places.forget(groups.remove(owner));
      }
      arrange();
      return;
    }
    for (EObject owner : owners) {
      if (isShown(owner) && holders.stream().noneMatch(holder -> EcoreUtil.isAncestor(holder, owner))) {
        rebuild(owner);
      }
    }
  }

  /** The outermost chapters and sections in which groups may have come, gone or moved; null when it may be anywhere. */
  private List<ContentContainer> holders(Set<EObject> owners) {
    Set<ContentContainer> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    for (EObject owner : owners) {
      boolean holds = owner instanceof ContentContainer container && PageGroups.holdsGroups(container);
      EObject holder = holds ? owner : owner.eContainer();
      // A section that has lost its title is one group with what stood in groups of their own before.
      boolean known = groups.containsKey(owner)
          && !(!holds && owner instanceof Section section
              && section.getContents().stream().anyMatch(groups::containsKey));
      if (owner == plan || !known && holder == plan) {
        return null;
      }
      if (!isShown(owner)) {
        // What held it is touched, too.
        continue;
      }
      if (holds || !known) {
        holders.add((ContentContainer) holder);
      }
    }
    return holders.stream().filter(holder -> !isWithin(holder.eContainer(), holders)).toList();
  }

  private boolean isShown(EObject owner) {
    return EcoreUtil.isAncestor(plan, owner);
  }

  private static boolean isWithin(EObject element, Set<ContentContainer> holders) {
    for (EObject at = element; at != null; at = at.eContainer()) {
      if (holders.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands in a chapter or section.
   *
   * @param from index of its first block
   * @param to index behind its last one
   * @param owners the owners of the groups that belong there now
   */
  private record Stretch(int from, int to, List<EObject> owners) {
    boolean holds(Block block) {
      return from <= block.index() && block.index() < to;
    }
  }

  /**
   * Builds what is in chapters and sections where they stand: a paragraph more must not cost what the whole page holds.
   *
   * @param touched the owners whose groups have changed
   * @return false when the place of one is not known, and nothing was done
   */
  private boolean arrange(List<ContentContainer> holders, Set<EObject> touched) {
    List<Stretch> stretches = new ArrayList<>();
    for (ContentContainer holder : holders) {
      List<Block> heading = groups.get(holder);
      if (heading == null || heading.isEmpty()) {
        return false;
      }
      List<EObject> owners = new ArrayList<>();
      owners.add(holder);
      PageGroups.collect(holder, owners);
      stretches.add(new Stretch(heading.getFirst().index(), indexBehind(holder), owners));
    }
    for (EObject owner : touched) {
      List<Block> group = isShown(owner) ? null : groups.get(owner);
      if (group != null && !group.isEmpty()
          && stretches.stream().noneMatch(stretch -> stretch.holds(group.getFirst()))) {
        return false;
      }
    }
    // What went has to be forgotten before what came is built: it may be the same element at another place.
    Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    touched.forEach(owner -> places.forget(groups.get(owner)));
    stretches.forEach(stretch -> gone.addAll(blockOwners.subList(stretch.from(), stretch.to())));
    stretches.forEach(stretch -> stretch.owners().forEach(owner -> {
      if (!touched.contains(owner)) {
        gone.remove(owner);
      }
    }));
    gone.forEach(owner -> places.forget(groups.remove(owner)));
    // From the bottom up, so that the places above stay what they are.
    stretches.sort(Comparator.comparingInt(Stretch::from).reversed());
    for (Stretch stretch : stretches) {
      List<Block> ordered = new ArrayList<>();
      List<EObject> orderedOwners = new ArrayList<>();
      stretch.owners().forEach(owner -> add(owner, ordered, orderedOwners));
      splice(stretch.from(), stretch.to(), ordered, orderedOwners);
    }
    if (!stretches.isEmpty()) {
      placeFrom(stretches.getLast().from());
    }
    return true;
  }

  /** The index of the first block that stands behind all that is in a chapter or section. */
  private int indexBehind(EObject holder) {
    for (EObject at = holder; at != plan; at = at.eContainer()) {
      List<? extends EObject> siblings = ((ContentOwner) at.eContainer()).getContents();
      for (int i = siblings.indexOf(at) + 1; i < siblings.size(); i++) {
        List<Block> next = groups.get(siblings.get(i));
        if (next != null && !next.isEmpty()) {
          return next.getFirst().index();
        }
      }
    }
    return blocks.size();
  }

  private void splice(int from, int to, List<Block> newBlocks, List<EObject> newOwners) {
    blocks.subList(from, to).clear();
    blocks.addAll(from, newBlocks);
    blockOwners.subList(from, to).clear();
    blockOwners.addAll(from, newOwners);
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
    places.remember(group);
    groups.put(owner, group);
    splice(index, index + old.size(), group, Collections.nCopies(group.size(), owner));
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
    List<EObject> orderedOwners = new ArrayList<>(blocks.size() + 16);
    if (look == PageLook.SOURCE) {
      Map<EObject, List<Block>> kept = new IdentityHashMap<>();
      rows(ordered, kept);
      groups.values().forEach(places::forget);
      groups = kept;
    } else {
      groups(ordered, orderedOwners);
    }
    blocks = ordered;
    blockOwners = orderedOwners;
    placeFrom(0);
  }

  /** The groups of the reading look. Those that are there stay. */
  private void groups(List<Block> ordered, List<EObject> orderedOwners) {
    List<EObject> owners = plan == null ? List.of() : PageGroups.owners(plan);
    Set<EObject> there = Collections.newSetFromMap(new IdentityHashMap<>());
    there.addAll(owners);
    groups.entrySet().removeIf(group -> {
      boolean gone = !there.contains(group.getKey());
      if (gone) {
        places.forget(group.getValue());
      }
      return gone;
    });
    owners.forEach(owner -> add(owner, ordered, orderedOwners));
  }

  /** Appends the group of an owner, which is built when it is missing. */
  private void add(EObject owner, List<Block> ordered, List<EObject> orderedOwners) {
    List<Block> group = groups.get(owner);
    if (group == null) {
      group = new GroupBuilder(sourceLines(), labels, suggestions).build(owner);
      places.remember(group);
      groups.put(owner, group);
    }
    // Most groups are one block, for which addAll would copy an array.
    for (int i = 0; i < group.size(); i++) {
      ordered.add(group.get(i));
      orderedOwners.add(owner);
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
        places.forget(group);
        group = List.of(writer.write(row));
        places.remember(group);
      }
      ordered.addAll(group);
      kept.merge(row.owner(), group, (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }
  }
}
