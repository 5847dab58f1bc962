// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Item;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Section;
import org.plandesk.model.TaskTable;

/** Commands that make chapters, sections, items and projects. Their numbers are written as those of their like. */
public final class HeadingCommands {

  private HeadingCommands() {
  }

  /**
   * Puts a new heading of the same kind behind what an element belongs to: behind the section for a sentence of a section.
   * The result is what has the heading.
   *
   * @param title what it is called at first, not empty
   * @return empty below no heading, and in tables
   */
  public static Optional<Command> beside(EObject element, String title) {
    ContentContainer container = container(element);
    if (container == null || !(container.eContainer() instanceof ContentOwner owner)) {
      return Optional.empty();
    }
    int index = owner.getContents().indexOf(container) + 1;
    return Optional.of(command(owner, index, container.eClass(), container.getNumber(), title));
  }

  /**
   * Puts a new heading of the next lower kind in front of the others of its kind: a section in a chapter, an item in a section.
   * The result is what has the heading.
   *
   * @param title what it is called at first, not empty
   * @return empty where nothing lower is kept
   */
  public static Optional<Command> below(EObject element, String title) {
    ContentContainer container = container(element);
    EClass type = container instanceof Chapter ? Literals.SECTION : container instanceof Section ? Literals.ITEM : null;
    if (type == null) {
      return Optional.empty();
    }
    int index = 0;
    while (index < container.getContents().size() && container.getContents().get(index).eClass() != type) {
      index++;
    }
    return Optional.of(command(container, index, type, Numbering.like(container, type), title));
  }

  /**
   * Puts a new box behind the paragraph, box or table that an element belongs to, or behind the text of the chapter, section
   * or item. The result is the box.
   *
   * @param title what it is called at first, not empty
   * @return empty outside of chapters
   */
  public static Optional<Command> box(EObject element, String title) {
    EObject inner = element;
    while (inner != null && !(inner.eContainer() instanceof Chapter || inner.eContainer() instanceof Section
        || inner.eContainer() instanceof Item)) {
      inner = inner.eContainer();
    }
    boolean heading = element instanceof Content content && Places.isOutline(content);
    if (inner == null && !heading) {
      return Optional.empty();
    }
    ContentOwner owner = (ContentOwner) (heading ? element : inner.eContainer());
    int index = heading ? Places.last(owner.getContents(), PlanFactory.eINSTANCE.createBox())
        : owner.getContents().indexOf(inner) + 1;
    return Optional.of(command(owner, index, Literals.BOX, Numbering.nextBox(owner), title));
  }

  private static ContentContainer container(EObject element) {
    EObject at = element;
    while (at != null && (!(at instanceof ContentContainer) || at instanceof Paragraph)) {
      at = at.eContainer();
    }
    return at instanceof TaskTable || at != null && at.eContainer() instanceof TaskTable ? null : (ContentContainer) at;
  }

  private static Command command(ContentOwner owner, int index, EClass type, String number, String title) {
    return new PlanCommand(Messages.newHeading, edits -> {
      ContentContainer added = (ContentContainer) EcoreUtil.create(type);
      added.setId(PlanIds.next());
      added.setNumber(number);
      added.setTitle(title);
      edits.add(owner.getContents(), index, added);
      Numbering.follow(edits, owner);
      return added;
    });
  }
}
