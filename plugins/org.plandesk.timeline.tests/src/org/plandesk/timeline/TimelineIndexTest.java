// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.Light;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.TimeQualifier;

class TimelineIndexTest {

  private static final TimelineSettings SETTINGS =
      TimelineSettings.standard(Judgement.on(LocalDate.of(2023, 11, 13))).withLayers(Set.of(MarkKind.values()));

  private static PlanBuilder twoChapters() {
    PlanBuilder builder = new PlanBuilder(2021, 2025);
    builder.chapter("一", "总体");
    builder.deadline("到2025年", "水质改善", "2025-12-31", TimeQualifier.BY_YEAR);
    builder.chapter("二", "任务");
    builder.deadline("2022年底前", "ＶＯＣs治理完成", "2022-12-31", TimeQualifier.BY_END_OF_YEAR);
    return builder;
  }

  private static List<String> titles(TimelineIndex index) {
    return index.lanes().stream().map(Lane::title).toList();
  }

  @Test
  void lanesByChapterAreInTheOrderOfTheDocument() {
    TimelineIndex index = TimelineIndex.of(Timeline.of(List.of(twoChapters().plan())), SETTINGS);
    assertEquals(List.of("一、总体", "二、任务"), titles(index));
  }

  @Test
  void aMarkOfTwoUnitsStandsInBothLanesAndCountsOnce() {
    PlanBuilder builder = twoChapters();
    ResponsibleUnit water = builder.unit("水务局");
    ResponsibleUnit ecology = builder.unit("生态环境局");
    Statement statement = Plans.statements(builder.plan()).get(0);
    builder.assign(statement, water);
    builder.assign(statement, ecology);
    TimelineIndex index =
        TimelineIndex.of(Timeline.of(List.of(builder.plan())), SETTINGS.withGrouping(Grouping.UNIT));
    assertEquals(List.of("水务局", "生态环境局"), titles(index).subList(0, 2));
    assertEquals(3, index.lanes().size());
    assertEquals(2, index.shown());
    assertEquals(1, index.year(2025).dated());
  }

  @Test
  void theSameUnitOfTwoPlansHasOneLane() {
    PlanBuilder first = twoChapters();
    PlanBuilder second = twoChapters();
    for (PlanBuilder builder : List.of(first, second)) {
      ResponsibleUnit unit = builder.unit("水务局");
      Plans.statements(builder.plan()).forEach(statement -> builder.assign(statement, unit));
    }
    Timeline both = Timeline.of(List.of(first.plan(), second.plan()));
    assertEquals(List.of("水务局"), titles(TimelineIndex.of(both, SETTINGS.withGrouping(Grouping.UNIT))));
    assertEquals(4, TimelineIndex.of(both, SETTINGS).lanes().size());
  }

  @Test
  void filtersHoldTogether() {
    Timeline timeline = Timeline.of(List.of(twoChapters().plan()));
    TimelineFilter filter = TimelineFilter.NONE.withText("vocs").withYears(Set.of(2022)).withKinds(Set.of("task"));
    assertEquals(1, TimelineIndex.of(timeline, SETTINGS.withFilter(filter)).shown());
    assertEquals(0, TimelineIndex.of(timeline, SETTINGS.withFilter(filter.withYears(Set.of(2025)))).shown());
    assertEquals(0, TimelineIndex.of(timeline, SETTINGS.withFilter(filter.withUnits(Set.of("水务局")))).shown());
  }

  @Test
  void countsOfLightsDoNotDependOnTheLightsShown() {
    Timeline timeline = Timeline.of(List.of(twoChapters().plan()));
    TimelineIndex index = TimelineIndex.of(timeline,
        SETTINGS.withFilter(TimelineFilter.NONE.withLights(Set.of(Light.LATE))));
    assertEquals(1, index.shown());
    assertEquals(1, index.total().of(Light.ON_COURSE));
    assertEquals(0, index.year(2025).dated());
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void everyMarkIsInALane(Grouping grouping) {
    Plan plan = PlanBuilder.random(new Random(7), 5, 300);
    TimelineIndex index = TimelineIndex.of(Timeline.of(List.of(plan)), SETTINGS.withGrouping(grouping));
    int inLanes = index.lanes().stream().mapToInt(lane -> lane.size() + lane.undated().size()).sum();
    assertEquals(index.shown(), inLanes);
    for (Lane lane : index.lanes()) {
      for (int i = 1; i < lane.size(); i++) {
        assertTrue(lane.mark(i - 1).day() <= lane.mark(i).day());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void followsChangesAsIfMadeAnew(int seed) {
    Random random = new Random(seed);
    Plan plan = PlanBuilder.random(random, 3, 60);
    Timeline timeline = Timeline.of(List.of(plan));
    TimelineSettings settings = SETTINGS.withGrouping(Grouping.values()[random.nextInt(4)]);
    TimelineIndex index = TimelineIndex.of(timeline, settings);
    List<TimeExpression> deadlines = Plans.deadlines(plan);
    for (int i = 0; i < 30; i++) {
      TimeExpression changed = deadlines.get(random.nextInt(deadlines.size()));
      switch (random.nextInt(3)) {
        case 0 -> changed.setMovedTo(LocalDate.of(2021 + random.nextInt(6), 6, 30));
        case 1 -> changed.setDate(null);
        default -> changed.setYear(2021 + random.nextInt(6));
      }
      index.apply(timeline.update(changed));
      assertEquals(picture(TimelineIndex.of(Timeline.of(List.of(plan)), settings)), picture(index));
    }
  }

  @Test
  void whatChangesButItsDayKeepsItsPlace() {
    PlanBuilder builder = twoChapters();
    for (String subject : List.of("甲", "乙", "丙")) {
      builder.deadline("2022年底前", subject, "2022-12-31", TimeQualifier.BY_END_OF_YEAR);
    }
    Timeline timeline = Timeline.of(List.of(builder.plan()));
    TimelineIndex index = TimelineIndex.of(timeline, SETTINGS);
    List<TimelineMark> before = List.copyOf(index.lanes().get(1).dated());
    Plans.deadlines(builder.plan()).forEach(deadline -> index.apply(timeline.update(deadline)));
    assertEquals(before, List.copyOf(index.lanes().get(1).dated()));
  }

  /** Lanes with their marks by day; those of the same day in no order. */
  private static String picture(TimelineIndex index) {
    String lanes = index.lanes().stream().filter(lane -> lane.size() + lane.undated().size() > 0)
        .map(lane -> lane.title() + lane.dated().stream().map(Object::toString).sorted().toList()
            + lane.counts().dated() + "/" + lane.undated().size())
        .sorted().collect(Collectors.joining("\n"));
    return lanes + index.shown() + index.years().keySet() + index.total().of(Light.LATE);
  }
}
