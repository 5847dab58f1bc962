// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.check.CheckResult;
import org.plandesk.check.Finding;
import org.plandesk.check.FixCommand;
import org.plandesk.check.IgnoreCommands;
import org.plandesk.check.RuleWords;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.page.PageHit;
import org.plandesk.ui.parts.WordsDialog;
import org.plandesk.ui.session.PlanSession;

/** What a person can do about problems: open, mend, leave, take back. User interface thread only. */
final class ProblemActions {

  private final IWorkbenchWindow window;

  ProblemActions(IWorkbenchWindow window) {
    this.window = window;
  }

  /** Opens the sentence of a problem in the text, all its places marked. */
  void open(Finding finding) {
    List<PageHit> hits = finding.places().stream().map(place -> place.isAll() ? PageHit.whole(place.element())
        : new PageHit(place.element(), place.start(), place.end())).toList();
    new PlanOpener(window).openSentence(finding.element(), hits, 0);
  }

  /** Mends what can be mended, in one step of undo. */
  void fix(List<Finding> findings) {
    String label = findings.size() == 1 ? findings.getFirst().quickFix().orElseThrow().label()
        : Messages.bind(Messages.fixMany, findings.size());
    run(session -> new FixCommand(session.editingDomain(), findings, label));
  }

  /** Asks for a reason and leaves problems as they are. */
  void ignore(List<Finding> findings) {
    Finding first = findings.getFirst();
    String what = findings.size() == 1 ? first.message()
        : Messages.bind(Messages.ignoreMany, RuleWords.title(first.rule()), findings.size());
    // an answer is needed, since it is kept in the plan for those who ask later
    WordsDialog dialog = new WordsDialog(window.getShell(), new WordsDialog.Question(Messages.ignoreTitle, what,
        Messages.ignoreHint, Messages.reasonField, Messages.ignoreButton, Messages.cancel));
    if (dialog.open() == Window.OK) {
      run(session -> IgnoreCommands.ignore(session.editingDomain(), session.plan(), findings, Messages.ignoreTitle,
          dialog.words()));
    }
  }

  /** Takes back that problems were left. */
  void restore(List<Finding> findings) {
    run(session -> IgnoreCommands.restore(session.editingDomain(), session.plan(), findings, Messages.restore));
  }

  private interface Change {
    Command on(PlanSession session);
  }

  private void run(Change change) {
    WindowChecks.of(window).active().map(PlanChecker::session).ifPresent(session -> {
      Command command = change.on(session);
      if (command.canExecute()) {
        session.commandStack().execute(command);
      }
    });
  }

  /** The problems at an element of the active plan: at a sentence or at a mark in it. */
  List<Finding> at(Object element) {
    Optional<CheckResult> result = WindowChecks.of(window).active().map(PlanChecker::result);
    List<Finding> found = new ArrayList<>();
    result.ifPresent(some -> some.findings().forEach(finding -> finding.places().stream()
        .filter(place -> place.element() == element).findFirst().map(finding::at).ifPresent(found::add)));
    return found;
  }

  /**
   * Fills a menu with what can be done.
   *
   * @param findings at least one
   * @param same all problems of the same kind as the first one, to be mended at once; may be empty
   * @param ignored whether they were left as they are
   */
  void fill(Menu menu, List<Finding> findings, List<Finding> same, boolean ignored) {
    List<Finding> fixable = fixable(findings);
    List<Finding> others = fixable(same);
    if (!ignored && fixable.size() == 1) {
      item(menu, fixable.getFirst().quickFix().orElseThrow().label(), Images.BULB, () -> fix(fixable));
    } else if (!ignored && fixable.size() > 1) {
      item(menu, Messages.bind(Messages.fixSelected, fixable.size()), Images.BULB, () -> fix(fixable));
    }
    if (!ignored && !fixable.isEmpty() && others.size() > fixable.size()) {
      item(menu, Messages.bind(Messages.fixAll, others.size()), Images.BULB, () -> fix(others));
    }
    if (ignored) {
      item(menu, Messages.restore, null, () -> restore(findings));
    } else {
      item(menu, Messages.ignoreItem, null, () -> ignore(findings));
    }
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, Messages.openItem, Images.OPEN_SENTENCE, () -> open(findings.getFirst()));
  }

  private static List<Finding> fixable(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.quickFix().isPresent()).toList();
  }

  private static void item(Menu menu, String words, Images icon, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words.replace("&", "&&"));
    if (icon != null) {
      item.setImage(icon.image());
    }
    item.addListener(SWT.Selection, event -> action.run());
  }

  /** A menu that is thrown away when it closes. */
  static Menu menu(Control owner) {
    Menu menu = new Menu(owner);
    // What was chosen is told after the menu is hidden.
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
    return menu;
  }
}
