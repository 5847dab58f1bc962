// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignable;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Item;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Reportable;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.Anchors;
import org.plandesk.model.edit.command.ContentCommands;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.LevelCommands;
import org.plandesk.model.edit.command.Numbering;
import org.plandesk.model.edit.command.References;

/** Carries out what {@link TakeBack} promises. For one change. */
final class TakeBackSteps {

  private final PlanComparison comparison;
  private final Edits edits;
  private final Transplant transplant;
  private final Restoring restoring;
  private final OldPlaces places;
  /** What was brought back just now. */
  private final Map<PlanElement, PlanElement> restored = new IdentityHashMap<>();

  TakeBackSteps(PlanComparison comparison, Plan old, Plan plan, Edits edits) {
    this.comparison = comparison;
    this.edits = edits;
    this.transplant = new Transplant(old, plan, edits);
    this.restoring = new Restoring(transplant, edits);
    this.places = new OldPlaces(comparison, plan, this::here);
  }

  /** @return where the person goes on */
  PlanElement run(Change change, List<PlanElement> here) {
    return switch (change.type()) {
      case DELETED -> bringBack(change.old().getFirst());
      case INSERTED -> delete(here.getFirst(), change.current().getFirst());
      case SPLIT -> join(change, here);
      case MERGED -> part(change, here.getFirst());
      case UNCHANGED, REWORDED, MOVED -> restore(change, here.getFirst());
    };
  }

  /** What an element of the old state is in the plan; the last of several when asked for; null when it is not there. */
  private PlanElement here(PlanElement old, boolean last) {
    PlanElement back = restored.get(old);
    if (back != null) {
      return back;
    }
    Change change = comparison.ofOld(old).orElse(null);
    if (change == null || change.current().isEmpty()) {
      return null;
    }
    return transplant.find((last ? change.current().getLast() : change.current().getFirst()).getId());
  }

  private PlanElement restore(Change change, PlanElement found) {
    PlanElement old = change.old().getFirst();
    PlanElement here = isOutline(found) && isOutline(old) && found.eClass() != old.eClass()
        ? LevelCommands.become(edits, (ContentContainer) found, old.eClass()) : found;
    restoring.run(here, old, change.also());
    if (change.type() == ChangeType.MOVED || change.also().contains(ChangedAspect.MOVED)) {
      move(here, old);
    }
    return here;
  }

  private static boolean isOutline(PlanElement element) {
    return element instanceof Chapter || element instanceof Section || element instanceof Item;
  }

  private void move(PlanElement task, PlanElement oldTask) {
    // A task of a table has moved with its row.
    boolean rows = OldPlaces.isRow(task.eContainer()) && OldPlaces.isRow(oldTask.eContainer());
    PlanElement here = rows ? (PlanElement) task.eContainer() : task;
    PlanElement old = rows ? (PlanElement) oldTask.eContainer() : oldTask;
    List<EObject> from = OldPlaces.siblings(here);
    EObject left = here.eContainer();
    edits.remove(from, here);
    put(here, places.of(old));
    leave(left);
  }

  private void put(PlanElement element, OldPlaces.Spot spot) {
    if (spot.wanting() != null) {
      Content holder = transplant.copy(spot.wanting(), part -> part != spot.wanting());
      spot.add(holder, edits);
      edits.add(((ContentOwner) holder).getContents(), (Content) element);
      follow(holder.eContainer());
    } else {
      spot.add(element, edits);
      follow(element.eContainer());
    }
  }

  /** Lets what something left be in order without it. */
  private void leave(EObject left) {
    if (OldPlaces.isBare(left) && ((ContentOwner) left).getContents().isEmpty()) {
      ContentCommands.delete(edits, (Content) left);
    } else {
      follow(left);
    }
  }

  private void follow(EObject owner) {
    if (owner instanceof ContentOwner contents) {
      Numbering.follow(edits, contents);
    }
  }

  private PlanElement bringBack(PlanElement old) {
    OldPlaces.Spot spot = places.of(old);
    PlanElement copy =
        transplant.copy(old,
            part -> part != old && part instanceof PlanElement element && here(element, false) != null);
    prune(copy);
    restored.put(old, copy);
    put(copy, spot);
    return copy;
  }

  /** Paragraphs of which nothing was copied say nothing. */
  private static void prune(PlanElement copy) {
    if (copy instanceof ContentOwner owner) {
      for (Content content : List.copyOf(owner.getContents())) {
        prune(content);
        if (content instanceof Paragraph paragraph && paragraph.getContents().isEmpty()) {
          owner.getContents().remove(content);
        }
      }
    }
  }

  private PlanElement delete(PlanElement here, PlanElement compared) {
    if (here instanceof Content content) {
      if (here instanceof ContentOwner heading && !TakeBack.isNewThroughout(compared, comparison)) {
        dissolve(content, heading);
      }
      return ContentCommands.delete(edits, content);
    }
    References.redirect(edits, here, null);
    PlanElement owner = (PlanElement) here.eContainer();
    edits.remove(OldPlaces.siblings(here), here);
    return owner;
  }

  /** Lets what stands below a heading stand below the one before, or where the heading stands. */
  private void dissolve(Content heading, ContentOwner contents) {
    List<Content> siblings = ((ContentOwner) heading.eContainer()).getContents();
    int index = siblings.indexOf(heading);
    Content before = index == 0 ? null : siblings.get(index - 1);
    boolean joins = before instanceof ContentOwner && !(before instanceof Paragraph);
    ContentOwner owner = joins ? (ContentOwner) before : (ContentOwner) heading.eContainer();
    int at = joins ? owner.getContents().size() : index;
    for (Content content : List.copyOf(contents.getContents())) {
      edits.remove(contents.getContents(), content);
      edits.add(owner.getContents(), at++, content);
    }
    follow(owner);
  }

  private PlanElement join(Change change, List<PlanElement> here) {
    PlanElement first = here.getFirst();
    for (PlanElement other : here.subList(1, here.size())) {
      if (other instanceof Assignable from && first instanceof Assignable to) {
        moveAll(from.getAssignments(), to.getAssignments());
      }
      if (other instanceof Reportable from && first instanceof Reportable to) {
        moveAll(from.getReports(), to.getReports());
      }
      if (other instanceof Statement statement) {
        Anchors.loosened(edits, statement);
      }
      References.redirect(edits, other, first);
      EObject left = other.eContainer();
      edits.remove(OldPlaces.siblings(other), other);
      leave(left);
    }
    return restore(change, first);
  }

  private <T> void moveAll(List<T> from, List<T> to) {
    for (T each : List.copyOf(from)) {
      edits.remove(from, each);
      edits.add(to, each);
    }
  }

  private PlanElement part(Change change, PlanElement here) {
    restore(change, here);
    restored.put(change.old().getFirst(), here);
    for (PlanElement old : change.old().subList(1, change.old().size())) {
      bringBack(old);
    }
    return here;
  }

  /** The number that something shows. */
  static void number(Edits edits, PlanElement here, PlanElement old) {
    Headed numbered = ClauseWords.numbered(here);
    Headed before = ClauseWords.numbered(old);
    if (numbered != null && before != null) {
      edits.set(numbered, Literals.HEADED__NUMBER, before.getNumber());
    }
  }
}
