// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.ContentCommands;
import org.plandesk.model.edit.command.StatementCommands;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.store.journal.TypedWords;
import org.plandesk.text.SentenceMarks;
import org.plandesk.ui.page.document.PageCursor;
import org.plandesk.ui.parts.Clipboards;

/**
 * Typing on the page: each key becomes a command on the plan, and the caret goes on behind what was typed.
 *
 * <p>Text flows over the borders of sentences and paragraphs as in a word processor. What is typed behind the end of a
 * sentence begins a statement of its own, since a statement is one sentence.
 */
final class PageTyping {

  private final PageCanvas canvas;
  private final PageCursor cursor;
  private final CommandStack commands;
  private final Runnable refresh;
  private final Consumer<Statement> edited;
  private final PageHint hint;
  private final PageStructure structure;
  private final PageCells cells;
  private final SuggestionTyping suggestions;
  private TypingCommand open;
  private boolean typing;

  /**
   * @param refresh takes the changes of the plan over to the page at once
   * @param edited told of sentences whose words changed
   */
  PageTyping(PageCanvas canvas, CommandStack commands, Runnable refresh, Consumer<Statement> edited) {
    this.canvas = canvas;
    this.cursor = canvas.cursor();
    this.commands = commands;
    this.refresh = refresh;
    this.edited = edited;
    this.hint = new PageHint(canvas);
    this.structure = new PageStructure(canvas, this, hint);
    this.cells = new PageCells(canvas, this::runInCell);
    this.suggestions = new SuggestionTyping(canvas, commands, refresh, hint);
    canvas.addListener(SWT.KeyDown, this::keyDown);
    canvas.addListener(SWT.FocusOut, event -> end());
    canvas.onMoved(() -> {
      if (!typing) {
        end();
      }
    });
    new PageComposition(canvas);
  }

  /** Lets what is typed become suggestions at times. */
  void setSuggesting(PageSuggesting suggesting) {
    suggestions.setSuggesting(suggesting);
  }

  /** Says who is told of words in the editors of cells that are not written yet, null for none, and what writes them. */
  void onTypingInCell(BiConsumer<Runnable, TypedWords> told) {
    cells.onTyping(told);
  }

  /** Ends the undo step that typing on would belong to. */
  private void end() {
    if (open != null) {
      open.end();
      open = null;
    }
  }

  private void keyDown(Event event) {
    if (!event.doit || canvas.document().blocks().isEmpty()) {
      return;
    }
    Runnable action = action(event);
    if (action != null) {
      event.doit = false;
      action.run();
    }
  }

