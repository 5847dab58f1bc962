// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.PlanPackage.Literals;

/** Commands on whole elements: move and delete. The numbers of what stands beside follow. */
public final class ContentCommands {

  private ContentCommands() {
  }

  /** Moves an element past the one before or behind it in the same place; empty when it stands first or last, or text
   * would go behind a heading that it does not belong to. */
  public static Optional<Command> move(Content content, boolean up) {
    if (!(content.eContainer() instanceof ContentOwner owner)) {
      return Optional.empty();
    }
    List<Content> siblings = owner.getContents();
    int index = siblings.indexOf(content);
    int target = up ? index - 1 : index + 1;
    List<Content> others = siblings.stream().filter(each -> each != content).toList();
    if (target < 0 || target >= siblings.size() || !Places.fits(others, target, content)) {
      return Optional.empty();
    }
    return Optional.of(new PlanCommand(up ? Messages.moveUp : Messages.moveDown, edits -> {
      Optional<PlacedNumbers> numbers = Plans.planOf(owner).map(plan -> PlacedNumbers.of(plan, List.of(content)));
      edits.remove(siblings, content);
      edits.add(siblings, target, content);
      numbers.ifPresent(each -> each.follow(edits, owner, List.of(content)));
      return content;
    }));
  }

  /**
   * Moves elements, in their order, to another place of the plan. Headings are numbered there as their like are; a paragraph that
   * is left empty goes. The result is the first that was moved.
   *
   * @param contents elements of one plan; what lies within another of them goes with that
   * @param owner what is to hold them
   * @param index in front of which of its contents; -1 for the last place that they can have
   * @return empty when one of them may not stand there, or when nothing would move
   */
  public static Optional<Command> moveTo(List<? extends Content> contents, ContentOwner owner, int index) {
    List<Content> moved = contents.stream().filter(content -> contents.stream()
        .noneMatch(other -> other != content && EcoreUtil.isAncestor(other, content))).map(Content.class::cast)
        .toList();
    if (moved.isEmpty() || moved.stream().anyMatch(content -> !(content.eContainer() instanceof ContentOwner)
        || EcoreUtil.isAncestor(content, owner) || !Places.accepts(owner, content))) {
      return Optional.empty();
    }
    List<Content> stay = owner.getContents().stream().filter(content -> !moved.contains(content)).toList();
    int place = index < 0 ? Places.last(stay, moved.getFirst())
        : (int) owner.getContents().subList(0, index).stream().filter(stay::contains).count();
    List<Content> after = new ArrayList<>(stay);
    for (int i = 0; i < moved.size(); i++) {
      if (!Places.fits(after, place + i, moved.get(i))) {
        return Optional.empty();
      }
      after.add(place + i, moved.get(i));
    }
    return after.equals(owner.getContents()) ? Optional.empty()
        : Optional.of(new PlanCommand(Messages.move, edits -> moveTo(edits, moved, owner, place)));
  }

  private static PlanElement moveTo(Edits edits, List<Content> moved, ContentOwner owner, int place) {
    Set<ContentOwner> left = new LinkedHashSet<>();
    Optional<PlacedNumbers> numbers = Plans.planOf(owner).map(plan -> PlacedNumbers.of(plan, moved));
    for (Content content : moved) {
      ContentOwner old = (ContentOwner) content.eContainer();
      left.add(old);
      Numbering.remove(edits, old, content);
      if (old != owner && content instanceof Headed headed && headed.getNumber() != null
          && !(content instanceof Paragraph)) {
        edits.set(headed, Literals.HEADED__NUMBER,
            Objects.requireNonNullElse(Numbering.like(owner, content.eClass()), Numbering.first(headed.getNumber())));
      }
    }
    int index = place;
    for (Content content : moved) {
      edits.add(owner.getContents(), index++, content);
    }
    numbers.ifPresent(each -> each.follow(edits, owner, moved));
    for (ContentOwner old : left) {
      if (old instanceof Paragraph paragraph && paragraph.getContents().isEmpty()) {
        delete(edits, paragraph);
      } else {
        Numbering.follow(edits, old);
      }
    }
    return moved.getFirst();
  }

  /**
   * Deletes elements with all that hangs on them: links to them go, comments on them stay on what held them. A paragraph that
   * is left empty goes too. The result is what stands before.
   */
  public static Command delete(List<? extends Content> contents) {
    return new PlanCommand(Messages.delete, edits -> delete(edits, contents));
  }

  static PlanElement delete(Edits edits, List<? extends Content> contents) {
    PlanElement result = null;
    for (Content content : contents) {
      if (content.eContainer() instanceof ContentOwner) {
        result = delete(edits, content);
      }
    }
    return result;
  }

  /** Deletes an element and the paragraph that is left empty by it; returns what stands before. */
  public static PlanElement delete(Edits edits, Content content) {
    ContentOwner owner = (ContentOwner) content.eContainer();
    int index = owner.getContents().indexOf(content);
    PlanElement before = index > 0 ? owner.getContents().get(index - 1) : owner;
    List<EObject> gone = new ArrayList<>();
    gone.add(content);
    content.eAllContents().forEachRemaining(gone::add);
    Anchors.left(edits, gone, owner);
    Plans.planOf(owner).ifPresent(plan -> ReviewNeeds.left(edits, plan, gone));
    References.clear(edits, content, gone);
    Numbering.remove(edits, owner, content);
    if (owner instanceof Paragraph && owner.getContents().isEmpty()) {
      return delete(edits, (Paragraph) owner);
    }
    Numbering.follow(edits, owner);
    return before;
  }
}
