// SPDX-License-Identifier: EPL-2.0
/** What holds for the texts of all bundles. */
package org.plandesk.testkit.words;
