// SPDX-License-Identifier: EPL-2.0
/**
 * The commands, one class each: {@link org.plandesk.cli.command.ImportCommand},
 * {@link org.plandesk.cli.command.InfoCommand}, {@link org.plandesk.cli.command.ExportCommand}, found through
 * {@link org.plandesk.cli.command.Commands}. Every input may be a plan file, a document that is imported on the way,
 * or a folder of both ({@link org.plandesk.cli.command.PlanInputs}).
 *
 * <pre>{@code
 * Command command = Commands.all().find("info").orElseThrow();
 * int exitCode = command.run(arguments, terminal);
 * }</pre>
 *
 * <p>Commands know the headless bundles; they never end the process themselves.
 */
package org.plandesk.cli.command;
