// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import org.eclipse.ui.PlatformUI;
import org.plandesk.model.edit.review.Signature;
import org.plandesk.ui.page.PageSuggesting;
import org.plandesk.ui.page.PlanPage;
import org.plandesk.ui.parts.UserName;

/** Typing on a page in 建议模式, in the name of who works here; the page shows what is suggested while the mode is on. */
final class TypedSuggestions implements PageSuggesting {

  private final SuggestionMode mode = SuggestionMode.of(PlatformUI.getWorkbench());

  private TypedSuggestions() {
  }

  /** Connects a page that can be edited. */
  static void connect(PlanPage page) {
    TypedSuggestions suggestions = new TypedSuggestions();
    Runnable changed = () -> page.showSuggestions(suggestions.isOn());
    page.setSuggesting(suggestions);
    page.showSuggestions(suggestions.isOn());
    suggestions.mode.addListener(changed);
    page.addDisposeListener(event -> suggestions.mode.removeListener(changed));
  }

  @Override
  public boolean isOn() {
    return mode.isOn();
  }

  @Override
  public Signature sign() {
    return UserName.sign();
  }
}
