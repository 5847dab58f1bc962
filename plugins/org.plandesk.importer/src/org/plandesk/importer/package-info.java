// SPDX-License-Identifier: EPL-2.0
/**
 * From a document to a proposal: {@link org.plandesk.importer.DocumentImporter} reads a file, recognises its structure
 * and what its sentences say, and hands out an {@link org.plandesk.importer.ImportProposal} for a person to review.
 *
 * <pre>{@code
 * ImportProposal proposal = new DocumentImporter().propose(path, ImportMonitor.NONE);
 * proposal.warnings().forEach(warning -> show(warning.message()));
 * Plan plan = proposal.plan();
 * }</pre>
 *
 * <p>The stages are pure functions of the text. They know nothing of widgets, of files beside the one read, or of the
 * plan that the proposal will become.
 */
package org.plandesk.importer;
