// SPDX-License-Identifier: EPL-2.0
/** 查找替换: places of words all over the open plan, with what each would become; those ticked are replaced as one step. */
package org.plandesk.ui.find;
