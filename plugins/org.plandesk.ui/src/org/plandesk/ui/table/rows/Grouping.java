// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import java.util.function.Function;

/**
 * How elements are gathered.
 *
 * @param <E> the elements that rows show
 * @param key what elements of one group share; null gathers those without a group under an empty heading
 * @param label heading of an element's group
 */
public record Grouping<E>(Function<E, Object> key, Function<E, String> label) {
}
