// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.nio.file.Path;

/** Hears that a plan was saved; named in the extension point {@code org.plandesk.ui.saved}. Called on the user interface thread. */
@FunctionalInterface
public interface SaveListener {

  /** The plan stands in the file now. Whatever takes time is done in the background. */
  void saved(Path file);
}
