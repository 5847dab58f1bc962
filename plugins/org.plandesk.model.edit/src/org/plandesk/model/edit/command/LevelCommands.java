// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Assignable;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Item;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;

/**
 * Commands that make a chapter a section, a section an item and the reverse, with the headings below. The order of the text
 * stays: what stood behind a heading that goes up belongs to it then; one that goes down belongs to the one before it.
 */
public final class LevelCommands {

  private LevelCommands() {
  }

  /** Raises a heading by one level; empty for chapters and for what is no heading. The result is what has the heading then. */
  public static Optional<Command> promote(PlanElement element) {
    if (!isOutline(element) || element instanceof Chapter || !(element.eContainer() instanceof ContentOwner owner)) {
      return Optional.empty();
    }
    ContentContainer heading = (ContentContainer) element;
    boolean nested = heading instanceof Item && owner instanceof Item;
    EClass type = nested ? Literals.ITEM : heading instanceof Item ? Literals.SECTION : Literals.CHAPTER;
    boolean out = nested || owner instanceof ContentContainer container && isOutline(container)
        && rank(container.eClass()) >= rank(type);
    boolean legal = out ? owner.eContainer() instanceof ContentOwner : owner.eContainer() == null || isOutline(owner);
    return legal ? Optional.of(new PlanCommand(Messages.promote, edits -> promote(edits, heading, type, out)))
        : Optional.empty();
  }

  /**
   * Lowers a heading by one level, into the one that stands before it; empty without one, and for what is no heading. The
   * result is what has the heading then.
   */
  public static Optional<Command> demote(PlanElement element) {
    if (!isOutline(element) || !(element.eContainer() instanceof ContentOwner owner)) {
      return Optional.empty();
    }
    ContentContainer heading = (ContentContainer) element;
    int index = owner.getContents().indexOf(heading);
    boolean follows = index > 0 && owner.getContents().get(index - 1).eClass() == heading.eClass();
    return follows ? Optional.of(new PlanCommand(Messages.demote, edits -> demote(edits, heading,
        (ContentContainer) owner.getContents().get(index - 1)))) : Optional.empty();
  }

  /**
   * Makes a heading one of another kind at its place, with all that was below it and its id; whether it may stand there is for who calls.
   *
   * @param type chapter, section or item
   * @return what has the heading then
   */
  public static ContentContainer become(Edits edits, ContentContainer heading, EClass type) {
    ContentOwner owner = (ContentOwner) heading.eContainer();
    Map<PlanElement, PlanElement> heirs = new IdentityHashMap<>();
    int index = owner.getContents().indexOf(heading);
    ContentContainer made = retype(edits, heading, type, owner, index, new LinkedHashSet<>(), heirs);
    redirect(edits, made, heirs);
    return made;
  }

  private static PlanElement promote(Edits edits, ContentContainer heading, EClass type, boolean out) {
    ContentOwner owner = (ContentOwner) heading.eContainer();
    int index = owner.getContents().indexOf(heading);
    List<Content> behind = new ArrayList<>();
    for (Content content : owner.getContents().subList(index + 1, owner.getContents().size())) {
      if (!out && isOutline(content) && rank(content.eClass()) <= rank(type)) {
        break;
      }
      behind.add(content);
    }
    behind.forEach(content -> edits.remove(owner.getContents(), content));
    ContentOwner target = out ? (ContentOwner) owner.eContainer() : owner;
    int place = out ? target.getContents().indexOf((Content) owner) + 1 : index;
    Set<ContentOwner> touched = new LinkedHashSet<>(List.of(owner, target));
    Map<PlanElement, PlanElement> heirs = new IdentityHashMap<>();
    ContentContainer made = retype(edits, heading, type, target, place, touched, heirs);
    if (type == Literals.CHAPTER) {
      children(edits, made, Literals.ITEM, Literals.SECTION, touched, heirs);
    }
    behind.forEach(content -> edits.add(made.getContents(), content));
    redirect(edits, made, heirs);
    number(edits, made);
    touched.forEach(each -> Numbering.follow(edits, each));
    return made;
  }

