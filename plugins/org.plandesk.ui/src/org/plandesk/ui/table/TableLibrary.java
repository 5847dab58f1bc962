// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Readies the libraries behind the tables.
 *
 * <p>NatTable's collections find their implementation through Java services, and services of a bundle are joined only once it
 * is started. It is started with the first table and not with the program, which would pay for it at every start.
 */
final class TableLibrary {

  private static final String COLLECTIONS = "org.eclipse.collections.impl";

  private TableLibrary() {
  }

  /** Starts what tables need; does nothing the second time. */
  static void start() {
    Bundle collections = Platform.getBundle(COLLECTIONS);
    if (collections != null && collections.getState() != Bundle.ACTIVE) {
      try {
        collections.start(Bundle.START_TRANSIENT);
      } catch (BundleException e) {
        ILog.get().error("The collections of the tables could not be started", e);
      }
    }
  }
}
