// SPDX-License-Identifier: EPL-2.0
/** Reads web pages, also those that word processors save. Nothing a page refers to is fetched. */
package org.plandesk.importer.source.html;
