// SPDX-License-Identifier: EPL-2.0
/** Automatic numbers of paragraphs: how they are counted and how they are written. */
package org.plandesk.importer.source.numbering;
