// SPDX-License-Identifier: EPL-2.0
/** 恢复备份: the versions of a plan file that saving kept, what differs in them, and how one comes back. */
package org.plandesk.ui.history.backup;
