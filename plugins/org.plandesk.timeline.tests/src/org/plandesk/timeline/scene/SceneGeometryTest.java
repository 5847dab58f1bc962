// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.timeline.Grouping;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.MarkKind;
import org.plandesk.timeline.PlanBuilder;
import org.plandesk.timeline.Timeline;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.TimelineSettings;

/** On scenes made at random: nothing overlaps, nothing is cut off, nothing is lost. */
class SceneGeometryTest {

  private static final LocalDate AS_OF = LocalDate.of(2023, 11, 13);
  /** Widths as in a usual font: Chinese as wide as high, others half of it. */
  private static final TextMeasure MEASURE =
      (text, style) -> text.chars().mapToDouble(sign -> sign < 0x2E80 ? 0.55 : 1).sum() * style.size();

  private static TimelineScene scene(int seed, Set<String> collapsed) {
    Random random = new Random(seed);
    var plan = PlanBuilder.random(random, 1 + random.nextInt(6), 1 + random.nextInt(400));
    Grouping grouping = Grouping.values()[random.nextInt(Grouping.values().length)];
    TimelineIndex index = TimelineIndex.of(Timeline.of(List.of(plan)), TimelineSettings
        .standard(Judgement.on(AS_OF)).withGrouping(grouping).withLayers(Set.of(MarkKind.values())));
    return new TimelineScene(index, new SceneOptions(collapsed, Set.of(), 2 + random.nextInt(12), AS_OF, seed % 3 == 0),
        MEASURE);
  }

  private static List<Viewport> viewports(TimelineScene scene, int seed) {
    Random random = new Random(seed);
    Viewport all = scene.fit(700 + random.nextInt(1200), 400 + random.nextInt(900));
    Viewport closer = scene.zoom(all, 1 + random.nextDouble(30), 200 + random.nextInt(600));
    return List.of(all, closer, scene.clamp(closer.withScroll(random.nextInt(4000), random.nextInt(2000))),
        scene.zoom(closer, 30, 400));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void marksNeverOverlap(int seed) {
    TimelineScene scene = scene(seed, Set.of());
    for (Viewport viewport : viewports(scene, seed)) {
      List<SceneItem> items = scene.frame(viewport).items().stream()
          .filter(item -> item.kind() == SceneItem.Kind.MARK || item.kind() == SceneItem.Kind.GATHERING).toList();
      for (int i = 0; i < items.size(); i++) {
        for (int j = i + 1; j < items.size(); j++) {
          assertFalse(overlap(items.get(i), items.get(j)), "overlap");
        }
      }
    }
  }

  private static boolean overlap(SceneItem a, SceneItem b) {
    return a.x() + a.width() > b.x() + 0.01 && b.x() + b.width() > a.x() + 0.01 && a.y() + a.height() > b.y() + 0.01
        && b.y() + b.height() > a.y() + 0.01;
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void wordsStayInTheView(int seed) {
    TimelineScene scene = scene(seed, Set.of());
    for (Viewport viewport : viewports(scene, seed)) {
      for (Shape shape : scene.frame(viewport).shapes()) {
        if (shape instanceof Shape.Text text) {
          assertTrue(text.x() >= 0 && text.x() + text.width() <= viewport.width() + 0.01, text.toString());
          assertEquals(MEASURE.width(text.text(), text.style()), text.width(), 0.01);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
  void everyMarkHasItsPlace(int seed) {
    TimelineScene all = scene(seed, Set.of());
    Set<String> collapsed = new HashSet<>();
    if (seed % 2 == 0) {
      all.index().lanes().forEach(lane -> collapsed.add(lane.key()));
    }
    TimelineScene scene = scene(seed, collapsed);
    Axis axis = scene.axis(scene.fit(1440, 900).pixelsPerDay());
    for (Lane lane : scene.index().lanes()) {
      LaneLayout layout = scene.layout(lane, axis);
      Set<TimelineMark> gathered = new HashSet<>();
      for (LaneLayout.Gathering gathering : layout.gatherings()) {
        for (int i = 0; i < gathering.size(); i++) {
          assertTrue(gathered.add(lane.mark(gathering.members()[i])));
        }
      }
      long placed = lane.dated().stream().filter(mark -> !gathered.contains(mark)).count();
      assertEquals(lane.size(), placed + gathered.size());
      for (int i = 0; i < lane.size(); i++) {
        assertEquals(gathered.contains(lane.mark(i)), layout.row(i) == LaneLayout.GATHERED);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {41, 42, 43, 44, 45, 46, 47, 48})
  void zoomKeepsTheDayUnderThePointer(int seed) {
    TimelineScene scene = scene(seed, Set.of());
    Viewport before = scene.zoom(scene.fit(1200, 600), 6, 500);
    Viewport after = scene.zoom(before, 1.7, 640);
    double dayBefore = scene.axis(before.pixelsPerDay()).dayAt(640 - Metrics.LANE_HEAD + before.scrollX());
    double dayAfter = scene.axis(after.pixelsPerDay()).dayAt(640 - Metrics.LANE_HEAD + after.scrollX());
    assertEquals(dayBefore, dayAfter, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {51, 52, 53, 54, 55, 56})
  void walkingReachesEveryMarkOfALaneAndComesBack(int seed) {
    TimelineScene scene = scene(seed, Set.of());
    TimelineWalk walk = new TimelineWalk(scene, scene.fit(1440, 900).pixelsPerDay());
    Axis axis = scene.axis(scene.fit(1440, 900).pixelsPerDay());
    for (Lane lane : scene.index().lanes()) {
      if (lane.size() > 0) {
        Set<TimelineMark> reached = new HashSet<>();
        // From the very beginning, which may lie in a gathering whose box stands further on.
        TimelineWalk.Stop stop = new TimelineWalk.Stop(lane, lane.mark(0));
        while (walk.left(stop).isPresent()) {
          stop = walk.left(stop).get();
        }
        for (int steps = 0; steps <= lane.size(); steps++) {
          reached.add(stop.mark());
          var next = walk.right(stop);
          if (next.isEmpty()) {
            break;
          }
          stop = next.get();
        }
        LaneLayout layout = scene.layout(lane, axis);
        for (int i = 0; i < lane.size(); i++) {
          assertTrue(layout.row(i) == LaneLayout.GATHERED || reached.contains(lane.mark(i)), "mark " + i);
        }
        for (LaneLayout.Gathering gathering : layout.gatherings()) {
          assertTrue(reached.contains(lane.mark(gathering.last())));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {61, 62, 63, 64})
  void everyItemHasAName(int seed) {
    TimelineScene scene = scene(seed, Set.of());
    ItemNames names = new ItemNames(scene);
    for (SceneItem item : scene.frame(scene.fit(1440, 900)).items()) {
      assertFalse(names.name(item).isBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {71, 72, 73, 74, 75, 76})
  void pagesHoldEveryLaneAndNoWordsOutside(int seed) {
    TimelineScene scene = scene(seed, Set.of());
    List<Frame> pages = new TimelineSheet(scene, MEASURE, "").pages(TimelineSheet.A3_WIDTH, TimelineSheet.A3_HEIGHT);
    Set<Lane> lanes = new HashSet<>();
    for (Frame page : pages) {
      page.items().stream().filter(item -> item.kind() == SceneItem.Kind.LANE).forEach(item -> lanes.add(item.lane()));
      for (Shape shape : page.shapes()) {
        if (shape instanceof Shape.Text text) {
          assertTrue(text.x() + text.width() <= page.width() && text.middle() <= page.height(), text.toString());
        }
      }
    }
    assertEquals(scene.index().lanes().size(), lanes.size());
  }
}
