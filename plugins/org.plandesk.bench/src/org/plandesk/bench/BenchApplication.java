// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs the benchmarks in a program of their own: those whose names are its arguments, or all. */
public final class BenchApplication implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    context.applicationRunning();
    new Benchmarks(System.out).run((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    return EXIT_OK;
  }

  @Override
  public void stop() {
    // Each benchmark ends by itself.
  }
}
