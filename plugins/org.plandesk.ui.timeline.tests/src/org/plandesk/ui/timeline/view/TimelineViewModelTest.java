// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Light;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.TimeExpression;
import org.plandesk.timeline.Grouping;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.TimelineFilter;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.ui.session.PlanReading;
import org.plandesk.ui.timeline.SamplePlan;
import org.plandesk.ui.timeline.view.TimelineViewModel.State;

class TimelineViewModelTest {

  private static final LocalDate TODAY = LocalDate.of(2023, 11, 13);

  private final TimelineViewModel model = new TimelineViewModel(PlanReading.AT_ONCE, TODAY);

  @Test
  void countsOfMilestonesAreThoseOfTheReferencePlan() {
    model.setPlans(List.of(SamplePlan.load()));
    assertEquals(List.of(2022, 2023, 2025, 2035), model.index().milestones());
    assertEquals(List.of(5, 7, 26, 1),
        model.index().milestones().stream().map(year -> model.index().year(year).dated()).toList());
  }

  @Test
  void saysWhatThereIsToSee() {
    assertEquals(State.NO_PLAN, model.state());
    model.setExpecting(true);
    assertEquals(State.LOADING, model.state());
    model.setPlans(List.of(PlanFactory.eINSTANCE.createPlan()));
    assertEquals(State.NOTHING, model.state());
    model.setPlans(List.of(SamplePlan.load()));
    assertEquals(State.READY, model.state());
    model.setSettings(model.settings().withFilter(TimelineFilter.NONE.withText("没有这样的话")));
    assertEquals(State.READY, model.state());
    assertEquals(List.of(), model.rows());
    model.setExpecting(false);
    model.setPlans(List.of());
    assertEquals(State.NO_PLAN, model.state());
  }

  @Test
  void rowsAreTheShownMarksByDayEachOnce() {
    model.setPlans(List.of(SamplePlan.load()));
    model.setSettings(model.settings().withGrouping(Grouping.UNIT));
    List<TimelineMark> rows = model.rows();
    assertEquals(Set.copyOf(rows).size(), rows.size());
    assertEquals(model.index().shown(), rows.size());
    List<Integer> days = rows.stream().filter(TimelineMark::isDated).map(TimelineMark::day).toList();
    assertEquals(days.stream().sorted().toList(), days);
  }

  @Test
  void pickingKeepsTheTableToSomeMarksUntilSettingsChange() {
    model.setPlans(List.of(SamplePlan.load()));
    List<TimelineMark> some = model.rows().subList(0, 3);
    model.setFocus(some);
    assertEquals(some, model.rows());
    model.setSettings(model.settings().withGrouping(Grouping.YEAR));
    assertTrue(model.rows().size() > 3);
  }

  @Test
  void aMovedDeadlineStaysSelectedAndTakesItsPlace() {
    Plan plan = SamplePlan.load();
    model.setPlans(List.of(plan));
    TimelineMark first = model.rows().get(0);
    model.select(List.of(first));
    TimeExpression time = first.expression();
    time.setMovedTo(LocalDate.of(2025, 6, 30));
    List<Object> told = new ArrayList<>();
    model.addListener(new TimelineViewModel.Listener() {
      @Override
      public void changed() {
        told.add(model.selected().orElseThrow().date());
      }
    });
    model.plansChanged(List.of(time));
    assertEquals(List.of(LocalDate.of(2025, 6, 30)), told);
    assertTrue(model.rows().indexOf(first) > 0);
  }

  @Test
  void lightsFollowTheDayOfJudgement() {
    model.setPlans(List.of(SamplePlan.load()));
    model.setSettings(model.settings().withJudgement(Judgement.on(LocalDate.of(2020, 1, 1))));
    assertEquals(0, model.index().total().of(Light.LATE));
    model.setSettings(model.settings().withJudgement(Judgement.on(LocalDate.of(2040, 1, 1))));
    assertEquals(0, model.index().total().of(Light.ON_COURSE));
    assertTrue(model.index().total().of(Light.LATE) > 30);
  }

  @Test
  void selectsTheMarkOfAnElementButKeepsOneThatStandsForItAlready() {
    model.setPlans(List.of(SamplePlan.load()));
    TimelineMark mark = model.rows().get(5);
    model.selectElement(mark.element());
    assertEquals(mark.element(), model.selected().orElseThrow().element());
    model.select(List.of(mark));
    model.selectElement(mark.element());
    assertEquals(List.of(mark), model.selection());
    model.selectElement(mark.source());
    assertEquals(List.of(mark), model.selection());
  }

  @Test
  void lanesCloseOpenAndExpand() {
    model.setPlans(List.of(SamplePlan.load()));
    Lane lane = model.index().lanes().get(0);
    model.toggleLane(lane);
    assertEquals(Set.of(lane.key()), model.options().collapsed());
    model.expandLane(lane);
    assertEquals(Set.of(), model.options().collapsed());
    assertEquals(Set.of(lane.key()), model.options().expanded());
    model.collapseAll(true);
    assertEquals(model.index().lanes().size(), model.options().collapsed().size());
    model.collapseAll(false);
    assertEquals(Set.of(), model.options().collapsed());
  }

  @Test
  void inTheBackgroundTheLastStateStaysAndOldResultsAreDropped() {
    Deque<Runnable> queue = new ArrayDeque<>();
    var slow = new TimelineViewModel(new PlanReading() {
      @Override
      public <R> void run(int size, Function<Runnable, R> work, Consumer<R> done) {
        queue.add(() -> done.accept(work.apply(() -> {})));
      }
    }, TODAY);
    slow.setPlans(List.of(SamplePlan.load()));
    assertEquals(State.LOADING, slow.state());
    queue.remove().run();
    assertEquals(State.READY, slow.state());
    var before = slow.index();
    slow.setSettings(slow.settings().withGrouping(Grouping.YEAR));
    slow.setSettings(slow.settings().withGrouping(Grouping.UNIT));
    assertTrue(slow.isWorking());
    assertEquals(before, slow.index());
    queue.remove().run();
    assertEquals(before, slow.index());
    queue.remove().run();
    assertEquals(Grouping.UNIT, slow.index().settings().grouping());
    assertFalse(slow.isWorking());
    slow.setPlans(List.of());
    assertNull(slow.index());
  }
}
