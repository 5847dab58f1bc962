// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

/** What a mark on the line of time stands for. Each kind can be switched in and out. */
public enum MarkKind {

  /** A deadline of running text, a box or a task table; an obligation that is stated twice is one mark. */
  DEADLINE,
  /** The target of an indicator for a year; counted apart from deadlines. */
  INDICATOR,
  /** A key project, at the last deadline that is written in it, else over the period of its plan. */
  PROJECT,
  /** A stretch of time (“十四五”期间), drawn as a bar and never judged. */
  PERIOD,
  /** A task without any deadline: counted and listed, never on the axis. */
  TASK;

  /** Whether its marks have to be met by a day and carry a light. */
  public boolean isJudged() {
    return this != PERIOD;
  }
}
