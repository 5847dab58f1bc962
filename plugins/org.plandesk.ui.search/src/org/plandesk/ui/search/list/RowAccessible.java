// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.list;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.plandesk.ui.parts.AccessibleNames;

/** A list of painted rows for screen readers: each row is a child, numbered from the top. */
final class RowAccessible extends AccessibleControlAdapter {

  private final RowCanvas list;
  private final Accessible accessible;

  RowAccessible(RowCanvas list, String name) {
    this.list = list;
    this.accessible = list.getAccessible();
    AccessibleNames.set(list, name);
    accessible.addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (isRow(event.childID)) {
          event.result = list.rowName(event.childID);
        }
      }
    });
    accessible.addAccessibleControlListener(this);
  }

  /** Tells that the rows are others. */
  void changed() {
    accessible.selectionChanged();
  }

  /** Tells which row has the cursor. */
  void moved(int row) {
    if (list.isFocusControl()) {
      accessible.setFocus(row < 0 ? ACC.CHILDID_SELF : row);
      accessible.selectionChanged();
    }
  }

  private boolean isRow(int id) {
    return id >= 0 && id < list.rowCount();
  }

  @Override
  public void getChildCount(AccessibleControlEvent event) {
    event.detail = list.rowCount();
  }

  @Override
  public void getChildren(AccessibleControlEvent event) {
    event.children = new Object[list.rowCount()];
    for (int i = 0; i < event.children.length; i++) {
      event.children[i] = i;
    }
  }

  @Override
  public void getRole(AccessibleControlEvent event) {
    event.detail = isRow(event.childID) ? list.rowRole(event.childID) : ACC.ROLE_LIST;
  }

  @Override
  public void getState(AccessibleControlEvent event) {
    if (isRow(event.childID)) {
      boolean current = event.childID == list.cursor();
      event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | (current ? ACC.STATE_SELECTED : 0)
          | (current && list.isFocusControl() ? ACC.STATE_FOCUSED : 0) | list.rowState(event.childID);
    } else {
      event.detail = ACC.STATE_FOCUSABLE | (list.isFocusControl() ? ACC.STATE_FOCUSED : 0);
    }
  }

  @Override
  public void getFocus(AccessibleControlEvent event) {
    event.childID =
        !list.isFocusControl() ? ACC.CHILDID_NONE : list.cursor() >= 0 ? list.cursor() : ACC.CHILDID_SELF;
  }

  @Override
  public void getSelection(AccessibleControlEvent event) {
    event.childID = list.cursor() >= 0 ? list.cursor() : ACC.CHILDID_NONE;
  }

  @Override
  public void getDefaultAction(AccessibleControlEvent event) {
    if (isRow(event.childID)) {
      event.result = Messages.actionOpen;
    }
  }

  @Override
  public void getChildAtPoint(AccessibleControlEvent event) {
    Point point = list.toControl(event.x, event.y);
    int row = list.rowAt(point.y);
    event.childID = row >= 0 ? row : ACC.CHILDID_SELF;
  }

  @Override
  public void getLocation(AccessibleControlEvent event) {
    Rectangle area = isRow(event.childID) ? list.bounds(event.childID) : list.getClientArea();
    Rectangle onScreen = list.getDisplay().map(list, null, area);
    event.x = onScreen.x;
    event.y = onScreen.y;
    event.width = onScreen.width;
    event.height = onScreen.height;
  }
}
