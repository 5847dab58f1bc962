// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.correction;

import java.util.List;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.model.PlanElement;

/**
 * One way to correct an element.
 *
 * @param label what it says, such as a date
 * @param remark what it means, beside it; may be empty
 * @param element the element it changes
 * @param aspect what it changes
 * @param value what it sets, or what its field holds at first
 * @param input how a value is given
 * @param choices the values to choose from, when they are chosen
 */
public record CorrectionOption(String label, String remark, PlanElement element, Aspect aspect, String value,
    Input input,
    List<Choice> choices) {

  /** How the value is given. */
  public enum Input {
    /** The option is the value. */
    NONE,
    /** One of the choices. */
    CHOICE,
    /** Typed, with the choices as proposals. */
    TEXT
  }

  /**
   * A value to choose.
   *
   * @param label how users call it
   * @param aspect what it changes
   * @param value what it sets
   */
  public record Choice(String label, Aspect aspect, String value) {
  }

  static CorrectionOption fixed(String label, String remark, PlanElement element, Aspect aspect, String value) {
    return new CorrectionOption(label, remark, element, aspect, value, Input.NONE, List.of());
  }

  static CorrectionOption typed(String label, PlanElement element, Aspect aspect, String value, List<Choice> choices) {
    return new CorrectionOption(label, "", element, aspect, value, Input.TEXT, choices);
  }

  static CorrectionOption chosen(String label, PlanElement element, List<Choice> choices) {
    return new CorrectionOption(label, "", element, choices.getFirst().aspect(), choices.getFirst().value(),
        Input.CHOICE,
        choices);
  }
}
