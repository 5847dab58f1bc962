// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

/** Where a search looks. */
public enum SearchScope {
  /** In the plans that are open. */
  OPEN,
  /** In the active plan. */
  ACTIVE,
  /** In the plans of the library, and in those that are open. */
  LIBRARY
}
