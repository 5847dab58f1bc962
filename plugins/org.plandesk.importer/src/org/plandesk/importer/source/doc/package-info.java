// SPDX-License-Identifier: EPL-2.0
/** Reads the binary documents of Word 6 to 2003 and of WPS (.doc, .wps) with Apache POI. */
package org.plandesk.importer.source.doc;
