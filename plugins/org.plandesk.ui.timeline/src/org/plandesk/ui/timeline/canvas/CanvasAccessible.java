// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Rectangle;
import org.plandesk.model.Light;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.Counts;
import org.plandesk.timeline.MarkDetails;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.scene.SceneItem;
import org.plandesk.ui.timeline.view.LightChoice;

/**
 * The line of time for screen readers: what can be pointed at in the picture are its children, from the ground up, each with
 * name, role and place. The selected one has the focus.
 */
final class CanvasAccessible extends AccessibleControlAdapter implements AccessibleListener {

  private final TimelineCanvas canvas;
  private TimelineMark said;

  CanvasAccessible(TimelineCanvas canvas) {
    this.canvas = canvas;
    var accessible = canvas.getAccessible();
    accessible.addAccessibleControlListener(this);
    accessible.addAccessibleListener(this);
    canvas.onMoved(() -> {
      TimelineMark selected = canvas.model().selected().orElse(null);
      // said once, though the picture may move several times until the mark is in it
      if (selected != said && canvas.isFocusControl()) {
        said = selected;
        accessible.setFocus(focused());
      }
    });
  }

  @Override
  public void getName(AccessibleEvent event) {
    SceneItem item = item(event.childID);
    event.result = item == null ? Messages.canvasName : name(item);
  }

  @Override
  public void getDescription(AccessibleEvent event) {
    SceneItem item = item(event.childID);
    if (item != null && item.kind() == SceneItem.Kind.MARK) {
      event.result = details(item.marks().get(0)).spokenDetails();
    }
  }

  @Override
  public void getHelp(AccessibleEvent event) {
    // what can be done is told by the tips of the strip above
  }

  @Override
  public void getKeyboardShortcut(AccessibleEvent event) {
    // items are walked to and have no keys of their own
  }

  private List<SceneItem> items() {
    return canvas.frame().items();
  }

  private SceneItem item(int id) {
    return id >= 0 && id < items().size() ? items().get(id) : null;
  }

  private int focused() {
    TimelineMark selected = canvas.model().selected().orElse(null);
    List<SceneItem> items = items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).holds(selected)) {
        return i;
      }
    }
    return ACC.CHILDID_SELF;
  }

  private MarkDetails details(TimelineMark mark) {
    return MarkDetails.of(mark, canvas.model().settings().judgement());
  }

  private String name(SceneItem item) {
    return switch (item.kind()) {
      case MARK -> details(item.marks().get(0)).spoken();
      case GATHERING -> Messages.bind(Messages.gatheringName,
          new Object[] {String.valueOf(item.marks().size()), item.marks().get(0).date(), item.lane().title()});
      case UNDATED ->
          Messages.bind(Messages.undatedName, String.valueOf(item.marks().size()), item.lane().title());
      case LANE -> Messages.bind(Messages.laneName, item.lane().title(), counts(item.lane().counts()));
      case YEAR -> Messages.bind(Messages.yearName, String.valueOf(item.year()),
          counts(canvas.model().index().year(item.year())));
    };
  }

  private static String counts(Counts counts) {
    Stream<String> lights = LightChoice.ORDER.stream().filter(light -> light != Light.UNDATED && counts.of(light) > 0)
        .map(light -> PlanLabels.current().literal(light) + " " + counts.of(light));
    return Stream.concat(Stream.of(String.valueOf(counts.dated())), lights).collect(Collectors.joining(Messages.comma));
  }

  @Override
  public void getChildCount(AccessibleControlEvent event) {
    event.detail = items().size();
  }

  @Override
  public void getChildren(AccessibleControlEvent event) {
    event.children = new Object[items().size()];
    for (int i = 0; i < event.children.length; i++) {
      event.children[i] = i;
    }
  }

  @Override
  public void getRole(AccessibleControlEvent event) {
    SceneItem item = item(event.childID);
    event.detail = item == null ? ACC.ROLE_LIST : switch (item.kind()) {
      case MARK, GATHERING, UNDATED -> ACC.ROLE_LISTITEM;
      case LANE, YEAR -> ACC.ROLE_PUSHBUTTON;
    };
  }

  @Override
  public void getState(AccessibleControlEvent event) {
    SceneItem item = item(event.childID);
    boolean focus = canvas.isFocusControl();
    if (item == null) {
      event.detail = ACC.STATE_READONLY | ACC.STATE_FOCUSABLE | (focus ? ACC.STATE_FOCUSED : 0);
    } else {
      boolean selected = canvas.model().selected().filter(item::holds).isPresent();
      boolean closed = item.lane() != null && canvas.model().options().collapsed().contains(item.lane().key());
      int lane = item.kind() != SceneItem.Kind.LANE ? 0 : closed ? ACC.STATE_COLLAPSED : ACC.STATE_EXPANDED;
      event.detail =
          ACC.STATE_READONLY | ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | lane | (selected ? ACC.STATE_SELECTED : 0)
              | (selected && focus ? ACC.STATE_FOCUSED : 0);
    }
  }

  @Override
  public void getFocus(AccessibleControlEvent event) {
    event.childID = canvas.isFocusControl() ? focused() : ACC.CHILDID_NONE;
  }

  @Override
  public void getSelection(AccessibleControlEvent event) {
    event.childID = focused() == ACC.CHILDID_SELF ? ACC.CHILDID_NONE : focused();
  }

  @Override
  public void getDefaultAction(AccessibleControlEvent event) {
    event.result = item(event.childID) == null ? null : Messages.actionOpen;
  }

  @Override
  public void getChildAtPoint(AccessibleControlEvent event) {
    var point = canvas.toControl(event.x, event.y);
    event.childID = canvas.itemAt(point.x, point.y).map(items()::lastIndexOf).orElse(ACC.CHILDID_SELF);
  }

  @Override
  public void getLocation(AccessibleControlEvent event) {
    SceneItem item = item(event.childID);
    Rectangle area = item == null ? canvas.getClientArea() : TimelineCanvas.bounds(item);
    Rectangle onScreen = canvas.getDisplay().map(canvas, null, area);
    event.x = onScreen.x;
    event.y = onScreen.y;
    event.width = onScreen.width;
    event.height = onScreen.height;
  }
}
