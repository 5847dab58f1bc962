// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.plandesk.compare.Change;
import org.plandesk.compare.ClauseWords;
import org.plandesk.ui.changes.ChangeWords;

/** Both states for screen readers: a text that says what the chosen change is, what was there before and what is there now. */
final class TwoPaneAccessible {

  TwoPaneAccessible(TwoPane pane) {
    pane.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = Messages.panesName;
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        event.result = words(pane.current());
      }
    });
    pane.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_TEXT;
      }

      @Override
      public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_READONLY | ACC.STATE_FOCUSABLE | (pane.isFocusControl() ? ACC.STATE_FOCUSED : 0);
      }

      @Override
      public void getValue(AccessibleControlEvent event) {
        event.result = words(pane.current());
      }
    });
  }

  private static String words(Change change) {
    return change == null ? "" : Messages.bind(Messages.spokenChange, new Object[] {ChangeWords.details(change),
        ClauseWords.of(change.old()), ClauseWords.of(change.current())});
  }
}
