// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.scene.SceneItem;
import org.plandesk.timeline.scene.TimelineWalk;
import org.plandesk.ui.timeline.SamplePlan;
import org.plandesk.ui.timeline.view.TimelineViewModel;
import org.plandesk.ui.session.PlanReading;

/** What a screen reader is told of the line of time. */
class CanvasAccessibleTest {

  private static final LocalDate DAY = LocalDate.of(2023, 11, 13);

  private final Shell shell = new Shell(Display.getDefault());
  private final TimelineViewModel model = new TimelineViewModel(PlanReading.AT_ONCE, DAY);
  private TimelineCanvas canvas;
  private CanvasAccessible told;

  @BeforeEach
  void show() {
    shell.setLayout(new FillLayout());
    shell.setSize(1400, 700);
    model.setPlans(List.of(SamplePlan.load()));
    canvas = new TimelineCanvas(shell, model);
    told = new CanvasAccessible(canvas);
    shell.open();
    shell.layout();
  }

  @AfterEach
  void close() {
    shell.dispose();
  }

  @Test
  void everythingInThePictureIsAChildWithNameRoleAndPlace() {
    List<SceneItem> items = canvas.frame().items();
    assertEquals(items.size(), count());
    assertTrue(items.stream().anyMatch(item -> item.kind() == SceneItem.Kind.MARK), items::toString);
    Rectangle shown = canvas.getDisplay().map(canvas, null, canvas.getClientArea());
    for (int i = 0; i < items.size(); i++) {
      SceneItem item = items.get(i);
      assertFalse(name(i).isBlank(), item::toString);
      assertEquals(item.kind() == SceneItem.Kind.LANE || item.kind() == SceneItem.Kind.YEAR
          ? ACC.ROLE_PUSHBUTTON : ACC.ROLE_LISTITEM, role(i), name(i));
      Rectangle place = place(i);
      assertEquals(canvas.getDisplay().map(canvas, null, TimelineCanvas.bounds(item)), place, name(i));
      assertTrue(place.width > 0 && place.height > 0 && place.intersects(shown), name(i));
    }
    assertEquals(ACC.ROLE_LIST, role(ACC.CHILDID_SELF));
    assertFalse(name(ACC.CHILDID_SELF).isBlank());
  }

  @Test
  void aMarkSaysLightDayWordsTaskAndOnDemandItsSentence() {
    List<SceneItem> items = canvas.frame().items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).kind() == SceneItem.Kind.MARK && items.get(i).marks().get(0).expression() != null) {
        TimelineMark mark = items.get(i).marks().get(0);
        String light = PlanLabels.current().literal(Judgement.on(DAY).light(mark));
        assertTrue(!mark.kind().isJudged() || name(i).startsWith(light), name(i));
        assertTrue(name(i).contains(mark.date().toString()), name(i));
        assertTrue(name(i).contains(mark.expression().getQuote()), name(i));
        assertTrue(description(i).contains(PlanLabels.current().text(mark.element())), description(i));
      }
    }
  }

  @Test
  void everyDeadlineIsReadWhileTheKeyboardWalks() {
    Set<TimelineMark> read = new HashSet<>();
    TimelineWalk walk = new TimelineWalk(canvas.scene(), canvas.viewport().pixelsPerDay());
    for (var lane : model.index().lanes()) {
      for (TimelineMark mark : lane.dated()) {
        canvas.walkTo(walk.start(mark).orElseThrow());
        int child = selection();
        assertTrue(child >= 0, mark::toString);
        assertTrue(canvas.frame().items().get(child).holds(mark), () -> name(child));
        assertTrue((state(child) & ACC.STATE_SELECTED) != 0, () -> name(child));
        read.add(mark);
      }
    }
    assertEquals(model.index().shown(), read.size());
  }

  @Test
  void whatIsUnderThePointerIsNamed() {
    List<SceneItem> items = canvas.frame().items();
    for (SceneItem item : items) {
      if (item.kind() == SceneItem.Kind.MARK) {
        Rectangle place = TimelineCanvas.bounds(item);
        AccessibleControlEvent event = new AccessibleControlEvent(canvas);
        var point = canvas.toDisplay(place.x + place.width / 2, place.y + place.height / 2);
        event.x = point.x;
        event.y = point.y;
        told.getChildAtPoint(event);
        assertEquals(items.lastIndexOf(item), event.childID, () -> name(items.indexOf(item)));
      }
    }
  }

  private int count() {
    AccessibleControlEvent event = new AccessibleControlEvent(canvas);
    told.getChildCount(event);
    return event.detail;
  }

  private String name(int child) {
    AccessibleEvent event = new AccessibleEvent(canvas);
    event.childID = child;
    told.getName(event);
    return event.result;
  }

  private String description(int child) {
    AccessibleEvent event = new AccessibleEvent(canvas);
    event.childID = child;
    told.getDescription(event);
    return event.result;
  }

  private AccessibleControlEvent child(int child) {
    AccessibleControlEvent event = new AccessibleControlEvent(canvas);
    event.childID = child;
    return event;
  }

  private int role(int child) {
    AccessibleControlEvent event = child(child);
    told.getRole(event);
    return event.detail;
  }

  private int state(int child) {
    AccessibleControlEvent event = child(child);
    told.getState(event);
    return event.detail;
  }

  private int selection() {
    AccessibleControlEvent event = child(ACC.CHILDID_SELF);
    told.getSelection(event);
    return event.childID;
  }

  private Rectangle place(int child) {
    AccessibleControlEvent event = child(child);
    told.getLocation(event);
    return new Rectangle(event.x, event.y, event.width, event.height);
  }
}
