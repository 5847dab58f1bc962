// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.CellField;

/** Asks below the caret why something is suggested. Enter and going elsewhere write what was typed, Esc writes nothing. */
final class ReasonField {

  private static final int WIDTH = 320;
  private static final int GAP = 4;

  private final PageCanvas canvas;
  private final CommandStack commands;
  private CellField field;

  ReasonField(PageCanvas canvas, CommandStack commands) {
    this.canvas = canvas;
    this.commands = commands;
    canvas.onScrolled(() -> {
      if (field != null) {
        field.leave();
      }
    });
  }

  void ask(Suggestion suggestion) {
    String before = Objects.requireNonNullElse(suggestion.getReason(), "");
    CellField made = new CellField(canvas, List.of(), before, PlanFonts.CONTROL.font());
    ((Text) made.control()).setMessage(Messages.reasonHint);
    AccessibleNames.set(made.control(), Messages.reasonName);
    made.place(below());
    Runnable write = () -> {
      if (field == made) {
        String words = made.words();
        discard();
        if (!words.strip().equals(before)) {
          commands.execute(SuggestionCommands.setReason(suggestion, words));
        }
      }
    };
    made.onEnd(write, write);
    made.control().addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE) {
        event.doit = false;
        discard();
        canvas.setFocus();
      }
    });
    field = made;
    made.open(false);
  }

  private Rectangle below() {
    Rectangle caret = canvas.getCaret().getBounds();
    Rectangle view = canvas.getClientArea();
    int height = caret.height + 2 * GAP;
    int y = caret.y + caret.height + GAP;
    return new Rectangle(Math.max(0, Math.min(caret.x, view.width - WIDTH)),
        y + height > view.height ? caret.y - GAP - height : y, Math.min(WIDTH, view.width), height);
  }

  private void discard() {
    CellField old = field;
    field = null;
    if (old != null) {
      old.discard();
    }
  }
}
