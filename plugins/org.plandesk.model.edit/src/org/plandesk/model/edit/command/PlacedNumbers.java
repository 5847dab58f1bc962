// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.plandesk.model.Box;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.PlanPackage.Literals;

/**
 * Numbers what is put to a place of a plan as the plan does: headings below the ones put there in the plan's way of writing, boxes on
 * through the plan where it counts them so. Made before anything is put there or taken from where it was.
 */
final class PlacedNumbers {

  /** A kind of heading, and whether it stands below its like. */
  private record Level(EClass type, boolean nested) {

    static Level of(Content heading) {
      return new Level(heading.eClass(),
          heading.eContainer() != null && heading.eContainer().eClass() == heading.eClass());
    }
  }

  private final Plan plan;
  private final boolean boxesThrough;
  private final Map<Level, List<String>> ways = new LinkedHashMap<>();

  private PlacedNumbers(Plan plan, List<? extends Content> coming) {
    this.plan = plan;
    // Sentences have neither: the plan, which may be long, need not be read for them.
    boxesThrough = holds(coming, PlacedNumbers::isNumberedBox) && Numbering.countsBoxesThrough(plan);
    if (holds(coming, PlacedNumbers::isCounted)) {
      learn();
    }
  }

  private static boolean holds(List<? extends Content> coming, Predicate<Content> kind) {
    boolean[] found = new boolean[1];
    for (Content content : coming) {
      found[0] |= kind.test(content);
      if (content instanceof ContentOwner inner) {
        Plans.forEachContent(inner, below -> found[0] |= kind.test(below));
      }
    }
    return found[0];
  }

  private static boolean isNumberedBox(Content content) {
    return !Numbering.numberedBoxes(content).isEmpty();
  }

  private void learn() {
    Plans.forEachContent(plan, content -> {
      if (isCounted(content)) {
        List<String> known = ways.computeIfAbsent(Level.of(content), level -> new ArrayList<>());
        String way = Numbering.first(((Headed) content).getNumber());
        if (!known.contains(way)) {
          known.add(way);
        }
      }
    });
  }

  /**
   * How a plan numbers now.
   *
   * @param coming what is going to be put there
   */
  static PlacedNumbers of(Plan plan, List<? extends Content> coming) {
    return new PlacedNumbers(plan, coming);
  }

  private static boolean isCounted(Content content) {
    return Places.isOutline(content) && Numbering.count(((Headed) content).getNumber()) > 0;
  }

  /** Numbers what was put into an owner, and what stands behind it. */
  void follow(Edits edits, ContentOwner owner, List<Content> placed) {
    for (Content content : placed) {
      if (content instanceof ContentOwner inner) {
        Plans.forEachContent(inner, below -> write(edits, below));
      }
    }
    if (boxesThrough) {
      boxes(edits, placed);
    }
    Numbering.follow(edits, owner);
  }

  /** A way of writing that the plan has already stays: it may have several. */
  private void write(Edits edits, Content heading) {
    List<String> known = isCounted(heading) ? ways.get(Level.of(heading)) : null;
    String number = known == null ? null : ((Headed) heading).getNumber();
    if (number != null && !known.contains(Numbering.first(number))) {
      edits.set(heading, Literals.HEADED__NUMBER, Numbering.write(known.getFirst(), Numbering.count(number)));
    }
  }

  private void boxes(Edits edits, List<Content> placed) {
    List<Box> boxes = placed.stream().flatMap(content -> Numbering.numberedBoxes(content).stream()).toList();
    if (!boxes.isEmpty()) {
      Numbering.followBoxes(edits, plan, boxes);
    }
  }
}
