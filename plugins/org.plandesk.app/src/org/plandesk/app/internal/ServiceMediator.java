// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts what lets libraries find their parts in other bundles (tables their collections, loggers the log). It reads the
 * headers of all bundles, which takes a processor seconds that the start of the workbench does not have to wait for: nothing
 * needs it before plans are read.
 */
final class ServiceMediator {

  private static final String BUNDLE = "org.apache.aries.spifly.dynamic.bundle";

  private final Thread start;

  private ServiceMediator(Thread start) {
    this.start = start;
  }

  /** Starts it on a thread of its own. */
  static ServiceMediator starting() {
    return new ServiceMediator(Thread.ofPlatform().name("Service mediator").daemon().start(ServiceMediator::start));
  }

  private static void start() {
    Bundle bundle = Platform.getBundle(BUNDLE);
    try {
      if (bundle == null) {
        throw new BundleException(BUNDLE + " is not there");
      }
      bundle.start(Bundle.START_TRANSIENT);
    } catch (BundleException e) {
      ILog.of(ServiceMediator.class).error("Libraries do not find their services", e);
    }
  }

  /** Returns when it has started. */
  void await() {
    boolean interrupted = false;
    while (start.isAlive()) {
      try {
        start.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
