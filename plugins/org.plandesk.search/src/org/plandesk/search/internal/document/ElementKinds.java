// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.document;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.Table;
import org.plandesk.search.EntryKind;

/** Which objects of a plan can be found, and as what. */
final class ElementKinds {

  private ElementKinds() {
  }

  /** The kind of hit of an object, empty when it is none. */
  static Optional<EntryKind> of(EObject object) {
    return Optional.ofNullable(switch (object) {
      case Plan plan -> EntryKind.PLAN;
      case Chapter chapter -> EntryKind.CHAPTER;
      case Section section -> EntryKind.SECTION;
      case Item item -> EntryKind.ITEM;
      case Paragraph paragraph -> EntryKind.PARAGRAPH;
      case Box box -> EntryKind.BOX;
      case KeyProject project -> EntryKind.PROJECT;
      case Table table -> EntryKind.TABLE;
      case HeaderRow header -> EntryKind.HEADER;
      case Indicator indicator -> EntryKind.INDICATOR;
      case Note note -> EntryKind.NOTE;
      case ResponsibleUnit unit -> EntryKind.UNIT;
      case Statement statement -> of(statement.getKind());
      default -> null;
    });
  }

  private static EntryKind of(StatementKind kind) {
    return switch (kind) {
      case TASK -> EntryKind.TASK;
      case HEADING -> EntryKind.HEADING;
      case GOAL -> EntryKind.GOAL;
      case FACT -> EntryKind.FACT;
      case PRINCIPLE -> EntryKind.PRINCIPLE;
      case PERMISSION -> EntryKind.PERMISSION;
      case OTHER -> EntryKind.OTHER;
    };
  }
}
