// SPDX-License-Identifier: EPL-2.0
/** Tests of the recognition of structure: pairs of files by family, invariants on random texts. */
package org.plandesk.importer.structure;
