// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.swt.widgets.Composite;

/** What stands above the page. */
interface PageHead {

  Composite control();

  /** Takes the colours of the theme. */
  void colour();

  /** Shows what the page shows now. */
  void refresh();
}
