// SPDX-License-Identifier: EPL-2.0
/** Tests of the importer as a whole and of what its stages share. */
package org.plandesk.importer;
