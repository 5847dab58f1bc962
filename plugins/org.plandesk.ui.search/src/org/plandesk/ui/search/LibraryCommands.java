// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.plandesk.ui.search.service.SearchLibrary;
import org.plandesk.ui.search.service.SearchService;
import org.plandesk.ui.search.service.UnreadFile;

/** What a user can do with the library of plans. */
final class LibraryCommands {

  private static final int MOST_TOLD = 20;

  private final IWorkbenchPartSite site;
  private final SearchLibrary library;

  LibraryCommands(IWorkbenchPartSite site) {
    this.site = site;
    this.library = SearchService.of(site).library();
  }

  /** Asks for the folder and takes it in; false when the user thought better of it. */
  boolean choose() {
    DirectoryDialog dialog = new DirectoryDialog(site.getShell());
    dialog.setText(Messages.libraryTitle);
    dialog.setMessage(Messages.libraryPrompt);
    // without a folder some systems begin among recent files, where no folder can be taken
    dialog.setFilterPath(library.folder().map(Path::toString).orElse(System.getProperty("user.home")));
    String chosen = dialog.open();
    if (chosen == null) {
      return false;
    }
    Path folder = Path.of(chosen);
    Optional<String> refusal = SearchLibrary.refusal(folder);
    if (refusal.isPresent()) {
      MessageDialog.open(MessageDialog.ERROR, site.getShell(), Messages.libraryTitle, refusal.get(), 0, Messages.ok);
      return false;
    }
    library.choose(folder);
    return true;
  }

  /** Looks through the folder again. */
  void refresh() {
    library.index();
  }

  /** Tells which files could not be read, and why. */
  void showUnread() {
    List<UnreadFile> unread = library.unread();
    List<String> lines = new ArrayList<>(unread.stream().limit(MOST_TOLD).map(LibraryCommands::line).toList());
    if (unread.size() > MOST_TOLD) {
      lines.add(Messages.bind(Messages.libraryUnreadMore, unread.size() - MOST_TOLD));
    }
    MessageDialog.open(MessageDialog.INFORMATION, site.getShell(), Messages.libraryTitle, String.join("\n", lines), 0,
        Messages.ok);
  }

  /** Stops to look through the folder. */
  void stop() {
    library.stop();
  }

  private static String line(UnreadFile one) {
    String name = one.file().getFileName().toString();
    return one.reason().contains(name) ? one.reason() : Messages.bind(Messages.libraryUnreadLine, name, one.reason());
  }

  /** Has no library any longer. */
  void leave() {
    library.leave();
  }
}
