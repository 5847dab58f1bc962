// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.search.SearchHit;
import org.plandesk.ui.search.model.SearchModel;
import org.plandesk.ui.search.model.TestHits;

/** The list of results as a control, in a window of its own. */
class ResultListTest {

  private final Display display = Display.getDefault();
  private final SearchModel model =
      new SearchModel((query, found, failed) -> found.accept(TestHits.result(query, 3, 0, List.of())));
  private Shell shell;
  private ResultList list;

  @BeforeEach
  void open() {
    display.syncExec(() -> {
      shell = new Shell(display);
      shell.setLayout(new FillLayout());
      list = new ResultList(shell, model, new ResultList.Owner() {
        @Override
        public void open(SearchHit hit) {
          // nothing to open
        }

        @Override
        public void toBox() {
          // there is no box
        }
      });
      shell.setSize(600, 400);
      shell.layout();
      model.addListener(new SearchModel.Listener() {
        @Override
        public void resultChanged() {
          list.refresh();
        }

        @Override
        public void hitChanged(boolean chosen) {
          list.showCurrent();
        }
      });
      model.setText("污水");
    });
  }

  @AfterEach
  void close() {
    display.syncExec(shell::dispose);
  }

  /** The current hit tells why it was found, in a line more. */
  @Test
  void theCurrentHitIsTheHighOneHoweverItWasReached() {
    display.syncExec(() -> {
      int high = list.bounds(0).height;
      int low = list.bounds(1).height;
      assertTrue(high > low);
      Event down = new Event();
      down.keyCode = SWT.ARROW_DOWN;
      list.notifyListeners(SWT.KeyDown, down);
      assertEquals(List.of(low, high, low), heights());
      Event press = new Event();
      press.button = 1;
      press.y = list.bounds(2).y + 5;
      list.notifyListeners(SWT.MouseDown, press);
      assertEquals(List.of(low, low, high), heights());
      model.walk(false);
      assertEquals(List.of(low, high, low), heights());
    });
  }

  private List<Integer> heights() {
    return List.of(list.bounds(0).height, list.bounds(1).height, list.bounds(2).height);
  }
}