  private static PlanElement demote(Edits edits, ContentContainer heading, ContentContainer before) {
    ContentOwner owner = (ContentOwner) heading.eContainer();
    EClass type = heading instanceof Chapter ? Literals.SECTION : Literals.ITEM;
    Set<ContentOwner> touched = new LinkedHashSet<>(List.of(owner, before));
    Map<PlanElement, PlanElement> heirs = new IdentityHashMap<>();
    ContentContainer made = retype(edits, heading, type, before, before.getContents().size(), touched, heirs);
    if (type == Literals.SECTION) {
      children(edits, made, Literals.SECTION, Literals.ITEM, touched, heirs);
    }
    redirect(edits, made, heirs);
    number(edits, made);
    touched.forEach(each -> Numbering.follow(edits, each));
    return made;
  }

  private static void redirect(Edits edits, ContentContainer made, Map<PlanElement, PlanElement> heirs) {
    if (!heirs.isEmpty()) {
      Plans.planOf(made).ifPresent(plan -> References.redirect(edits, plan, heirs));
    }
  }

  /** Lets the headings directly below go up or down with theirs. */
  private static void children(Edits edits, ContentContainer parent, EClass from, EClass to,
      Set<ContentOwner> touched, Map<PlanElement, PlanElement> heirs) {
    for (Content child : List.copyOf(parent.getContents())) {
      if (child.eClass() == from) {
        int index = parent.getContents().indexOf(child);
        ContentContainer made = retype(edits, (ContentContainer) child, to, parent, index, touched, heirs);
        number(edits, made);
      }
    }
  }

  /** Puts a heading of another kind, with all that was below it, to a place; the old one is gone then. */
  private static ContentContainer retype(Edits edits, ContentContainer old, EClass type, ContentOwner target, int index,
      Set<ContentOwner> touched, Map<PlanElement, PlanElement> heirs) {
    String number = old.getNumber() == null ? null
        : Objects.requireNonNullElseGet(Numbering.like(target, type), () -> Numbering.first(old.getNumber()));
    ContentOwner owner = (ContentOwner) old.eContainer();
    if (old.eClass() == type) {
      edits.remove(owner.getContents(), old);
      edits.add(target.getContents(), index, old);
      edits.set(old, Literals.HEADED__NUMBER, number);
      touched.add(old);
      return old;
    }
    ContentContainer made = (ContentContainer) EcoreUtil.create(type);
    made.setId(old.getId());
    made.setNumber(number);
    made.setTitle(old.getTitle());
    made.setExtent(old.getExtent());
    made.setSpan(old.getSpan());
    made.setCertainty(old.getCertainty());
    made.setReason(old.getReason());
    made.setState(old.getState());
    heirs.put(old, made);
    for (Content content : List.copyOf(old.getContents())) {
      edits.remove(old.getContents(), content);
      edits.add(made.getContents(), content);
    }
    if (old instanceof Assignable assignable) {
      Heirs.hand(edits, assignable, made instanceof Assignable heir ? heir : null, made.getContents(),
          id -> PlanIds.next());
    }
    edits.remove(owner.getContents(), old);
    edits.add(target.getContents(), index, made);
    touched.remove(old);
    touched.add(made);
    return made;
  }

  /** The headings below count from one: those that came here begin no part of a plan. */
  private static void number(Edits edits, ContentContainer parent) {
    Set<EClass> counted = new LinkedHashSet<>();
    for (Content child : parent.getContents()) {
      if (isOutline(child) && counted.add(child.eClass())) {
        ContentContainer heading = (ContentContainer) child;
        String first = heading.getNumber() == null ? null : Numbering.first(heading.getNumber());
        if (first != null && !first.equals(heading.getNumber())) {
          edits.set(heading, Literals.HEADED__NUMBER, first);
        }
      }
    }
  }

  private static boolean isOutline(PlanElement element) {
    return element instanceof Content content && Places.isOutline(content);
  }

  private static int rank(EClass type) {
    return type == Literals.CHAPTER ? 0 : type == Literals.SECTION ? 1 : 2;
  }
}
