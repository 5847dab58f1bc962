// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.images;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The palette, by meaning, for the light and the dark theme.
 *
 * <p>The only place of colour values in Java; the style sheets under {@code css/} repeat those that widgets need.
 * Nothing may be told by a colour alone: each comment names the shape that goes with it.
 */
public enum PlanColors {
  /** Background of the window. */
  WINDOW(0xeef0f3, 0x22272e),
  /** Background of tab rows and column headers. */
  HEADER(0xf5f6f8, 0x262c34),
  /** Background of parts. */
  SURFACE(0xffffff, 0x1b2027),
  /** Background of fields. */
  FIELD(0xffffff, 0x161b21),
  /** Text. */
  TEXT(0x1a2230, 0xe6eaf0),
  /** Labels and counts; also the ink of icons. */
  TEXT_SECOND(0x465163, 0xb9c2ce),
  /** Hints and placeholders. */
  TEXT_THIRD(0x5a6576, 0xadb8c5),
  /** Borders of parts. */
  LINE(0xc9ced6, 0x3d4652),
  /** Lines inside parts. */
  LINE_SOFT(0xe4e7ec, 0x2e353f),
  /** Borders of fields and buttons. */
  FIELD_BORDER(0x788292, 0x7b8796),
  /** Active tab, pressed switches, links, default button. */
  ACCENT(0x1d5b9e, 0x86b9f0),
  /** Text on the accent. */
  ON_ACCENT(0xffffff, 0x10202f),
  /** The selected row; with a 3 px bar at its left. */
  SELECTION(0xd6e6f8, 0x2c4767),
  /** The selected sentence in running text. */
  SELECTION_IN_TEXT(0xeaf2fb, 0x22344a),
  /** The row under the pointer. */
  HOVER(0xf1f4f8, 0x262d36),
  /** A search hit. */
  HIT(0xffe59c, 0x6a5312),
  /** The current search hit; with a 1 px frame. */
  HIT_CURRENT(0xffc03a, 0xf2b635),
  /** Text and frame of the current search hit. */
  ON_HIT_CURRENT(0x1a2230, 0x1b2027),
  /** Deadlines: solid underline of 2 px, flag; periods: dashed of 1 px. */
  DEADLINE(0xa23f00, 0xf2a766),
  /** Behind a deadline on a chip. */
  DEADLINE_BACKGROUND(0xfdeee2, 0x3a2a1c),
  /** Targets: double underline, rings. */
  TARGET(0x0b5aa8, 0x8abcf6),
  /** Behind a target on a chip. */
  TARGET_BACKGROUND(0xe5effa, 0x1e3046),
  /** Units: dotted underline, building. */
  UNIT(0x0c6b52, 0x6ccfab),
  /** Behind a unit on a chip. */
  UNIT_BACKGROUND(0xe2f2ec, 0x1b362d),
  /** Behind words that were put in; with an underline. */
  ADDED_BACKGROUND(0xdcf0e3, 0x1d3b2a),
  /** Behind words that were taken out; struck. */
  REMOVED_BACKGROUND(0xfbe3e0, 0x452827),
  /** Light on course: disc. */
  ON_COURSE(0x1c7c4d, 0x4fbf86),
  /** Light due soon: triangle, with DUE_SOON_EDGE around it in the light theme. */
  DUE_SOON(0xe8a200, 0xf2b635),
  /** Edge and text of due soon. */
  DUE_SOON_EDGE(0x7d5200, 0xf2c463),
  /** Light late: diamond. */
  LATE(0xc0281f, 0xff7468),
  /** Light done: square with tick. */
  DONE(0x3b6ea5, 0x7fb0e4),
  /** Light undated: dashed ring. */
  UNDATED(0x5a6576, 0xadb8c5),
  /** Column of a milestone year. */
  MILESTONE(0xe7eff8, 0x212c3a),
  /** Header of a milestone year. */
  MILESTONE_HEADER(0x23466f, 0x345f90),
  /** Title strip of a framed box. */
  BOX_HEADER(0xe9edf2, 0x28303a),
  /** Frame of a box. */
  BOX_LINE(0x7b8695, 0x6f7b8a),
  /** Struck-out leftovers. */
  LEFTOVER(0x6b7685, 0x95a0ae),
  /** Behind leftovers. */
  LEFTOVER_BACKGROUND(0xeceef1, 0x2a3038),
  /** Bar of coverage. */
  COVERAGE(0x4f83bc, 0x4f7fb3),
  /** A group's row in a table. */
  GROUP(0xeef2f7, 0x232b35),
  /** Background of a hover card. */
  CARD(0xffffff, 0x2a313b),
  /** Frame of a hover card. */
  CARD_LINE(0x7b8798, 0x7f8b9b);

  private final Color light;
  private final Color dark;

  PlanColors(int light, int dark) {
    this.light = color(light);
    this.dark = color(dark);
  }

  /** The colour in the current theme. It needs no disposal. */
  public Color color() {
    return color(PlanTheme.isDark());
  }

  /** The colour in the dark or the light theme. */
  public Color color(boolean inDarkTheme) {
    return inDarkTheme ? dark : light;
  }

  /** The values of {@link #color()}. */
  public RGB rgb() {
    return color().getRGB();
  }

  private static Color color(int rgb) {
    return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }
}
