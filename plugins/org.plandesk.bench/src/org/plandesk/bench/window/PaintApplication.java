// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.plandesk.bench.Median;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.MarkText;
import org.plandesk.timeline.Timeline;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.TimelineSettings;
import org.plandesk.timeline.scene.Axis;
import org.plandesk.timeline.scene.Ink;
import org.plandesk.timeline.scene.Palette;
import org.plandesk.timeline.scene.SceneOptions;
import org.plandesk.timeline.scene.Shape;
import org.plandesk.timeline.scene.TextStyle;
import org.plandesk.timeline.scene.TimelineScene;
import org.plandesk.timeline.scene.Viewport;
import org.plandesk.ui.timeline.canvas.SceneFonts;
import org.plandesk.ui.timeline.canvas.ScenePainter;

/**
 * Paints frames of the line of time into an image while it is moved, and beside them the shapes of all marks, and reports what a
 * frame takes: laying out, painting, painting all.
 */
public final class PaintApplication implements IApplication {

  /** The numbers of deadlines. */
  static final int[] SIZES = {10_000, 100_000};

  private static final int WIDTH = 1440;
  private static final int HEIGHT = 800;
  private static final int FRAMES = 60;
  private static final int NAIVE_FRAMES = 3;
  private static final double NANOS_PER_MILLI = 1e6;

  @Override
  public Object start(IApplicationContext context) throws Exception {
    context.applicationRunning();
    Display display = new Display();
    List<String> figures = new ArrayList<>();
    try {
      for (int size : SIZES) {
        measure(display, size).forEach(millis -> figures.add(String.format(Locale.ROOT, "%.3f", millis)));
      }
    } finally {
      display.dispose();
    }
    ChildProgram.report(Path.of(System.getProperty(ChildProgram.FIGURES_REPORT)), String.join(" ", figures));
    return EXIT_OK;
  }

  @Override
  public void stop() {
    // Ends by itself.
  }

  private static List<Double> measure(Display display, int size) {
    Image image = new Image(display, WIDTH, HEIGHT);
    GC gc = new GC(image);
    GC measuring = new GC(display);
    SceneFonts fonts = new SceneFonts(display, measuring);
    try {
      TimelineIndex index = TimelineIndex.of(Timeline.of(List.of(DeadlinePlan.of(size))),
          TimelineSettings.standard(Judgement.on(LocalDate.of(2023, 11, 13))));
      TimelineScene scene = new TimelineScene(index, SceneOptions.screen(null), fonts);
      ScenePainter painter = new ScenePainter(gc, Palette.LIGHT, fonts);
      Viewport viewport = scene.zoom(scene.fit(WIDTH, HEIGHT), 4, WIDTH / 2.0);
      List<Double> layouts = new ArrayList<>();
      List<Double> paints = new ArrayList<>();
      for (int frame = -FRAMES / 2; frame < FRAMES; frame++) {
        viewport = scene.clamp(viewport.withScroll((viewport.scrollX() + 37) % 4000, (viewport.scrollY() + 11) % 700));
        long start = System.nanoTime();
        List<Shape> shapes = scene.frame(viewport).shapes();
        long laidOut = System.nanoTime();
        painter.paint(shapes);
        long painted = System.nanoTime();
        if (frame >= 0) {
          layouts.add((laidOut - start) / NANOS_PER_MILLI);
          paints.add((painted - laidOut) / NANOS_PER_MILLI);
        }
      }
      List<Shape> all = all(index, scene.axis(viewport.pixelsPerDay()), fonts);
      List<Double> naive = new ArrayList<>();
      for (int frame = 0; frame < NAIVE_FRAMES; frame++) {
        long start = System.nanoTime();
        painter.paint(all);
        naive.add((System.nanoTime() - start) / NANOS_PER_MILLI);
      }
      return List.of(Median.share(layouts, 0.95), Median.share(paints, 0.95), Median.of(naive));
    } finally {
      fonts.dispose();
      measuring.dispose();
      gc.dispose();
      image.dispose();
    }
  }

  /** What a painter that knows no visibility is given: ground, words and light of every mark, at its day. */
  private static List<Shape> all(TimelineIndex index, Axis axis, SceneFonts fonts) {
    List<Shape> shapes = new ArrayList<>();
    double y = 0;
    for (Lane lane : index.lanes()) {
      for (TimelineMark mark : lane.dated()) {
        double x = axis.end(mark.day());
        String words = MarkText.of(mark).whole();
        double width = fonts.width(words, TextStyle.LABEL);
        shapes.add(new Shape.Rectangle(x - width, y % HEIGHT, width, 20, Ink.SURFACE, null, false));
        shapes.add(new Shape.Text(x - width, y % HEIGHT + 10, words, TextStyle.LABEL, Ink.TEXT, width));
        shapes.add(new Shape.Circle(x, y % HEIGHT + 10, 6, Ink.ON_COURSE, null, false));
        y += 24;
      }
    }
    return shapes;
  }
}
