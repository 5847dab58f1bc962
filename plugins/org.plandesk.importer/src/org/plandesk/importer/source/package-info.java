// SPDX-License-Identifier: EPL-2.0
/**
 * Reading a document: bytes to text with the encoding found. Knows nothing of plans.
 */
package org.plandesk.importer.source;
