// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be corrected of a recognition. The codes stand in files and never change. */
public enum Aspect {
  /** Whether the recognition is right: {@code confirmed} or {@code rejected}. Of anything recognised. */
  STATE("state"),
  /** Kind of a statement: {@code task}, {@code heading} and so on. */
  KIND("kind"),
  /** Class of a time expression: {@code deadline}, {@code period} and so on. */
  TIME_CLASS("timeClass"),
  /** Last day of a deadline, as ISO 8601. */
  DATE("date"),
  /** Unit of a mention, by its name. Several names with 、 between them make several mentions of it. */
  UNIT("unit"),
  /** Name of a unit of the register; the old one becomes an alias. */
  NAME("name"),
  /** Role of an assignment: {@code lead}, {@code support} or {@code responsible}. */
  ROLE("role"),
  /** What a heading or paragraph is: {@code chapter}, {@code section}, {@code item}, {@code box}, {@code project}, {@code paragraph}. */
  LEVEL("level"),
  /** A statement becomes two: the offset in its text at which the second begins. */
  SPLIT("split"),
  /** A statement takes in the one that follows it; no value. */
  JOIN("join"),
  /** Boundaries of a mark: by how many characters its start and its end move, such as {@code -2,0}. */
  SPAN("span"),
  /** A mark that was missed: what it is ({@code deadline}, {@code period}, {@code unit}), then its offsets in the statement, such as {@code unit 3-7}. */
  MARK("mark"),
  /** Title of the plan. */
  TITLE("title"),
  /** Region of the plan. */
  REGION("region"),
  /** First year of the plan's period. */
  PERIOD_FROM("periodFrom"),
  /** Last year of the plan's period. */
  PERIOD_TO("periodTo");

  private final String code;

  Aspect(String code) {
    this.code = code;
  }

  /** How it is written in files. */
  public String code() {
    return code;
  }

  /** Whether it is a field of the plan as a whole. */
  public boolean isPlanField() {
    return this == TITLE || this == REGION || this == PERIOD_FROM || this == PERIOD_TO;
  }

  /** Whether a later correction of it replaces an earlier one: where nothing else depends on what was set in between. */
  boolean replaces() {
    return this == KIND || this == ROLE || isPlanField();
  }

  /** The aspect with a code; empty when this version knows none. */
  public static Optional<Aspect> of(String code) {
    return Stream.of(values()).filter(aspect -> aspect.code.equals(code)).findFirst();
  }
}
