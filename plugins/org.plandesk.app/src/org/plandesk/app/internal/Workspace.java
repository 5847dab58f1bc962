// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder of the window's settings. A second running program gets one of its own beside the first. */
final class Workspace {

  private static final int MOST = 20;

  private Workspace() {}

  /** Takes the first folder that no other program uses; false when there is none. */
  static boolean claim() {
    Location location = Platform.getInstanceLocation();
    if (location == null) {
      return false;
    }
    try {
      if (location.isSet()) {
        return location.lock() || !location.isLocked();
      }
      String base = location.getDefault().toString().replaceFirst("/+$", "");
      for (int number = 1; number <= MOST; number++) {
        if (location.set(url(number == 1 ? base : base + "-" + number), true)) {
          return true;
        }
      }
    } catch (IOException e) {
      ILog.of(Workspace.class).error("No workspace", e);
    }
    return false;
  }

  /** The folder that was asked for, as a person writes it. */
  static String place() {
    Location location = Platform.getInstanceLocation();
    URL place = location == null ? null : location.isSet() ? location.getURL() : location.getDefault();
    if (place == null) {
      return "-data";
    }
    // the URL is not encoded, so that its path is the folder's name
    return new File(place.getPath()).toString();
  }

  @SuppressWarnings("deprecation") // locations are URLs with blanks in them, which are no URIs
  private static URL url(String base) throws MalformedURLException {
    return new URL(base + "/");
  }
}
