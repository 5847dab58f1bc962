// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.list;

import org.plandesk.search.EntryKind;
import org.plandesk.ui.images.Images;

/** Which icon stands for which kind of hit, as in every other part. */
final class KindIcons {

  private KindIcons() {}

  static Images of(EntryKind kind) {
    return switch (kind) {
      case PLAN -> Images.PLAN;
      case CHAPTER -> Images.CHAPTER;
      case SECTION, ITEM -> Images.SECTION;
      case PARAGRAPH, NOTE, OTHER -> Images.PARAGRAPH;
      case BOX -> Images.BOX;
      case PROJECT -> Images.PROJECT;
      case TABLE, HEADER -> Images.TABLE;
      case INDICATOR -> Images.INDICATOR;
      case UNIT -> Images.UNIT;
      case TASK, PERMISSION -> Images.TASK;
      case HEADING -> Images.HEADING;
      case GOAL, PRINCIPLE -> Images.GOAL;
      case FACT -> Images.FACT;
    };
  }
}
