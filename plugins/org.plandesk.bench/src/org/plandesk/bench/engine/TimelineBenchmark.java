// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.Median;
import org.plandesk.model.Chapter;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.MarkText;
import org.plandesk.timeline.Timeline;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.TimelineSettings;
import org.plandesk.timeline.scene.Axis;
import org.plandesk.timeline.scene.Ink;
import org.plandesk.timeline.scene.SceneOptions;
import org.plandesk.timeline.scene.Shape;
import org.plandesk.timeline.scene.TextMeasure;
import org.plandesk.timeline.scene.TextStyle;
import org.plandesk.timeline.scene.TimelineScene;
import org.plandesk.timeline.scene.Viewport;

/**
 * Frames of the line of time while it is moved and zoomed, against the time a frame may take and against laying out all marks
 * for each frame; the memory of index and scene for each deadline. Painting is measured in the window.
 */
public final class TimelineBenchmark implements Benchmark {

  private static final int CHAPTERS = 12;
  private static final double BYTES_A_DEADLINE = 200;
  /** Stands for a real measure, whose answers the scene remembers. */
  private static final TextMeasure MEASURE =
      (text, style) -> text.codePoints().mapToDouble(sign -> sign < 0x2E80 ? 0.55 : 1).sum() * style.size();

  @Override
  public List<Figure> run() throws Exception {
    List<Figure> figures = new ArrayList<>(run(10_000, 16));
    figures.addAll(run(100_000, 33));
    return figures;
  }

  private static List<Figure> run(int deadlines, double budget) throws Exception {
    Plan plan = plan(deadlines);
    long before = used();
    Timeline timeline = Timeline.of(List.of(plan));
    TimelineIndex index =
        TimelineIndex.of(timeline, TimelineSettings.standard(Judgement.on(LocalDate.of(2023, 11, 13))));
    TimelineScene scene = new TimelineScene(index, SceneOptions.screen(null), MEASURE);
    Viewport all = scene.fit(1440, 800);
    scene.frame(all);
    double bytes = (double) (used() - before) / deadlines;
    TimelineScene zoomed = new TimelineScene(index, SceneOptions.screen(null), MEASURE);
    Viewport[] moved = {scene.zoom(all, 6, 700), all};
    TimeExpression changed = timeline.marks().get(deadlines / 2).expression();
    double[] medians = Median.of(60, 40, () -> {
      moved[0] = scene.clamp(moved[0].withScroll((moved[0].scrollX() + 37) % 6000, (moved[0].scrollY() + 11) % 900));
      scene.frame(moved[0]);
    }, () -> {
      moved[1] = zoomed.zoom(moved[1], moved[1].pixelsPerDay() > 20 ? 0.02 : 1.1, 700);
      zoomed.frame(moved[1]);
    }, () -> naive(index, zoomed.axis(moved[1].pixelsPerDay())));
    double[] others = Median.of(9, 5, () -> new TimelineScene(TimelineIndex.of(Timeline.of(List.of(plan)), index
        .settings()), SceneOptions.screen(null), MEASURE).frame(all), () -> {
          changed.setMovedTo(LocalDate.of(2024, 1 + (int) (System.nanoTime() % 12), 1));
          index.apply(timeline.update(changed));
          scene.frame(all);
        });
    String size = " " + deadlines + " deadlines";
    return List.of(new Figure("move," + size, medians[0], "frame", budget, "ms", 1),
        new Figure("zoom," + size, medians[1], "frame", budget, "ms", 1),
        new Figure("move," + size, medians[0], "all marks laid out", medians[2], "ms", 1),
        new Figure("zoom," + size, medians[1], "all marks laid out", medians[2], "ms", 1),
        new Figure("first frame," + size, others[0], "first paint", 300, "ms", 1),
        new Figure("frame after an edit," + size, others[1], "first frame", others[0], "ms", 1),
        new Figure("memory," + size, bytes, "a deadline", BYTES_A_DEADLINE, "B", 1));
  }

  /** What a painter that knows no visibility would have to be given for each frame. */
  private static List<Shape> naive(TimelineIndex index, Axis axis) {
    List<Shape> shapes = new ArrayList<>();
    double y = 0;
    for (Lane lane : index.lanes()) {
      for (TimelineMark mark : lane.dated()) {
        double x = axis.end(mark.day());
        String words = MarkText.of(mark).whole();
        double width = MEASURE.width(words, TextStyle.LABEL);
        shapes.add(new Shape.Rectangle(x - width, y, width, 20, Ink.SURFACE, null, false));
        shapes.add(new Shape.Text(x - width, y + 10, words, TextStyle.LABEL, Ink.TEXT, width));
        shapes.add(new Shape.Circle(x, y + 10, 6, Ink.ON_COURSE, null, false));
        y += 24;
      }
    }
    return shapes;
  }

  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
      Thread.sleep(50);
    }
    return least;
  }

  /** Deadlines of ten years, half of them at ends of years. */
  private static Plan plan(int deadlines) {
    Random random = new Random(5);
    PlanFactory factory = PlanFactory.eINSTANCE;
    Plan plan = factory.createPlan();
    plan.setPeriodFrom(2021);
    plan.setPeriodTo(2025);
    for (int i = 0; i < CHAPTERS; i++) {
      Chapter chapter = factory.createChapter();
      chapter.setId("c" + i);
      chapter.setTitle("第" + i + "章 加强生态环境保护");
      plan.getContents().add(chapter);
      Paragraph paragraph = factory.createParagraph();
      chapter.getContents().add(paragraph);
      for (int j = i; j < deadlines; j += CHAPTERS) {
        LocalDate day = LocalDate.of(2021 + random.nextInt(10), 12, 31);
        if (random.nextBoolean()) {
          day = day.minusDays(random.nextInt(365));
        }
        Statement statement = factory.createStatement();
        String quote = "到" + day.getYear() + "年";
        statement.setText(quote + "，完成第" + j + "批污水处理设施及配套管网建设任务。");
        TimeExpression time = factory.createTimeExpression();
        time.setTimeClass(TimeClass.DEADLINE);
        time.setQuote(quote);
        time.setEnd(quote.length());
        time.setDate(day);
        time.setYear(day.getYear());
        statement.getMarks().add(time);
        paragraph.getContents().add(statement);
      }
    }
    return plan;
  }
}
