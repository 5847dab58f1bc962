// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.plandesk.ui.images.PlanColors;

/**
 * A native field over one cell of a table, in which input methods work as anywhere else: for words, or for one of several
 * choices. User interface thread only.
 */
public final class CellField {

  private final Control control;
  private Consumer<String> typed = words -> {
    // nobody wants to know
  };
  private boolean asking;
  private boolean discarded;

  /**
   * Makes the field, with all of its words selected.
   *
   * @param over what shows the table
   * @param choices what can be chosen; empty when words are typed freely
   * @param before the words of the cell
   */
  public CellField(Composite over, List<String> choices, String before, Font font) {
    control = choices.isEmpty() ? text(over, before) : combo(over, choices, before);
    control.setFont(font);
  }

  private static Text text(Composite over, String before) {
    Text text = new Text(over, SWT.BORDER | SWT.SINGLE);
    text.setText(before);
    text.selectAll();
    return text;
  }

  private static Combo combo(Composite over, List<String> choices, String before) {
    Combo combo = new Combo(over, SWT.READ_ONLY);
    combo.setItems(choices.toArray(String[]::new));
    combo.select(choices.indexOf(before));
    // Some themes let the words below show through a field that is being opened.
    combo.setBackground(PlanColors.FIELD.color());
    return combo;
  }

  /** The field itself. */
  public Control control() {
    return control;
  }

  /** What stands in it now. */
  public String words() {
    return control instanceof Text text ? text.getText() : ((Combo) control).getText();
  }

  /** Replaces the words by some that can be typed on; does nothing where one chooses. */
  public void begin(String words) {
    if (control instanceof Text text) {
      text.setText(words);
      text.setSelection(words.length());
    }
  }

  /**
   * Says who is told of the words with each key, and of null once they are written or given up; not told where one chooses.
   */
  public void onTyped(Consumer<String> told) {
    if (control instanceof Text text) {
      typed = told;
      text.addListener(SWT.Modify, event -> told.accept(text.getText()));
      text.addListener(SWT.Dispose, event -> told.accept(null));
    }
  }

  /** Says that what was typed is written, before the field is gone. */
  public void setWritten() {
    typed.accept(null);
  }

  /** Lays it over the middle of the cell, as high as it has to be, and as wide when one chooses. */
  public void place(Rectangle cell) {
    Point least = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    int height = Math.max(cell.height, least.y);
    int width = control instanceof Combo ? Math.max(cell.width, least.x) : cell.width;
    control.setBounds(cell.x, cell.y - (height - cell.height) / 2, width, height);
  }

  /**
   * Says what happens at the end.
   *
   * @param entered run when something was chosen, or after Enter; the keyboard goes back to the table then, unless the field
   *     stays
   * @param left run when the keyboard went elsewhere
   */
  public void onEnd(Runnable entered, Runnable left) {
    Composite over = control.getParent();
    control.addListener(control instanceof Combo ? SWT.Selection : SWT.DefaultSelection, event -> {
      entered.run();
      if (!discarded) {
        return;
      }
      over.forceFocus();
      // A list of choices that is being closed has the keyboard still.
      over.getDisplay().asyncExec(() -> {
        if (!over.isDisposed()) {
          over.forceFocus();
        }
      });
    });
    control.addListener(SWT.FocusOut, event -> {
      // The list of choices takes the keyboard while it is open, and so does a question.
      if (!asking && (!(control instanceof Combo combo) || !combo.getListVisible())) {
        left.run();
      }
    });
  }

  /**
   * Shows it with the keyboard in it, and what can be chosen.
   *
   * @param clicked whether a button of the mouse is still pressed: where it is let go would choose or close the list
   */
  public void open(boolean clicked) {
    control.moveAbove(null);
    control.setFocus();
    if (control instanceof Combo combo) {
      if (clicked) {
        Control over = combo.getParent();
        over.addListener(SWT.MouseUp, new Listener() {
          @Override
          public void handleEvent(Event event) {
            over.removeListener(SWT.MouseUp, this);
            over.getDisplay().asyncExec(() -> showChoices(combo));
          }
        });
      } else {
        showChoices(combo);
      }
    }
  }

  private static void showChoices(Combo combo) {
    if (!combo.isDisposed()) {
      combo.setListVisible(true);
    }
  }

  /**
   * Asks before names that were typed become new units. When they must not, the keyboard comes back to the field, in which the
   * words still stand.
   *
   * @return whether the words may be written; false, without a question, while one is open
   */
  public boolean isAgreed(List<String> newUnits) {
    if (asking) {
      return false;
    }
    asking = true;
    if (NewUnits.confirm(control.getShell(), newUnits)) {
      asking = false;
      return true;
    }
    // Whatever took the keyboard before the question gets it once more when this event ends.
    control.getDisplay().asyncExec(() -> {
      if (!control.isDisposed()) {
        control.forceFocus();
      }
      asking = false;
    });
    return false;
  }

  /** Whether a question about the words is open or was just answered with no: the field has to stay. */
  public boolean isAsking() {
    return asking;
  }

  /** Ends as if the keyboard went elsewhere. */
  public void leave() {
    if (!control.isDisposed()) {
      control.notifyListeners(SWT.FocusOut, new Event());
    }
  }

  /** Takes it away. */
  public void discard() {
    discarded = true;
    // From within its own events, which still use it.
    control.setVisible(false);
    control.getDisplay().asyncExec(control::dispose);
  }
}
