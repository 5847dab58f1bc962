// SPDX-License-Identifier: EPL-2.0
/**
 * 改正: what a person corrects of a recognition, in the review of an import and on the page of an open plan.
 *
 * <p>{@link org.plandesk.ui.correction.CorrectionOptions} says how an element can be corrected,
 * {@link org.plandesk.ui.correction.CorrectionPane} lets somebody choose,
 * {@link org.plandesk.ui.correction.CorrectionRunner} carries it out. The corrections themselves are the importer's.
 */
package org.plandesk.ui.correction;
