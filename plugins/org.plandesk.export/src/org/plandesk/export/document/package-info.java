// SPDX-License-Identifier: EPL-2.0
/** A whole plan as a document that people read: Word, a web page, plain text. */
package org.plandesk.export.document;
