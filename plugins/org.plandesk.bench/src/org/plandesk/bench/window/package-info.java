// SPDX-License-Identifier: EPL-2.0
/**
 * How long it takes until the first window shows something: {@link org.plandesk.bench.window.StartBenchmark} starts the
 * program and an empty workbench in processes of their own, in turn; {@link org.plandesk.bench.window.ShownReporter} tells
 * from inside when the time is over. {@link org.plandesk.bench.window.ScrollBenchmark} measures how a long plan scrolls.
 *
 * <pre>{@code
 * new StartBenchmark().run().forEach(System.out::println);
 * }</pre>
 */
package org.plandesk.bench.window;
