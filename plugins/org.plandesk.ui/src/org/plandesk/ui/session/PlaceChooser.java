// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where a plan is to be saved. User interface thread only. */
@FunctionalInterface
public interface PlaceChooser {

  /** The system's dialog; it asks before a file is replaced. */
  PlaceChooser DIALOG = (shell, title, filterName, proposed) -> {
    var dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(title);
    dialog.setFilterExtensions(new String[] {"*.plan"});
    dialog.setFilterNames(new String[] {filterName});
    dialog.setOverwrite(true);
    dialog.setFileName(proposed.getFileName().toString());
    if (proposed.getParent() != null) {
      dialog.setFilterPath(proposed.getParent().toString());
    }
    return Optional.ofNullable(dialog.open()).map(Path::of);
  };

  /**
   * Asks for a place.
   *
   * @param shell over which to ask
   * @param title what is asked
   * @param filterName name of the kind of files
   * @param proposed the file proposed; without a folder when none is better than another
   * @return the place, or empty when the user thought better of it
   */
  Optional<Path> choose(Shell shell, String title, String filterName, Path proposed);
}
