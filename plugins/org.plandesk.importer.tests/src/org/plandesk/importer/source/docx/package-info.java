// SPDX-License-Identifier: EPL-2.0
/** Tests of the reader of Office Open XML. */
package org.plandesk.importer.source.docx;
