// SPDX-License-Identifier: EPL-2.0
/**
 * What every command needs of the terminal: {@link org.plandesk.cli.terminal.Terminal} with its two streams,
 * {@link org.plandesk.cli.terminal.Arguments} as typed, {@link org.plandesk.cli.terminal.Progress} for long work and
 * {@link org.plandesk.cli.terminal.Columns} for tables. It knows nothing of plans.
 *
 * <pre>{@code
 * Arguments arguments = Arguments.parse(List.of("a.txt", "-o", "a.plan"), options, hint);
 * terminal.print(String.join(" ", arguments.operands()));
 * }</pre>
 */
package org.plandesk.cli.terminal;
