// SPDX-License-Identifier: EPL-2.0
/** The rows of the view 问题, without widgets. {@link org.plandesk.ui.check.model.ProblemList} groups and filters findings. */
package org.plandesk.ui.check.model;
