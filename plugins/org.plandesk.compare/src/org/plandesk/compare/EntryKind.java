// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.Locale;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Note;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;

/** What is compared as one. The codes are those of the facts that are exported of a plan. */
public enum EntryKind {
  /** Heading of a chapter. */
  CHAPTER(true),
  /** Heading of a section. */
  SECTION(true),
  /** Heading of an item. */
  ITEM(true),
  /** A statement. */
  STATEMENT(false),
  /** Heading of a box. */
  BOX(true),
  /** Name of a key project. */
  PROJECT(true),
  /** Caption of a table. */
  TABLE(true),
  /** Row of column names. */
  HEADER(false),
  /** Row of an indicator. */
  INDICATOR(false),
  /** Note to a table. */
  NOTE(false);

  private final boolean heading;

  EntryKind(boolean heading) {
    this.heading = heading;
  }

  /** How it is written in outputs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is the heading of something that holds others. */
  public boolean isHeading() {
    return heading;
  }

  static EntryKind of(PlanElement element) {
    return switch (element) {
      case Chapter chapter -> CHAPTER;
      case Section section -> SECTION;
      case Statement statement -> STATEMENT;
      case Box box -> BOX;
      case KeyProject project -> PROJECT;
      case Table table -> TABLE;
      case HeaderRow row -> HEADER;
      case Indicator row -> INDICATOR;
      case Note note -> NOTE;
      default -> ITEM;
    };
  }
}
