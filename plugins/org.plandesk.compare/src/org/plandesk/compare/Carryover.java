// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.Content;
import org.plandesk.model.Mark;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.PlanCommand;

/**
 * Carries over what people did in a plan to a new import of its document, which may have been revised: what is the same gets the
 * same id, and with it assignments, reports, readings, moved deadlines, confirmations and comments. Stated assignments and all
 * else that was recognised are those of the new text.
 */
public final class Carryover {

  /** Plans that have less of their statements in common are of different documents. */
  private static final double RELATED = 0.3;

  /**
   * How it went.
   *
   * @param comparison the earlier plan and the import with what was carried over: that is no change
   * @param kept how many elements have work of people carried over
   * @param gone what had such work and is no longer in the document
   */
  public record Result(PlanComparison comparison, int kept, List<PlanElement> gone) {
  }

  private final Plan earlier;
  private final Plan imported;
  private final PlanComparison comparison;
  private final Map<PlanElement, PlanElement> partners = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Carryover(Plan earlier, Plan imported) {
    this.earlier = earlier;
    this.imported = imported;
    this.comparison = PlanComparison.of(earlier, imported);
  }

  /** Whether two plans are so like each other that one is a revision of the other. */
  public static boolean isRevision(PlanComparison comparison) {
    long all = 0;
    long common = 0;
    for (Change change : comparison.changes()) {
      if (change.kind() == EntryKind.STATEMENT) {
        all += Math.max(change.old().size(), change.current().size());
        common += change.old().isEmpty() || change.current().isEmpty() ? 0
            : Math.max(change.old().size(), change.current().size());
      }
    }
    return common > 0 && common >= RELATED * all;
  }

  /**
   * Carries over.
   *
   * @param earlier not changed
   * @param imported a new import that belongs to nobody yet; changed
   */
  public static Result run(Plan earlier, Plan imported) {
    return new Carryover(earlier, imported).run();
  }

  /**
   * The command that puts a new import in the place of what a plan holds, with all that {@link #run} carries over; one undo step.
   *
   * @param label name of the command for users
   * @param imported a new import that belongs to nobody; it is empty afterwards
   */
  public static Command command(String label, Plan plan, Plan imported) {
    run(plan, imported);
    return new PlanCommand(label, edits -> {
      for (EStructuralFeature feature : plan.eClass().getEAllStructuralFeatures()) {
        if (feature != Literals.PLAN_ELEMENT__ID && feature.isChangeable()) {
          replace(edits, plan, imported, feature);
        }
      }
      return plan;
    });
  }

  @SuppressWarnings("unchecked") // Lists of one feature.
  private static void replace(Edits edits, Plan plan, Plan imported, EStructuralFeature feature) {
    if (!feature.isMany()) {
      Object value = imported.eGet(feature);
      if (feature instanceof EReference) {
        imported.eUnset(feature);
      }
      edits.set(plan, feature, value);
      return;
    }
    List<Object> here = (List<Object>) plan.eGet(feature);
    List<Object> there = List.copyOf((List<Object>) imported.eGet(feature));
    for (Object each : List.copyOf(here).reversed()) {
      edits.remove(here, each);
    }
    ((List<Object>) imported.eGet(feature)).clear();
    there.forEach(each -> edits.add(here, each));
  }

  private Result run() {
    if (earlier.getId() != null) {
      imported.setId(earlier.getId());
    }
    units();
    for (Change change : comparison.changes()) {
      if (!change.old().isEmpty() && !change.current().isEmpty()) {
        pair(change);
      }
    }
    paragraphs();
    freeIds();
    WorkOfPeople work = new WorkOfPeople(earlier, imported, partners);
    int kept = work.carry();
    return new Result(comparison.again(), kept, work.gone());
  }

  /** Of several, the likest is the one that went on. */
  private void pair(Change change) {
    PlanElement old = change.old().getFirst();
    PlanElement current = change.current().getFirst();
    if (change.old().size() > 1) {
      old = longest(change.old());
    } else if (change.current().size() > 1) {
      current = longest(change.current());
    }
    for (PlanElement each : change.old()) {
      partners.put(each, current);
    }
    same(old, current);
  }

  private static PlanElement longest(List<PlanElement> elements) {
    PlanElement longest = elements.getFirst();
    for (PlanElement element : elements) {
      longest = ClauseWords.of(element).length() > ClauseWords.of(longest).length() ? element : longest;
    }
    return longest;
  }

  private void same(PlanElement old, PlanElement current) {
    if (old.getId() != null && taken.add(old.getId())) {
      current.setId(old.getId());
      partners.put(old, current);
      if (old instanceof Statement before && current instanceof Statement now) {
        marks(before, now);
      }
    }
  }

  /** Marks of the same words, in order. */
  private void marks(Statement before, Statement now) {
    List<Mark> waiting = new ArrayList<>(before.getMarks());
    for (Mark mark : now.getMarks()) {
      for (Iterator<Mark> each = waiting.iterator(); each.hasNext();) {
        Mark old = each.next();
        boolean like =
            old.eClass() == mark.eClass() && old.getQuote() != null && old.getQuote().equals(mark.getQuote());
        if (like && old.getId() != null && taken.add(old.getId())) {
          mark.setId(old.getId());
          partners.put(old, mark);
          each.remove();
          break;
        }
      }
    }
  }

  /** A paragraph is the one that holds its first sentence that is still there. */
  private void paragraphs() {
    for (Iterator<EObject> all = earlier.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Paragraph paragraph) {
        for (Content content : paragraph.getContents()) {
          PlanElement now = partners.get(content);
          if (now != null && now.eContainer() instanceof Paragraph other && !partners.containsValue(other)) {
            same(paragraph, other);
            break;
          }
        }
      }
    }
  }

  private void units() {
    Map<String, ResponsibleUnit> known = new TreeMap<>();
    imported.getUnits().stream().filter(unit -> unit.getName() != null)
        .forEach(unit -> known.putIfAbsent(unit.getName(), unit));
    for (ResponsibleUnit unit : earlier.getUnits()) {
      ResponsibleUnit now = unit.getName() == null ? null : known.get(unit.getName());
      if (now != null && unit.getId() != null && taken.add(unit.getId())) {
        now.setId(unit.getId());
        partners.put(unit, now);
      }
    }
  }

  /** What is new must not have the id of something of the earlier plan, whose name it would take in histories and links. */
  private void freeIds() {
    Set<String> earlierIds = new HashSet<>(taken);
    earlier.eAllContents().forEachRemaining(object -> {
      if (object instanceof PlanElement element && element.getId() != null) {
        earlierIds.add(element.getId());
      }
    });
    Set<PlanElement> carried = Collections.newSetFromMap(new IdentityHashMap<>());
    partners.values().forEach(carried::add);
    Map<String, Integer> seen = new HashMap<>();
    imported.eAllContents().forEachRemaining(object -> {
      if (object instanceof PlanElement element && element.getId() != null && !carried.contains(element)
          && (earlierIds.contains(element.getId()) || seen.merge(element.getId(), 1, Integer::sum) > 1)) {
        element.setId(PlanIds.next());
      }
    });
  }
}
