// SPDX-License-Identifier: EPL-2.0
/**
 * Benchmarks without a window: {@link org.plandesk.bench.engine.ImportBenchmark} and
 * {@link org.plandesk.bench.engine.StoreBenchmark}. They know the headless bundles only.
 *
 * <pre>{@code
 * new StoreBenchmark().run().forEach(System.out::println);
 * }</pre>
 */
package org.plandesk.bench.engine;
