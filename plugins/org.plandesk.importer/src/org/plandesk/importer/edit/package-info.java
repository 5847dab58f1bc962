// SPDX-License-Identifier: EPL-2.0
/** Recognising again what a sentence says after a person edited it, with the rules of the import. */
package org.plandesk.importer.edit;
