// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The clipboard of the system. User interface thread only. */
public final class Clipboards {

  private Clipboards() {}

  /** The words on the clipboard, empty when there are none. */
  public static String getText(Display display) {
    Clipboard clipboard = new Clipboard(display);
    try {
      return clipboard.getContents(TextTransfer.getInstance()) instanceof String words ? words : "";
    } finally {
      clipboard.dispose();
    }
  }

  /** Puts words on the clipboard; no words leave it as it is. */
  public static void setText(Display display, String words) {
    if (words.isEmpty()) {
      return;
    }
    Clipboard clipboard = new Clipboard(display);
    try {
      clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }
}
