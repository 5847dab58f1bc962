// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.correction;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.Recognized;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.page.PlanPage;
import org.plandesk.ui.page.StatementRange;

/** The items that correct things in the context menu of a page: of what is current, and of the words selected. */
public final class CorrectionMenu {

  private final PlanPage page;
  private final CorrectionRunner runner;
  private final Consumer<EObject> correct;
  private final Consumer<String> refused;

  /**
   * Adds the items to the page's menu.
   *
   * @param correct opens what corrects an element in detail
   * @param refused shows the sentence that says why something cannot be done
   */
  public CorrectionMenu(PlanPage page, CorrectionRunner runner, Consumer<EObject> correct, Consumer<String> refused) {
    this.page = page;
    this.runner = runner;
    this.correct = correct;
    this.refused = refused;
    page.onMenu(this::fill);
  }

  private void fill(Menu menu) {
    EObject current =
        page.getSelection().getFirstElement() instanceof EObject element ? element
            : null;
    if (current instanceof Recognized && current instanceof PlanElement element) {
      new MenuItem(menu, SWT.SEPARATOR);
      item(menu, Messages.menuCorrect, () -> correct.accept(element));
      item(menu, Messages.menuConfirm, () -> run(element, Aspect.STATE, ReviewState.CONFIRMED.getLiteral()));
      if (element instanceof Mark) {
        item(menu, Messages.bind(Messages.menuReject, PlanLabels.current().typeName(element)),
            () -> run(element, Aspect.STATE, ReviewState.REJECTED.getLiteral()));
      }
    }
    StatementRange range = page.statementRange();
    if (range != null) {
      words(menu, range);
    }
    List<EObject> chosen = page.selectedElements();
    if (!chosen.isEmpty()) {
      Plans.planOf(chosen.getFirst()).filter(plan -> plan.getSource() != null).ifPresent(plan -> {
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.menuSample, () -> new SampleDialog(page.getShell(), plan, chosen).open());
      });
    }
  }

  private void words(Menu menu, StatementRange range) {
    Statement statement = range.statement();
    boolean words = range.end() > range.start();
    if (words || !page.isEdited()) {
      new MenuItem(menu, SWT.SEPARATOR);
    }
    if (words) {
      String place = " " + range.start() + "-" + range.end();
      item(menu, Messages.markAs + " " + Messages.markDeadline, () -> run(statement, Aspect.MARK, "deadline" + place));
      item(menu, Messages.markAs + " " + Messages.markPeriod, () -> run(statement, Aspect.MARK, "period" + place));
      item(menu, Messages.markAs + " " + Messages.markUnit, () -> run(statement, Aspect.MARK, "unit" + place));
    } else if (!page.isEdited() && range.start() > 0) {
      item(menu, Messages.splitHere, () -> run(statement, Aspect.SPLIT, Integer.toString(range.start())));
    }
    // Where the text is edited, an edit splits and joins.
    if (!page.isEdited()) {
      item(menu, Messages.joinNext, () -> run(statement, Aspect.JOIN, ""));
    }
  }

  private void run(PlanElement element, Aspect aspect, String value) {
    String sentence = runner.run(element, aspect, value);
    if (sentence != null) {
      refused.accept(sentence);
    }
  }

  private static void item(Menu menu, String words, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words.replace("&", "&&"));
    item.addListener(SWT.Selection, event -> action.run());
  }
}
