// SPDX-License-Identifier: EPL-2.0
/**
 * Helpers for Chinese text that need nothing but Java: {@link org.plandesk.text.ChineseNumbers},
 * {@link org.plandesk.text.CodePoints}, {@link org.plandesk.text.Blanks}.
 *
 * <pre>{@code
 * ChineseNumbers.parse("二十五"); // 25
 * }</pre>
 *
 * <p>Must not know plans, files or any framework.
 */
package org.plandesk.text;
