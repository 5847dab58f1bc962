// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

/**
 * How wide a text will be, asked of whoever is going to paint it. The scene asks for visible texts alone and remembers the
 * answers. Must give the same answer for the same question.
 */
@FunctionalInterface
public interface TextMeasure {

  /** The width in pixels of the scene; 0 for an empty text. */
  double width(String text, TextStyle style);
}
