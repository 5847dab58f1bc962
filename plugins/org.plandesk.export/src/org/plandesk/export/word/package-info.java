// SPDX-License-Identifier: EPL-2.0
/** What all Word documents of this bundle share; not exported. */
package org.plandesk.export.word;
