// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ToolTip;

/** A sentence beside the caret that tells why a key did nothing. It goes by itself. */
final class PageHint {

  private final PageCanvas canvas;
  private ToolTip tip;

  PageHint(PageCanvas canvas) {
    this.canvas = canvas;
    canvas.addListener(SWT.Dispose, event -> hide());
  }

  void show(String sentence) {
    hide();
    tip = new ToolTip(canvas.getShell(), SWT.BALLOON | SWT.ICON_INFORMATION);
    tip.setMessage(sentence);
    Rectangle caret = canvas.getCaret().getBounds();
    tip.setLocation(canvas.toDisplay(caret.x, caret.y + caret.height));
    tip.setAutoHide(true);
    tip.setVisible(true);
  }

  private void hide() {
    if (tip != null && !tip.isDisposed()) {
      tip.dispose();
    }
  }
}
