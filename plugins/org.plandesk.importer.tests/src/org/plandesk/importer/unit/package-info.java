// SPDX-License-Identifier: EPL-2.0
/** Tests of the unit recognizers: sentences in pairs of files, one test per family walks its folder. */
package org.plandesk.importer.unit;
