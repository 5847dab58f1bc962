// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanElement;

/** Commands on whole elements: move and delete. The numbers of what stands beside follow. */
public final class ContentCommands {

  private ContentCommands() {
  }

  /** Moves an element past the one before or behind it in the same place; empty when it stands first or last. */
  public static Optional<Command> move(Content content, boolean up) {
    if (!(content.eContainer() instanceof ContentOwner owner)) {
      return Optional.empty();
    }
    List<Content> siblings = owner.getContents();
    int index = siblings.indexOf(content);
    int target = up ? index - 1 : index + 1;
    if (target < 0 || target >= siblings.size()) {
      return Optional.empty();
    }
    return Optional.of(new PlanCommand(up ? Messages.moveUp : Messages.moveDown, edits -> {
      edits.remove(siblings, content);
      edits.add(siblings, target, content);
      Numbering.follow(edits, owner);
      return content;
    }));
  }

  /**
   * Deletes elements with all that hangs on them: links to them go, comments on them stay on what held them. A paragraph that
   * is left empty goes too. The result is what stands before.
   */
  public static Command delete(List<? extends Content> contents) {
    return new PlanCommand(Messages.delete, edits -> {
      PlanElement result = null;
      for (Content content : contents) {
        if (content.eContainer() instanceof ContentOwner) {
          result = delete(edits, content);
        }
      }
      return result;
    });
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
    References.clear(edits, content, gone);
    edits.remove(owner.getContents(), content);
    if (owner instanceof Paragraph && owner.getContents().isEmpty()) {
      return delete(edits, (Paragraph) owner);
    }
    Numbering.follow(edits, owner);
    return before;
  }
}
