// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;

/** What a heading or a paragraph is. */
public enum Level {
  /** 章. */
  CHAPTER("chapter", Literals.CHAPTER, 1),
  /** 节. */
  SECTION("section", Literals.SECTION, 2),
  /** 条目. */
  ITEM("item", Literals.ITEM, 3),
  /** 专栏. */
  BOX("box", Literals.BOX, 2),
  /** 重点项目. */
  PROJECT("project", Literals.KEY_PROJECT, 2),
  /** No heading at all. */
  PARAGRAPH("paragraph", Literals.PARAGRAPH, Integer.MAX_VALUE);

  private final String code;
  private final EClass type;
  private final int rank;

  Level(String code, EClass type, int rank) {
    this.code = code;
    this.type = type;
    this.rank = rank;
  }

  /** How it is written in files. */
  public String code() {
    return code;
  }

  /** The class of the model. */
  public EClass type() {
    return type;
  }

  /** A heading of this level ends everything of the same or a higher rank before it; ranks of what may hold others. */
  int rank() {
    return rank;
  }

  /** Whether what follows it in the document belongs to it until the next of its rank. */
  boolean isOutline() {
    return this == CHAPTER || this == SECTION || this == ITEM;
  }

  /** The level with a code. */
  static Optional<Level> of(String code) {
    return Stream.of(values()).filter(level -> level.code.equals(code)).findFirst();
  }

  /** The level of an element; empty when it has none, such as a table. */
  public static Optional<Level> of(EObject element) {
    if (element instanceof Statement) {
      return Optional.of(PARAGRAPH);
    }
    return Stream.of(values()).filter(level -> level.type == element.eClass()).findFirst();
  }
}
