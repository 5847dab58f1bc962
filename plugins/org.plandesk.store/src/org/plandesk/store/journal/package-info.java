// SPDX-License-Identifier: EPL-2.0
/**
 * Edits since the last save, kept on disk as they are made, so that they survive a killed program.
 *
 * <p>A {@link org.plandesk.store.journal.PlanJournal} listens to one open plan and appends what each command changed;
 * {@link org.plandesk.store.journal.UnsavedPlans} finds what programs left behind that did not end properly and gives it back.
 */
package org.plandesk.store.journal;
