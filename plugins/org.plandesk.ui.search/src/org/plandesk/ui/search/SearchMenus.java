// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IActionBars;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.search.model.SavedSearch;
import org.plandesk.ui.search.model.SearchMemory;
import org.plandesk.ui.search.model.SearchModel;
import org.plandesk.ui.search.service.SearchScope;
import org.plandesk.ui.search.service.SearchService;

/** The menus of the search view: queries asked before and saved searches under the clock, the rest under the arrow. */
final class SearchMenus {

  private final SearchView view;
  private final SearchModel model;
  private final SearchMemory memory;

  SearchMenus(SearchView view, SearchModel model, SearchMemory memory) {
    this.view = view;
    this.model = model;
    this.memory = memory;
  }

  /** Fills the tool bar and the menu of the view. */
  void fill(IActionBars bars) {
    var clock = new Action(Messages.history, IAction.AS_PUSH_BUTTON) {
      @Override
      public void runWithEvent(Event event) {
        showHistory(event);
      }
    };
    clock.setImageDescriptor(Images.HISTORY.descriptor());
    clock.setToolTipText(Messages.history);
    bars.getToolBarManager().add(clock);
    IMenuManager menu = bars.getMenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fillMenu);
    // a menu without items would not be offered
    fillMenu(menu);
    bars.updateActionBars();
  }

  private void fillMenu(IMenuManager menu) {
    menu.add(action(Messages.export, Images.EXPORT, model.state() == SearchModel.State.FOUND,
        () -> new HitExport(view.getSite(), model.query()).run()));
    menu.add(action(Messages.save, Images.SAVE, !model.isBlank(), this::save));
    menu.add(new Separator());
    LibraryCommands library = new LibraryCommands(view.getSite());
    boolean has = SearchService.of(view.getSite()).library().folder().isPresent();
    menu.add(action(Messages.libraryChoose, Images.PLAN, true, () -> {
      if (library.choose()) {
        view.setScope(SearchScope.LIBRARY);
      }
    }));
    boolean indexing = SearchService.of(view.getSite()).library().isIndexing();
    menu.add(indexing
        ? action(Messages.libraryStop, null, true, library::stop)
        : action(Messages.libraryRefresh, null, has, library::refresh));
    menu.add(action(Messages.libraryUnreadMenu, null,
        !SearchService.of(view.getSite()).library().unread().isEmpty(), library::showUnread));
    menu.add(action(Messages.libraryLeave, null, has, () -> {
      library.leave();
      if (view.scope() == SearchScope.LIBRARY) {
        view.setScope(SearchScope.OPEN);
      }
    }));
  }

  private void showHistory(Event event) {
    MenuManager menu = new MenuManager();
    List<SavedSearch> saved = memory.saved();
    saved.forEach(search -> menu.add(action(search.name(), Images.SEARCH, true, () -> recall(search))));
    menu.add(action(Messages.save, Images.SAVE, !model.isBlank(), this::save));
    if (!saved.isEmpty()) {
      MenuManager rename = new MenuManager(Messages.rename);
      MenuManager delete = new MenuManager(Messages.delete);
      saved.forEach(search -> {
        rename.add(action(search.name(), null, true, () -> rename(search)));
        delete.add(action(search.name(), null, true, () -> memory.delete(search.name())));
      });
      menu.add(rename);
      menu.add(delete);
    }
    menu.add(new Separator());
    List<String> queries = memory.queries();
    queries.forEach(query -> menu.add(action(query, Images.HISTORY, true, () -> view.ask(query))));
    if (!queries.isEmpty()) {
      menu.add(new Separator());
    }
    menu.add(action(Messages.forget, null, !queries.isEmpty(), memory::forgetQueries));
    if (event.widget instanceof ToolItem item) {
      var control = item.getParent();
      var shown = menu.createContextMenu(control);
      var bounds = item.getBounds();
      shown.setLocation(control.toDisplay(bounds.x, bounds.y + bounds.height));
      shown.setVisible(true);
    }
  }

  private void recall(SavedSearch search) {
    model.recall(search);
    view.recalled();
  }

  private void save() {
    String proposed = model.query().text().strip();
    String free = memory.freeName(proposed.isEmpty() ? Messages.saveProposed : proposed,
        (name, number) -> Messages.bind(Messages.nameNumbered, name, number));
    ask(Messages.saveTitle, free, "", name -> memory.save(SavedSearch.of(name, model.query())));
  }

  private void rename(SavedSearch search) {
    ask(Messages.renameTitle, search.name(), search.name(), name -> memory.rename(search.name(), name));
  }

  /** @param own the name that the search has already */
  private void ask(String title, String proposed, String own, Consumer<String> named) {
    Shell shell = view.getSite().getShell();
    var dialog = new InputDialog(shell, title, Messages.namePrompt, proposed, name -> name.isBlank()
        ? Messages.nameMissing
        : memory.isSaved(name.strip()) && !name.strip().equals(own) ? Messages.nameTaken : null);
    if (dialog.open() == Window.OK) {
      named.accept(dialog.getValue().strip());
    }
  }

  private static Action action(String words, Images icon, boolean enabled, Runnable work) {
    // signs that a menu would take for a key or an accelerator are written so that it does not
    var action = new Action(words.replace("&", "&&").replace('\t', ' ') + "\t") {
      @Override
      public void run() {
        work.run();
      }
    };
    if (icon != null) {
      action.setImageDescriptor(icon.descriptor());
    }
    action.setEnabled(enabled);
    return action;
  }
}
