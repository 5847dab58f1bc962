// SPDX-License-Identifier: EPL-2.0
/**
 * The rules, one class each, listed in {@link org.plandesk.check.rules.Rules}; and what several of them need to know of
 * Chinese plans: amounts, names of indicators, directions.
 *
 * <p>Each rule says in its comment what it finds and what it leaves alone. None knows a particular plan.
 */
package org.plandesk.check.rules;
