// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.plandesk.model.Light;
import org.plandesk.ui.images.Images;

/** Which icon stands for which light; each has a shape of its own. */
public final class LightIcons {

  private LightIcons() {}

  /** The icon of the light. */
  public static Images of(Light light) {
    return switch (light) {
      case ON_COURSE -> Images.ON_COURSE;
      case DUE_SOON -> Images.DUE_SOON;
      case LATE -> Images.LATE;
      case DONE -> Images.DONE;
      case UNDATED -> Images.UNDATED;
    };
  }
}
