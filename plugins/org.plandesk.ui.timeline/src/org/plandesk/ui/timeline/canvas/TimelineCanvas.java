// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.scene.Frame;
import org.plandesk.timeline.scene.Metrics;
import org.plandesk.timeline.scene.Palette;
import org.plandesk.timeline.scene.SceneItem;
import org.plandesk.timeline.scene.TimelineScene;
import org.plandesk.timeline.scene.TimelineWalk;
import org.plandesk.timeline.scene.Viewport;
import org.plandesk.ui.images.PlanTheme;
import org.plandesk.ui.timeline.view.TimelineViewModel;

/**
 * Shows the line of time of a view model: keeps what part is looked at and paints the frame of it. Mouse and keys are read
 * by {@link CanvasMouse} and {@link CanvasKeys}. User interface thread only.
 */
public final class TimelineCanvas extends Canvas {

  private static final double STEP = 1.25;
  private static final int WHEEL = 24;

  private final TimelineViewModel model;
  private final GC measuring;
  private final SceneFonts fonts;
  private final List<Runnable> moved = new CopyOnWriteArrayList<>();
  private TimelineScene scene;
  private Viewport viewport = new Viewport(1, 1, 0, 0, 1, null);
  private Frame frame;
  /** Whether everything is to be seen, whatever the size of the canvas. */
  private boolean fitted = true;
  private TimelineWalk.Stop stop;
  private CanvasOverlay overlay;

