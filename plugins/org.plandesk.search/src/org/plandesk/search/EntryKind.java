// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.util.Arrays;
import java.util.Optional;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.StatementKind;
import org.plandesk.model.edit.PlanLabels;

/** What a hit is. */
public enum EntryKind {
  /** The plan itself, found by its title. */
  PLAN("plan", "plan"),
  /** 章. */
  CHAPTER("chapter", "chapter"),
  /** 节. */
  SECTION("section", "section"),
  /** A numbered level below the section. */
  ITEM("item", "item"),
  /** A paragraph, found by words that reach over the borders of its statements. */
  PARAGRAPH("paragraph", "paragraph"),
  /** 专栏. */
  BOX("box", "box"),
  /** 重点项目. */
  PROJECT("project", "project"),
  /** The caption of a table. */
  TABLE("table", "table"),
  /** A header row of a table. */
  HEADER("header", "header"),
  /** A row of an indicator table. */
  INDICATOR("indicator", "indicator"),
  /** A note below a table. */
  NOTE("note", "note"),
  /** A unit of the plan's register. */
  UNIT("unit", "unit"),
  /** A statement that obliges somebody. */
  TASK("task", "statement"),
  /** A statement that names what follows. */
  HEADING("heading", "statement"),
  /** A statement of a goal. */
  GOAL("goal", "statement"),
  /** A statement of a fact. */
  FACT("fact", "statement"),
  /** A principle. */
  PRINCIPLE("principle", "statement"),
  /** A permission. */
  PERMISSION("permission", "statement"),
  /** A statement that is nothing of these. */
  OTHER("other", "statement");

  private final String code;
  private final String elementKind;

  EntryKind(String code, String elementKind) {
    this.code = code;
    this.elementKind = elementKind;
  }

  /** The stable name, also that of the facet value. */
  public String code() {
    return code;
  }

  /** The kind of element in the facts export, such as {@code statement}. */
  public String elementKind() {
    return elementKind;
  }

  /** Whether it says something, other than a heading, a caption or a name. */
  public boolean isSentence() {
    return switch (this) {
      case TASK, GOAL, FACT, PRINCIPLE, PERMISSION, OTHER, NOTE -> true;
      case PLAN, CHAPTER, SECTION, ITEM, PARAGRAPH, BOX, PROJECT, TABLE, HEADER, INDICATOR, UNIT, HEADING -> false;
    };
  }

  /** The name in the language the program runs in, such as 任务. */
  public String label() {
    return label(PlanLabels.current());
  }

  /** The name in the language of the labels. */
  public String label(PlanLabels labels) {
    return switch (this) {
      case PLAN -> labels.typeName(Literals.PLAN);
      case CHAPTER -> labels.typeName(Literals.CHAPTER);
      case SECTION -> labels.typeName(Literals.SECTION);
      case ITEM -> labels.typeName(Literals.ITEM);
      case PARAGRAPH -> labels.typeName(Literals.PARAGRAPH);
      case BOX -> labels.typeName(Literals.BOX);
      case PROJECT -> labels.typeName(Literals.KEY_PROJECT);
      case TABLE -> labels.typeName(Literals.TABLE);
      case HEADER -> labels.typeName(Literals.HEADER_ROW);
      case INDICATOR -> labels.typeName(Literals.INDICATOR);
      case NOTE -> labels.typeName(Literals.NOTE);
      case UNIT -> labels.typeName(Literals.RESPONSIBLE_UNIT);
      case TASK -> labels.literal(StatementKind.TASK);
      case HEADING -> labels.literal(StatementKind.HEADING);
      case GOAL -> labels.literal(StatementKind.GOAL);
      case FACT -> labels.literal(StatementKind.FACT);
      case PRINCIPLE -> labels.literal(StatementKind.PRINCIPLE);
      case PERMISSION -> labels.literal(StatementKind.PERMISSION);
      case OTHER -> labels.literal(StatementKind.OTHER);
    };
  }

  /** The kind with this code. */
  public static Optional<EntryKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
