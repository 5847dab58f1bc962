// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.page.document.Area;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.MarkRange;
import org.plandesk.ui.page.document.MarkStyle;

/** The marks in view as accessible children of the page, numbered from top to bottom. */
final class MarkChildren extends AccessibleControlAdapter {

  /** A mark with its place in the page's text. */
  private record Child(MarkRange mark, int start, int end) {}

  private final PageCanvas page;
  private final PlanLabels labels = PlanLabels.current();

  MarkChildren(PageCanvas page) {
    this.page = page;
  }

  private List<Child> children() {
    List<Child> children = new ArrayList<>();
    int from = page.offsetAt(0, 0);
    int to = page.offsetAt(page.getClientArea().width, page.getClientArea().height);
    Block first = page.document().blockAt(from);
    List<Block> blocks = page.document().blocks();
    for (int i = first == null ? blocks.size() : first.index(); i < blocks.size() && blocks.get(i).start() <= to; i++) {
      Block block = blocks.get(i);
      for (MarkRange mark : block.marks()) {
        int start = block.start() + mark.from();
        boolean shown = mark.style() != MarkStyle.SILENT && page.styles().contains(mark.style());
        if (shown && start < to && block.start() + mark.to() > from) {
          children.add(new Child(mark, start, block.start() + mark.to()));
        }
      }
    }
    return children;
  }

  private Child child(int id) {
    List<Child> children = id < 0 ? List.of() : children();
    return id >= 0 && id < children.size() ? children.get(id) : null;
  }

  /** The name of a child: what it is, its words and what they were taken for; null when there is no such child. */
  String name(AccessibleEvent event) {
    Child child = child(event.childID);
    if (child == null) {
      return null;
    }
    MarkExplanation explanation = MarkExplanation.of(child.mark().mark(), child.mark().style(), labels);
    String taken = explanation.rows().isEmpty() ? "" : " " + explanation.rows().get(0).value();
    return explanation.kind() + " " + explanation.quote() + taken;
  }

  @Override
  public void getChildCount(AccessibleControlEvent event) {
    event.detail = children().size();
  }

  @Override
  public void getChildren(AccessibleControlEvent event) {
    int count = children().size();
    event.children = new Object[count];
    for (int i = 0; i < count; i++) {
      event.children[i] = i;
    }
  }

  @Override
  public void getRole(AccessibleControlEvent event) {
    event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TEXT : ACC.ROLE_LINK;
  }

  @Override
  public void getState(AccessibleControlEvent event) {
    boolean self = event.childID == ACC.CHILDID_SELF;
    event.detail = ACC.STATE_READONLY | (self ? ACC.STATE_FOCUSABLE | ACC.STATE_MULTILINE : ACC.STATE_LINKED)
        | (self && page.isFocusControl() ? ACC.STATE_FOCUSED : 0);
  }

  @Override
  public void getChildAtPoint(AccessibleControlEvent event) {
    Point point = page.toControl(event.x, event.y);
    int offset = page.characterAt(point.x, point.y);
    List<Child> children = children();
    event.childID = ACC.CHILDID_SELF;
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i).start() <= offset && offset < children.get(i).end()) {
        event.childID = i;
      }
    }
  }

  @Override
  public void getLocation(AccessibleControlEvent event) {
    Child child = child(event.childID);
    Rectangle area = page.getClientArea();
    if (child != null) {
      List<Area> areas = page.pageLayout().areas(child.start(), child.end());
      area = areas.isEmpty() ? area : page.toCanvas(areas.get(0));
    }
    Rectangle onScreen = page.getDisplay().map(page, null, area);
    event.x = onScreen.x;
    event.y = onScreen.y;
    event.width = onScreen.width;
    event.height = onScreen.height;
  }
}