  private Runnable action(Event event) {
    if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
      return null;
    }
    if (suggestions.isOn()) {
      return suggestions.action(event);
    }
    return switch (event.keyCode) {
      case SWT.BS -> () -> delete(-1);
      case SWT.DEL -> () -> delete(1);
      case SWT.CR, SWT.KEYPAD_CR -> this::enter;
      case SWT.F2 -> isInTable() ? () -> editCell(null) : null;
      default -> event.character >= ' ' && event.character != SWT.DEL
          ? () -> type(String.valueOf(event.character)) : null;
    };
  }

  /** Does what a command of the menu says; the clipboard aside it works on what has the caret. */
  void run(PageEdit edit) {
    switch (edit) {
      case CUT -> cut();
      case PASTE -> paste(Clipboards.getText(canvas.getDisplay()));
      default -> structure.run(edit);
    }
  }

  /** Where words are selected, or the caret is; null where nothing can be typed. */
  PageTarget target() {
    return PageTarget.of(canvas.document(), cursor.from(), cursor.to(), canvas.current());
  }

  /** Puts words in the place of what is selected, or at the caret. */
  private void type(String words) {
    PageTarget target = target();
    if (target == null) {
      if (!editCell(words)) {
        replaceFlow(words);
      }
    } else if (!cursor.hasSelection() && beginsSentence(target, words)) {
      run(StatementCommands.insertAfter((Statement) target.element(), words), null, words.length());
    } else {
      replace(target, words);
    }
  }

  /** Edits the cell with the caret as a whole; false when it is none. */
  private boolean editCell(String words) {
    return cells.begin(words);
  }

  private void runInCell(Command command) {
    run(command, null, 0);
    command.getResult().stream().filter(EObject.class::isInstance).map(EObject.class::cast).findFirst()
        .ifPresent(canvas::setCurrent);
  }

  /** Whether the caret stands in a table, where there is no line to begin. */
  boolean isInTable() {
    var block = canvas.document().blockAt(cursor.offset());
    return block != null && block.grid() != null;
  }

  private boolean beginsSentence(PageTarget target, String words) {
    return target.element() instanceof Statement && cursor.offset() == target.end() && SentenceMarks.ends(target.text())
        && !SentenceMarks.goesOn(words.charAt(0));
  }

  private void replace(PageTarget target, String words) {
    int from = cursor.from() - target.start();
    int to = cursor.to() - target.start();
    boolean emptied = words.isEmpty() && to - from == target.text().length();
    if (emptied && target.element() instanceof Statement statement && siblings(statement).size() > 1) {
      // The last words of a paragraph leave an empty line to type in; an empty sentence among others would be nowhere.
      List<Content> siblings = siblings(statement);
      int index = siblings.indexOf(statement);
      PlanElement beside = siblings.get(index == 0 ? 1 : index - 1);
      run(ContentCommands.delete(List.of(statement)), beside, index == 0 ? 0 : Integer.MAX_VALUE);
      return;
    }
    run(new TypingCommand(target.element(), from, to, words), target.element(), from + words.length());
    open = commands.getMostRecentCommand() instanceof TypingCommand recent ? recent : null;
  }

  private static List<Content> siblings(Statement statement) {
    return ((ContentOwner) statement.eContainer()).getContents();
  }

  private boolean replaceFlow(String words) {
    PageFlow flow = cursor.hasSelection() ? PageFlow.of(canvas.document(), cursor.from(), cursor.to()) : null;
    if (flow == null) {
      hint.show(Messages.typingNotHere);
      return false;
    }
    if (flow.statements().size() == 1) {
      Statement only = flow.statements().getFirst();
      run(new TypingCommand(only, flow.from(), flow.to(), words), only, flow.from() + words.length());
    } else {
      run(StatementCommands.replace(flow.statements(), flow.from(), flow.to(), words), null,
          flow.from() + words.length());
    }
    return true;
  }

  private void delete(int step) {
    boolean selected = cursor.hasSelection();
    int caret = cursor.offset();
    PageTarget target = target();
    if (!selected && step < 0 && target != null && target.element() instanceof Statement empty
        && target.text().isEmpty()) {
      deleteEmpty(empty);
      return;
    }
    if (!selected) {
      extend(step);
    }
    PageTarget words = target();
    if (words != null) {
      replace(words, "");
    } else if (PageFlow.of(canvas.document(), cursor.from(), cursor.to()) != null || selected) {
      replaceFlow("");
    } else {
      // Before the first word of a section there is nothing to join with.
      typing(() -> canvas.moveCaret(() -> cursor.moveTo(caret, false)));
    }
  }

  /** Takes away an empty line; the caret goes to the end of what stands before. */
  private void deleteEmpty(Statement empty) {
    int before = Math.max(0, cursor.offset() - 1);
    run(ContentCommands.delete(List.of(empty)), null, 0);
    typing(() -> canvas.moveCaret(() -> cursor.moveTo(before, false)));
  }

  private void extend(int step) {
    typing(() -> cursor.character(step, true));
  }

  private void enter() {
    if (isInTable()) {
      if (!editCell(null)) {
        hint.show(Messages.typingNotHere);
      }
      return;
    }
    if (cursor.hasSelection() && !removeSelected()) {
      return;
    }
    PageTarget target = target();
    if (target != null && target.element() instanceof Statement statement) {
      run(StatementCommands.splitParagraph(statement, cursor.offset() - target.start()), null, 0);
    } else if (target != null && cursor.offset() == target.end() && target.element() instanceof ContentOwner owner) {
      run(StatementCommands.newParagraph(owner, 0), null, 0);
    } else {
      hint.show(Messages.typingNotHere);
    }
  }

  private boolean removeSelected() {
    PageTarget target = target();
    if (target == null) {
      return replaceFlow("");
    }
    replace(target, "");
    end();
    return true;
  }

  private void cut() {
    if (cursor.hasSelection()) {
      canvas.copy();
      end();
      if (suggestions.isOn()) {
        suggestions.type("");
      } else {
        removeSelected();
      }
    }
  }

  private void paste(String text) {
    if (suggestions.isOn()) {
      suggestions.type(text.strip().replaceAll("\\R|\\t", " "));
      return;
    }
    if (text.isBlank() || target() == null && !removeSelected()) {
      return;
    }
    PageTarget target = target();
    end();
    if (text.strip().lines().count() > 1 && !isInTable() && target != null
        && target.element() instanceof Statement statement) {
      Command paste =
          StatementCommands.paste(statement, cursor.from() - target.start(), cursor.to() - target.start(), text);
      // The caret stays behind the pasted words: what stood behind it before may follow them.
      run(paste, null, text.strip().lines().reduce("", (before, line) -> line).strip().length());
    } else {
      type(text.strip().replaceAll("\\R|\\t", " "));
    }
    end();
  }

  /**
   * Runs a command and puts the caret into an element.
   *
   * @param element null for the one that the command gives as its result
   * @param offset in its text; more than it has for its end
   */
  void run(Command command, PlanElement element, int offset) {
    if (suggestions.isOn()) {
      hint.show(Messages.suggestNotHere);
      return;
    }
    if (!(command instanceof TypingCommand)) {
      end();
    }
    typing(() -> {
      commands.execute(command);
      refresh.run();
      tell(element);
      command.getResult().forEach(this::tell);
      PlanElement place = element != null || command.getResult().isEmpty() ? element
          : command.getResult().iterator().next() instanceof PlanElement result ? result : null;
      caretAt(place, offset);
    });
  }

  private void tell(Object changed) {
    if (changed instanceof Statement statement) {
      edited.accept(statement);
    }
  }

  private void caretAt(PlanElement element, int offset) {
    PageTarget target = element == null ? null : PageTarget.of(canvas.document(), element);
    if (target != null) {
      canvas.moveCaret(target.start() + Math.min(offset, target.text().length()), element);
    }
  }

  /** Moves the caret without ending the undo step. */
  private void typing(Runnable action) {
    boolean before = typing;
    typing = true;
    try {
      action.run();
    } finally {
      typing = before;
    }
  }
}
