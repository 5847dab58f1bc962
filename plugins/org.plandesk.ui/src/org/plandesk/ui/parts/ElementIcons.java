// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Indicator;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.Table;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.ui.images.Images;

/** Which icon stands for which element of a plan, the same in every part. */
public final class ElementIcons {

  private ElementIcons() {}

  /** The icon of the element's kind. */
  public static Images of(EObject element) {
    return switch (element) {
      case Plan plan -> Images.PLAN;
      case Chapter chapter -> Images.CHAPTER;
      case Section section -> Images.SECTION;
      case Item item -> Images.SECTION;
      case Box box -> Images.BOX;
      case KeyProject project -> Images.PROJECT;
      case Table table -> Images.TABLE;
      case Indicator indicator -> Images.INDICATOR;
      case Statement statement -> of(statement.getKind());
      case TimeExpression time -> Images.DEADLINE;
      case QuantitativeTarget target -> Images.TARGET;
      case UnitMention mention -> Images.UNIT;
      case ResponsibleUnit unit -> Images.UNIT;
      case Paragraph paragraph -> Images.PARAGRAPH;
      default -> Images.PARAGRAPH;
    };
  }

  private static Images of(StatementKind kind) {
    return switch (kind) {
      case TASK, PERMISSION -> Images.TASK;
      case HEADING -> Images.HEADING;
      case GOAL, PRINCIPLE -> Images.GOAL;
      case FACT -> Images.FACT;
      case OTHER -> Images.PARAGRAPH;
    };
  }
}
