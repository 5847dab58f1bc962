// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.plandesk.ui.testkit.PlandeskDriver;
import org.plandesk.ui.testkit.WorkbenchDriver;

/** No flow passes when something went wrong unseen. */
class LoggedErrorsFlowTest {

  private static final String ON_PURPOSE = "Logged on purpose";

  @Test
  void anErrorWhileTheUserWorksFails() {
    PlandeskDriver user = WorkbenchDriver.start();
    ILog.get().error(ON_PURPOSE);
    fails(user);
  }

  @Test
  void anErrorBeforeAnybodyListenedFails() {
    ILog.get().error(ON_PURPOSE);
    fails(WorkbenchDriver.start());
  }

  @Test
  void anExceptionOfTheEventLoopFails() {
    PlandeskDriver user = WorkbenchDriver.start();
    Display display = PlatformUI.getWorkbench().getDisplay();
    display.asyncExec(() -> {
      throw new IllegalStateException(ON_PURPOSE);
    });
    fails(user);
  }

  /** Each error is told once, so that it does not fail the flows that follow. */
  private static void fails(PlandeskDriver user) {
    var failure = assertThrows(AssertionError.class, user::close);
    assertTrue(failure.getMessage().startsWith("Logged: "), failure.getMessage());
    WorkbenchDriver.start().close();
  }
}
