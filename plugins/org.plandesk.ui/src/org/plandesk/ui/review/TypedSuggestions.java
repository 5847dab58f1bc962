// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.ui.page.PageSuggesting;
import org.plandesk.ui.session.PlanSession;

/**
 * Typing on the page in 建议模式: the first key opens the dialog of the sentence with what was typed in place, and the reviewer
 * goes on there. What an input method hands over in one go comes together.
 */
final class TypedSuggestions implements PageSuggesting {

  private final Control page;
  private final PlanSession session;
  private Statement statement;
  private int from;
  private int to;
  private String words = "";

  TypedSuggestions(Control page, PlanSession session) {
    this.page = page;
    this.session = session;
  }

  @Override
  public boolean isOn() {
    return SuggestionMode.of(PlatformUI.getWorkbench()).isOn();
  }

  @Override
  public void suggest(Statement typedIn, int start, int end, String typed) {
    if (statement != null) {
      words += statement == typedIn && from == start && to == end ? typed : "";
      return;
    }
    statement = typedIn;
    from = start;
    to = end;
    words = typed;
    page.getDisplay().asyncExec(this::open);
  }

  private void open() {
    Statement suggested = statement;
    String old = TypingCommand.text(suggested);
    statement = null;
    if (!page.isDisposed() && session.contains(suggested) && to <= old.length()) {
      new SuggestionWork(page.getShell(), session).ask(suggested, old.substring(0, from) + words + old.substring(to),
          from + words.length());
      page.setFocus();
    }
  }
}
