// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.images.PlanTheme;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.NoPlan;
import org.plandesk.ui.parts.OwnColours;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.timeline.canvas.CanvasInput;
import org.plandesk.ui.timeline.canvas.TimelineCanvas;
import org.plandesk.ui.timeline.edit.MarkMenu;
import org.plandesk.ui.timeline.view.TimelineViewModel;
import org.plandesk.ui.timeline.view.TimelineViewModel.State;

/** 时限: deadlines on one line of time, with the strip that says what is shown of them. User interface thread only. */
public final class TimelineView extends ViewPart implements TimelineViewModel.Listener {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.timeline.timeline";

  private final Runnable themeListener = this::colour;
  private WindowTimeline window;
  private TimelineViewModel model;
  private MarkSelection selection;
  private PlanSelection shared;
  private EmptyState state;
  private Emptiness emptiness;
  private EmptyState picture;
  private Emptiness hidden;
  private TimelineStrip strip;
  private ChipBar chips;
  private TimelineCanvas canvas;
  private Label foot;
  private boolean following;

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.TIMELINE.image());
    window = WindowTimeline.of(getSite().getWorkbenchWindow());
    model = window.model();
    selection = new MarkSelection(model);
    parent.setLayout(new FillLayout());
    state = new EmptyState(parent, NoPlan.sentence(getSite()), this::setFocus);
    emptiness = new Emptiness(state, model, getSite().getWorkbenchWindow());
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    Composite content = state.content();
    content.setLayout(layout);
    Composite middle = new Composite(content, SWT.NONE);
    middle.setLayout(new FillLayout());
    picture = new EmptyState(middle, "", this::setFocus);
    picture.content().setLayout(new FillLayout());
    canvas = new TimelineCanvas(picture.content(), model);
    hidden = new Emptiness(picture, model, getSite().getWorkbenchWindow());
    strip = new TimelineStrip(content, window, canvas);
    chips = new ChipBar(content, model);
    fill(strip, false);
    fill(middle, true);
    // Chips come and go below the picture, which must not move under the pointer.
    fill(chips, false);
    strip.moveAbove(middle);
    foot = new Label(content, SWT.NONE);
    foot.setFont(PlanFonts.SMALL.font());
    fill(foot, false);
    PartActions actions = new PartActions(getSite().getWorkbenchWindow());
    CanvasInput.attach(canvas, actions);
    canvas.setMenu(new MarkMenu(canvas, model::selection, () -> model.settings().judgement().asOf(), actions,
        actions.edits()).menu());
    new ViewTools(getViewSite(), window, canvas, actions).fill();
    getSite().setSelectionProvider(selection);
    shared = PlanSelection.connect(getSite(), elements -> follow(() -> model.selectElement(elements.getFirst())));
    model.addListener(this);
    PlanTheme.addListener(themeListener);
    OwnColours.keep(content);
    colour();
    changed();
    shared.current().stream().findFirst().ifPresent(element -> follow(() -> model.selectElement(element)));
  }

  private static void fill(Control control, boolean grab) {
    control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, grab));
  }

  /** The canvas; for commands of the menu. */
  TimelineCanvas canvas() {
    return canvas;
  }

  /** Asks for a printer and prints the line of time. */
  void print() {
    new PaperTools(window, canvas).print();
  }

  private void follow(Runnable selecting) {
    following = true;
    try {
      selecting.run();
    } finally {
      following = false;
    }
  }

  @Override
  public void changed() {
    emptiness.refresh();
    hidden.refresh();
    picture.show(model.index() == null || model.index().shown() > 0);
    state.show(model.state() == State.READY || model.state() == State.NOTHING && model.index() != null
        && !model.settings().filter().isNone());
    if (model.index() != null) {
      strip.refresh();
      chips.refresh();
      foot.setText(" " + FootWords.of(model).replace("&", "&&"));
      state.content().layout(new Control[] {chips, strip, foot});
    }
  }

  @Override
  public void selected() {
    // what the table or another part selected is told by them
    if (!following && getSite().getPage().getActivePart() == this) {
      selection.tell();
    }
  }

  private void colour() {
    foot.setBackground(PlanColors.HEADER.color());
    foot.setForeground(PlanColors.TEXT_SECOND.color());
    state.content().setBackground(PlanColors.SURFACE.color());
    strip.colour();
    chips.colour();
    canvas.redraw();
  }

  @Override
  public void setFocus() {
    if (model.state() != State.READY) {
      state.setFocus();
    } else if (!picture.setFocus()) {
      canvas.setFocus();
    }
  }

  @Override
  public void dispose() {
    PlanTheme.removeListener(themeListener);
    if (model != null) {
      model.removeListener(this);
      shared.disconnect();
    }
    super.dispose();
  }
}
