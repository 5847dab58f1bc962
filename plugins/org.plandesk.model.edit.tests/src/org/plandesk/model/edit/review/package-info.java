// SPDX-License-Identifier: EPL-2.0
/** Tests of what reviewers add. */
package org.plandesk.model.edit.review;
