// SPDX-License-Identifier: EPL-2.0
/**
 * Measures the program against baselines in the same run, because ratios hold on noisy machines and absolute times do not:
 * {@link org.plandesk.bench.Benchmarks} runs all and prints one table. Nothing here is part of the product, and nothing
 * here fails a build.
 *
 * <pre>{@code
 * new Benchmarks(System.out).run();
 * }</pre>
 */
package org.plandesk.bench;
