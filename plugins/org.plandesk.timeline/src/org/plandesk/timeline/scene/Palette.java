// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

/** The colours of the scene, on light and on dark ground. Texts have a contrast of 4.5:1 at least, marks of 3:1. */
public enum Palette {

  /** For paper and the light theme. */
  LIGHT {
    @Override
    public int rgb(Ink ink) {
      return switch (ink) {
        case SURFACE, ON_MILESTONE, ON_TODAY -> 0xFFFFFF;
        case HEADER -> 0xF5F6F8;
        case TEXT, TODAY -> 0x1A2230;
        case TEXT_SECOND -> 0x465163;
        case TEXT_THIRD, UNDATED -> 0x5A6576;
        case LINE -> 0xC9CED6;
        case FAINT_LINE -> 0xE4E8EE;
        case BORDER -> 0x788292;
        case ACCENT -> 0x1D5B9E;
        case SELECTION -> 0xD6E6F8;
        case DEADLINE -> 0xA23F00;
        case MILESTONE_COLUMN -> 0xE7EFF8;
        case MILESTONE -> 0x23466F;
        case SQUEEZED -> 0xEEF0F3;
        case PERIOD -> 0xFBEFE6;
        case ON_COURSE -> 0x1C7C4D;
        case DUE_SOON -> 0xE8A200;
        case DUE_SOON_EDGE -> 0x7D5200;
        case LATE -> 0xC0281F;
        case DONE -> 0x3B6EA5;
      };
    }
  },
  /** For the dark theme. */
  DARK {
    @Override
    public int rgb(Ink ink) {
      return switch (ink) {
        case SURFACE -> 0x1B2027;
        case HEADER -> 0x262C34;
        case TEXT, TODAY -> 0xE6EAF0;
        case TEXT_SECOND -> 0xB9C2CE;
        case TEXT_THIRD, UNDATED -> 0xADB8C5;
        case LINE -> 0x3D4652;
        case FAINT_LINE -> 0x2A313A;
        case BORDER -> 0x7B8796;
        case ACCENT -> 0x86B9F0;
        case SELECTION -> 0x2C4767;
        case DEADLINE -> 0xF2A766;
        case MILESTONE_COLUMN -> 0x212C3A;
        case MILESTONE -> 0x345F90;
        case ON_MILESTONE -> 0xFFFFFF;
        case ON_TODAY -> 0x1B2027;
        case SQUEEZED -> 0x22272E;
        case PERIOD -> 0x3A2C20;
        case ON_COURSE -> 0x4FBF86;
        case DUE_SOON, DUE_SOON_EDGE -> 0xF2B635;
        case LATE -> 0xFF7468;
        case DONE -> 0x7FB0E4;
      };
    }
  };

  /** The colour of an ink as 0xRRGGBB. */
  public abstract int rgb(Ink ink);
}