  /** @param model what is shown; listened to until the canvas is disposed */
  public TimelineCanvas(Composite parent, TimelineViewModel model) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
    this.model = model;
    this.measuring = new GC(this);
    this.fonts = new SceneFonts(getDisplay(), measuring);
    var listener = new TimelineViewModel.Listener() {
      @Override
      public void changed() {
        modelChanged();
      }

      @Override
      public void selected() {
        selectionChanged();
      }
    };
    model.addListener(listener);
    addListener(SWT.Dispose, event -> {
      model.removeListener(listener);
      measuring.dispose();
      fonts.dispose();
    });
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> resized());
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.MouseVerticalWheel, this::wheel);
    addListener(SWT.MouseHorizontalWheel, event -> scrollBy(-event.count * WHEEL, 0));
    getHorizontalBar().addListener(SWT.Selection, event -> barMoved());
    getVerticalBar().addListener(SWT.Selection, event -> barMoved());
    modelChanged();
  }

  /** What is shown. */
  public TimelineViewModel model() {
    return model;
  }

  /** The scene, null when there is nothing to show. */
  public TimelineScene scene() {
    return scene;
  }

  /** What part of it is looked at. */
  public Viewport viewport() {
    return viewport;
  }

  /** The picture that is shown now; empty without a scene. */
  public Frame frame() {
    if (frame == null) {
      frame = scene == null ? new Frame(0, 0, List.of(), List.of()) : scene.frame(viewport);
    }
    return frame;
  }

  /** The type in which texts are measured and painted. */
  public SceneFonts fonts() {
    return fonts;
  }

  /** Called after another part of the scene, another scene or another selection is shown. */
  public void onMoved(Runnable listener) {
    moved.add(listener);
  }

  /** Looks closer or from further away, at a point of the canvas. */
  public void zoom(double factor, double x) {
    if (scene != null) {
      fitted = false;
      show(scene.zoom(viewport, factor, x));
    }
  }

  /** One step closer, or back, at what is selected or else in the middle. */
  public void zoomStep(boolean closer) {
    double x = model.selected().flatMap(mark -> frame().itemOf(mark)).map(item -> item.x() + item.width())
        .orElse(Metrics.LANE_HEAD + (viewport.width() - Metrics.LANE_HEAD) / 2);
    zoom(closer ? STEP : 1 / STEP, x);
  }

  /** Shows everything along the line. */
  public void showAll() {
    fitted = true;
    if (scene != null) {
      Viewport all = scene.fit(viewport.width(), viewport.height());
      show(all.withScroll(0, viewport.scrollY()).withSelected(viewport.selected()));
    }
  }

  /** Brings the day on which lights are judged into the middle. */
  public void showToday() {
    if (scene != null) {
      fitted = false;
      var day = model.settings().judgement().asOf();
      double x = scene.axis(viewport.pixelsPerDay()).x((int) day.toEpochDay());
      show(viewport.withScroll(x - scene.axisWidth(viewport.width()) / 2, viewport.scrollY()));
    }
  }

  /** Brings a year into the middle. */
  public void showYear(int year) {
    if (scene != null) {
      show(scene.showYear(viewport, year));
    }
  }

  /** Scrolls by pixels. */
  public void scrollBy(double x, double y) {
    show(viewport.withScroll(viewport.scrollX() + x, viewport.scrollY() + y));
  }

  /** Where the keyboard stands; empty before anything was selected. */
  Optional<TimelineWalk.Stop> stop() {
    if (stop != null && (scene == null || scene.index().lane(stop.lane().key()) != stop.lane()
        || stop.lane().indexOf(stop.mark()) < 0)) {
      stop = null;
    }
    if (stop == null && scene != null && model.selected().isPresent()) {
      stop = new TimelineWalk(scene, viewport.pixelsPerDay()).start(model.selected().get()).orElse(null);
    }
    return Optional.ofNullable(stop);
  }

  /** Selects a stop of a walk and shows it. */
  void walkTo(TimelineWalk.Stop next) {
    stop = next;
    model.select(List.of(next.mark()));
    reveal(next.mark());
  }

  /** Selects marks of an item that was pointed at. */
  void selectItem(SceneItem item) {
    if (item.lane() != null && !item.marks().isEmpty() && item.marks().get(0).isDated()) {
      stop = new TimelineWalk.Stop(item.lane(), item.marks().get(0));
    }
    model.select(item.marks());
  }

  /** Scrolls as little as needed to see a mark. */
  public void reveal(TimelineMark mark) {
    if (scene != null) {
      show(scene.reveal(viewport, mark));
    }
  }

  /** The item under a point of the canvas. */
  Optional<SceneItem> itemAt(int x, int y) {
    return frame().hit(x, y);
  }

  /** A rectangle of an item on the canvas. */
  static Rectangle bounds(SceneItem item) {
    return new Rectangle((int) item.x(), (int) item.y(), (int) Math.ceil(item.width()), (int) Math.ceil(item.height()));
  }

  /** Paints over the picture, such as what is being dragged; null for nothing. */
  void setOverlay(CanvasOverlay shown) {
    overlay = shown;
    redraw();
  }

  private void modelChanged() {
    if (isDisposed()) {
      return;
    }
    TimelineIndex index = model.index();
    if (index == null) {
      scene = null;
    } else if (scene == null || scene.index() != index || !scene.options().equals(model.options())) {
      scene = new TimelineScene(index, model.options(), fonts);
    }
    stop = null;
    if (scene != null && fitted) {
      showAll();
    } else {
      show(viewport);
    }
  }

  private void selectionChanged() {
    if (!isDisposed()) {
      Viewport next = viewport.withSelected(model.selected().orElse(null));
      boolean seen = next.selected() == null || frame().itemOf(next.selected()).isPresent();
      viewport = next;
      show(seen || scene == null ? next : scene.reveal(next, next.selected()));
    }
  }

  private void resized() {
    Rectangle area = getClientArea();
    viewport = viewport.withSize(Math.max(1, area.width), Math.max(1, area.height));
    if (fitted) {
      showAll();
    } else {
      show(viewport);
    }
  }

  private void show(Viewport next) {
    viewport = (scene == null ? next : scene.clamp(next)).withSelected(model.selected().orElse(null));
    frame = null;
    updateBars();
    redraw();
    moved.forEach(Runnable::run);
  }

  private void updateBars() {
    double width = scene == null ? 0 : scene.axis(viewport.pixelsPerDay()).width();
    double height = scene == null ? 0 : scene.lanesHeight(viewport.pixelsPerDay());
    bar(getHorizontalBar(), viewport.scrollX(), width, scene == null ? 1 : scene.axisWidth(viewport.width()));
    bar(getVerticalBar(), viewport.scrollY(), height, viewport.height() - Metrics.HEAD);
  }

  private static void bar(ScrollBar bar, double at, double whole, double shown) {
    int thumb = (int) Math.max(1, shown);
    bar.setValues((int) at, 0, Math.max(thumb, (int) Math.ceil(whole)), thumb, WHEEL, Math.max(1, thumb * 9 / 10));
    bar.setEnabled(whole > shown);
  }

  private void barMoved() {
    show(viewport.withScroll(getHorizontalBar().getSelection(), getVerticalBar().getSelection()));
  }

  private void wheel(Event event) {
    if ((event.stateMask & SWT.MOD1) != 0) {
      zoom(event.count > 0 ? STEP : 1 / STEP, event.x);
    } else if ((event.stateMask & SWT.MOD2) != 0) {
      scrollBy(-event.count * WHEEL, 0);
    } else {
      scrollBy(0, -event.count * WHEEL);
    }
    event.doit = false;
  }

  private void paint(GC gc) {
    Palette palette = PlanTheme.isDark() ? Palette.DARK : Palette.LIGHT;
    new ScenePainter(gc, palette, fonts).paint(frame().shapes());
    if (overlay != null) {
      overlay.paint(gc, this);
    }
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? 400 : wHint, hHint == SWT.DEFAULT ? 200 : hHint);
  }
}
