// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import org.eclipse.swt.graphics.GC;

/** Something that is painted over the line of time for a while. */
@FunctionalInterface
interface CanvasOverlay {

  /** Paints it. */
  void paint(GC gc, TimelineCanvas canvas);
}
