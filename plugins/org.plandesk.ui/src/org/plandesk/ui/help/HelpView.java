// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.images.PlanTheme;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.Commands;
import org.plandesk.ui.parts.OwnColours;

/**
 * 帮助: pages of help; a click on an example, or Enter with the caret in it, tries it, and one on a step takes and ticks it.
 * User interface thread only.
 */
public final class HelpView extends ViewPart {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.help.view";

  private static final int MARGIN = 16;
  private static final int COLUMN = 250;
  private static final int LEADING = 6;
  private static final int[] SHARES = {1, 4};
  /** In the box of a step that was taken. */
  private static final String TICK = "√";

  private final Runnable themeListener = this::paint;
  private org.eclipse.swt.widgets.List titles;
  private StyledText text;
  private List<HelpPage> pages = List.of();
  private HelpPage page;
  private HelpText shown;
  /** Commands of the steps that were taken since the view was opened. */
  private final Set<String> taken = new HashSet<>();

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.INFO.image());
    SashForm panes = new SashForm(parent, SWT.HORIZONTAL);
    titles = new org.eclipse.swt.widgets.List(panes, SWT.SINGLE | SWT.V_SCROLL);
    titles.setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(titles, Messages.pages);
    text = new StyledText(panes, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
    text.setFont(PlanFonts.TEXT.font());
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setLineSpacing(LEADING);
    text.setTabStops(new int[] {COLUMN});
    OwnColours.keep(titles);
    OwnColours.keep(text);
    AccessibleNames.set(text, Messages.page);
    pages = HelpPage.all();
    pages.forEach(each -> titles.add(each.title()));
    panes.setWeights(SHARES);
    panes.addListener(SWT.Resize, new Listener() {
      @Override
      public void handleEvent(Event event) {
        // Once: later the sash stands where a person put it.
        int width = panes.getClientArea().width;
        if (width > 0) {
          panes.removeListener(SWT.Resize, this);
          int needed = titles.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
          panes.setWeights(needed, Math.max(needed, width - needed));
        }
      }
    });
    titles.addListener(SWT.Selection, event -> show(pages.get(titles.getSelectionIndex())));
    text.addListener(SWT.MouseMove, event -> text.setCursor(
        action(new Point(event.x, event.y)) == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
    text.addListener(SWT.MouseUp, event -> run(action(new Point(event.x, event.y))));
    text.addListener(SWT.KeyDown, event -> {
      if (event.character == SWT.CR) {
        run(shown == null ? null : shown.action(text.getCaretOffset()));
      }
    });
    paint();
    PlanTheme.addListener(themeListener);
    if (!pages.isEmpty()) {
      show(pages.getFirst());
    }
  }

  /** What explains goes on below itself. */
  private void indent() {
    for (int line = 0; line < text.getLineCount(); line++) {
      if (text.getLine(line).indexOf('\t') >= 0) {
        text.setLineWrapIndent(line, 1, COLUMN);
      }
    }
  }

  private void paint() {
    titles.setBackground(PlanColors.SURFACE.color());
    titles.setForeground(PlanColors.TEXT.color());
    text.setBackground(PlanColors.SURFACE.color());
    text.setForeground(PlanColors.TEXT.color());
    if (shown != null) {
      text.setStyleRanges(shown.parts().stream().map(HelpView::style).toArray(StyleRange[]::new));
    }
  }

  /** Shows the page of a part of the window; the present one stays when there is none. */
  public void showFor(String partId) {
    pages.stream().filter(each -> each.isFor(partId)).findFirst().ifPresent(this::show);
  }

  /** Shows a page in the view of a window's page, which opens when it is not there. */
  static void show(IWorkbenchPage window, HelpPage next) {
    try {
      if (window.showView(ID) instanceof HelpView view) {
        view.show(next);
      }
    } catch (PartInitException e) {
      ILog.of(HelpView.class).error(ID, e);
    }
  }

  private void show(HelpPage next) {
    try {
      shown = next.read();
    } catch (IOException e) {
      ILog.of(HelpView.class).error(next.file().toString(), e);
      return;
    }
    page = next;
    titles.setSelection(pages.indexOf(next));
    text.setText(shown.text());
    indent();
    tick();
  }

  private static StyleRange style(HelpText.Part part) {
    StyleRange range = new StyleRange();
    range.start = part.span().start();
    range.length = part.span().length();
    switch (part.look()) {
      case TITLE -> range.font = PlanFonts.CHAPTER.font();
      case HEADING -> range.font = PlanFonts.SECTION.font();
      case TERM -> range.fontStyle = SWT.BOLD;
      case EXAMPLE, STEP -> {
        range.foreground = PlanColors.ACCENT.color();
        range.underline = true;
      }
    }
    return range;
  }

  private HelpText.Part action(Point place) {
    int offset = shown == null ? -1 : text.getOffsetAtPoint(place);
    return offset < 0 ? null : shown.action(offset);
  }

  private void run(HelpText.Part action) {
    if (action == null || text.getSelectionCount() > 0) {
      return;
    }
    if (action.look() == HelpText.Look.STEP) {
      take(action);
    } else if (page.command() != null) {
      Commands.run(getSite(), page.command(), Map.of(page.parameter(), action.span().of(shown.text())));
    }
  }

  /** Takes a step; one that cannot be taken now says so and stays open. */
  private void take(HelpText.Part step) {
    var status = getViewSite().getActionBars().getStatusLineManager();
    if (!Commands.isEnabled(getSite(), step.command())) {
      status.setErrorMessage(Messages.notNow);
      return;
    }
    status.setErrorMessage(null);
    taken.add(step.command());
    tick();
    Commands.run(getSite(), step.command());
  }

  private void tick() {
    for (HelpText.Part part : shown.parts()) {
      if (part.look() == HelpText.Look.STEP && taken.contains(part.command())) {
        text.replaceTextRange(part.box(), TICK.length(), TICK);
      }
    }
    paint();
  }

  @Override
  public void setFocus() {
    text.setFocus();
  }

  @Override
  public void dispose() {
    PlanTheme.removeListener(themeListener);
    super.dispose();
  }
}
