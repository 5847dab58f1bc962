// SPDX-License-Identifier: EPL-2.0
/** 责任单位 in the window: assigning units to what is selected, the register of units, and suggestions to be confirmed. */
package org.plandesk.ui.assign;
