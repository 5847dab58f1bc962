// SPDX-License-Identifier: EPL-2.0
/** Signing in to Git servers: the dialog, and the platform's secure storage, which alone keeps passwords. */
package org.plandesk.ui.history.server;
