// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.plandesk.cli.terminal.Terminal;

/** Runs one command and ends; started by the platform on the main thread. Its result is the exit code. */
public final class CliApplication implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    String name = System.getenv().getOrDefault("PLANDESK_COMMAND", "plandesk");
    Version version = context.getBrandingBundle() == null ? version() : context.getBrandingBundle().getVersion();
    Terminal terminal =
        Terminal.ofProcess(name, version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
    return Integer.valueOf(new CommandLine(terminal).run(arguments));
  }

  private static Version version() {
    return FrameworkUtil.getBundle(CliApplication.class).getVersion();
  }

  @Override
  public void stop() {
    // A command ends by itself; a process that is told to end leaves no half-written file behind.
  }
}
