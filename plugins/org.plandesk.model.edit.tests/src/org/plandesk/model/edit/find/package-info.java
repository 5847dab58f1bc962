// SPDX-License-Identifier: EPL-2.0
/** Tests of find and replace. */
package org.plandesk.model.edit.find;
