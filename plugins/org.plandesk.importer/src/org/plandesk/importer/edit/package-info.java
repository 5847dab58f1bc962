// SPDX-License-Identifier: EPL-2.0
/** What a person edits read with the rules of the import: sentences are recognised again, figures in cells become values. */
package org.plandesk.importer.edit;
