// SPDX-License-Identifier: EPL-2.0
/**
 * The program without a window: {@link org.plandesk.cli.CliApplication} is what the platform starts,
 * {@link org.plandesk.cli.CommandLine} finds the command and turns every failure into one sentence and an exit code.
 *
 * <p>Results alone go to standard output, everything said to a person goes to standard error. The commands stand in
 * {@code org.plandesk.cli.command}; they know the headless bundles and nothing of a display.
 *
 * <pre>{@code
 * int exitCode = new CommandLine(Terminal.ofProcess("plandesk", "0.1.0")).run("info", "plan.txt");
 * }</pre>
 */
package org.plandesk.cli;
