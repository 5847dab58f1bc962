// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plandesk.compare.TextDifference;
import org.plandesk.compare.merge.MergeSide;
import org.plandesk.ui.history.model.MergeModel;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;

/** What one of the three states says of a conflict, with the button that settles it so. User interface thread only. */
final class StatePane {

  private static final int MARGIN = 8;
  private static final int WIDTH = 160;

  private final Label title;
  private final StyledText text;
  private final Button button;
  private final MergeSide side;

  StatePane(Composite parent, MergeSide side, String action, Runnable settle) {
    this.side = side;
    Composite area = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
    GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
    title = new Label(area, SWT.NONE);
    title.setFont(PlanFonts.CONTROL_BOLD.font());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    text = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    text.setFont(PlanFonts.TEXT.font());
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setForeground(PlanColors.TEXT.color());
    text.setBackground(PlanColors.SURFACE.color());
    // Tab goes on to the button.
    text.addListener(SWT.Traverse, event -> event.doit = true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    button = new Button(area, SWT.PUSH);
    button.setFont(PlanFonts.CONTROL.font());
    button.setText(action);
    button.addListener(SWT.Selection, event -> settle.run());
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.FILL).applyTo(button);
    setName("");
  }

  /** What the state is called. */
  void setName(String name) {
    String shown = name.isEmpty() ? MergeModel.name(side)
        : Messages.bind(Messages.stateOf, MergeModel.name(side), name);
    title.setText(shown);
    title.setToolTipText(shown);
    AccessibleNames.set(text, shown);
  }

  /** Shows words; what they have that those of the base have not is marked. */
  void show(String words, String base, boolean chosen) {
    text.setText(words);
    if (side != MergeSide.BASE) {
      for (TextDifference.Piece piece : TextDifference.of(base, words).pieces()) {
        if (!piece.equal() && piece.current().length() > 0) {
          text.setStyleRange(mark(piece.current().start(), piece.current().length()));
        }
      }
    }
    button.setEnabled(true);
    title.setForeground((chosen ? PlanColors.ON_COURSE : PlanColors.TEXT).color());
  }

  private static StyleRange mark(int start, int length) {
    StyleRange range = new StyleRange(start, length, null, PlanColors.ADDED_BACKGROUND.color());
    range.underline = true;
    range.underlineStyle = SWT.UNDERLINE_SINGLE;
    range.underlineColor = PlanColors.ON_COURSE.color();
    return range;
  }

  /** Shows nothing. */
  void clear() {
    text.setText("");
    button.setEnabled(false);
  }
}
