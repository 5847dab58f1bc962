// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.ui.testkit.PlandeskDriver;
import org.plandesk.ui.testkit.WorkbenchDriver;

/** What a user goes through in the window, which is opened for each test, with a folder for files. */
abstract class WindowFlow {

  @TempDir
  Path folder;

  PlandeskDriver user;

  @BeforeEach
  final void openWindow() {
    user = WorkbenchDriver.start();
  }

  /** Fails when something was logged as an error. */
  @AfterEach
  final void closeWindow() {
    user.close();
  }
}
