// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.review.Signature;
import org.plandesk.model.edit.review.SuggestingCommand;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.ui.page.document.PageCursor;

/**
 * Typing on the page while it suggests: words come and go in their sentence as tracked changes, and the plan's own text stays. All
 * that one reviewer types in one sentence is one suggestion; leaving the sentence, Enter and Esc end the undo step, and Enter asks
 * for the reason. An input method hands over what it composed as any keys, so that nothing comes between its characters.
 */
final class SuggestionTyping {

  private final PageCanvas canvas;
  private final PageCursor cursor;
  private final CommandStack commands;
  private final Runnable refresh;
  private final PageHint hint;
  private final ReasonField reason;
  private PageSuggesting suggesting;
  private SuggestingCommand open;
  private boolean typing;

  /** @param refresh takes what was suggested over to the page at once */
  SuggestionTyping(PageCanvas canvas, CommandStack commands, Runnable refresh, PageHint hint) {
    this.canvas = canvas;
    this.cursor = canvas.cursor();
    this.commands = commands;
    this.refresh = refresh;
    this.hint = hint;
    this.reason = new ReasonField(canvas, commands);
    canvas.addListener(SWT.FocusOut, event -> end());
    canvas.onMoved(() -> {
      if (!typing) {
        end();
      }
    });
  }

  void setSuggesting(PageSuggesting suggestions) {
    suggesting = suggestions;
  }

  boolean isOn() {
    return suggesting != null && suggesting.isOn();
  }

  private void end() {
    if (open != null) {
      open.end();
      open = null;
    }
  }

  /** What a key without Ctrl or Alt does; null for nothing. */
  Runnable action(Event event) {
    return switch (event.keyCode) {
      case SWT.BS -> () -> delete(-1);
      case SWT.DEL -> () -> delete(1);
      case SWT.CR, SWT.KEYPAD_CR -> this::finish;
      case SWT.ESC -> open == null ? null : this::end;
      default -> event.character >= ' ' && event.character != SWT.DEL
          ? () -> type(String.valueOf(event.character)) : null;
    };
  }

  /** Puts words in the place of what is selected, or at the caret; no words for deleting what is selected. */
  void type(String words) {
    ProposedText text = target();
    if (text != null) {
      replace(text, text.fromPage(cursor.from()), text.fromPage(cursor.to()), words);
    } else if (!replaceInSeveral(words)) {
      hint.show(Messages.suggestNotHere);
    }
  }

  /** Lets what is selected go from each of several sentences, as a suggestion each, and puts words into the first. */
  private boolean replaceInSeveral(String words) {
    Signature by = suggesting.sign();
    List<ProposedText> texts =
        ProposedText.between(canvas.document(), cursor.from(), cursor.to(), by.author());
    if (texts.isEmpty()) {
      return false;
    }
    end();
    CompoundCommand all = new CompoundCommand();
    for (ProposedText text : texts) {
      all.append(new SuggestingCommand(text.statement(), text.with(text.fromPage(cursor.from()),
          text.fromPage(cursor.to()), text == texts.getFirst() ? words : ""), by));
    }
    ProposedText first = texts.getFirst();
    int behind = first.fromPage(cursor.from()) + words.length();
    run(all, first.statement(), behind);
    return true;
  }

  private void delete(int step) {
    ProposedText text = target();
    if (text == null && cursor.hasSelection()) {
      type("");
      return;
    }
    int from = text == null ? 0 : text.fromPage(cursor.from());
    int to = text == null || !cursor.hasSelection() ? from : text.fromPage(cursor.to());
    if (text != null && !cursor.hasSelection()) {
      BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
      characters.setText(text.text());
      int other = step < 0 ? from == 0 ? from : characters.preceding(from)
          : from == text.text().length() ? from : characters.following(from);
      to = Math.max(from, other);
      from = Math.min(from, other);
    }
    if (from == to) {
      hint.show(Messages.suggestNotHere);
    } else {
      replace(text, from, to, "");
    }
  }

  private ProposedText target() {
    return ProposedText.of(canvas.document(), cursor.from(), cursor.to(), canvas.current(),
        suggesting.sign().author());
  }

  private void replace(ProposedText text, int from, int to, String words) {
    run(new SuggestingCommand(text.statement(), text.with(from, to, words), suggesting.sign()), text.statement(),
        from + words.length());
  }

  /** Runs a command and puts the caret into the proposed text of a sentence. */
  private void run(Command command, Statement statement, int offset) {
    typing = true;
    try {
      commands.execute(command);
      open = commands.getMostRecentCommand() instanceof SuggestingCommand recent ? recent : null;
      refresh.run();
      ProposedText now = ProposedText.of(canvas.document(), statement, suggesting.sign().author());
      if (now != null) {
        canvas.moveCaret(now.toPage(offset), statement);
      }
    } finally {
      typing = false;
    }
  }

  private void finish() {
    end();
    ProposedText text = target();
    Optional<Suggestion> made =
        text == null ? Optional.empty() : SuggestionCommands.openOf(text.statement(), suggesting.sign().author());
    made.ifPresentOrElse(reason::ask, () -> hint.show(Messages.suggestNotHere));
  }
}
