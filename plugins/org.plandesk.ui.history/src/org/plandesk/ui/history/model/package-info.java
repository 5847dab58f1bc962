// SPDX-License-Identifier: EPL-2.0
/** What the view 历史 shows, without widgets. */
package org.plandesk.ui.history.model;
