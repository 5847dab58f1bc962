// SPDX-License-Identifier: EPL-2.0
/** Tests of corrections: each keeps the plan whole, undoes exactly and survives another import. */
package org.plandesk.importer.correction;
