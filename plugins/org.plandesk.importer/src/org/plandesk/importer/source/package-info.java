// SPDX-License-Identifier: EPL-2.0
/**
 * Reading a document: what its bytes are, whatever its name says, and the text in them; each format has a package of
 * its own below. Knows nothing of plans.
 */
package org.plandesk.importer.source;
