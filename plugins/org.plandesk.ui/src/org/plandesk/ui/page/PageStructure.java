// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Indicator;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.ContentCommands;
import org.plandesk.model.edit.command.HeadingCommands;
import org.plandesk.model.edit.command.IndicatorCommands;
import org.plandesk.model.edit.command.LevelCommands;
import org.plandesk.model.edit.command.StatementCommands;
import org.plandesk.ui.page.document.PageCursor;

/** The edits of the menu 规划 on the page: they make, move and change what has the caret as a whole. */
final class PageStructure {

  private final PageCanvas canvas;
  private final PageCursor cursor;
  private final PageTyping typing;
  private final PageHint hint;

  /** @param typing runs the commands and moves the caret */
  PageStructure(PageCanvas canvas, PageTyping typing, PageHint hint) {
    this.canvas = canvas;
    this.cursor = canvas.cursor();
    this.typing = typing;
    this.hint = hint;
  }

  /** Does what a command of the menu says to what has the caret; nothing about the clipboard. */
  void run(PageEdit edit) {
    switch (edit) {
      case NEW_STATEMENT -> newStatement();
      case NEW_HEADING -> heading(HeadingCommands.beside(canvas.current(), edit.title()));
      case NEW_SUBHEADING -> heading(HeadingCommands.below(canvas.current(), edit.title()));
      case NEW_BOX -> box();
      case NEW_INDICATOR -> row(IndicatorCommands.insert(canvas.current(), edit.title()));
      case DELETE_INDICATOR -> row(canvas.current() instanceof Indicator row
          ? Optional.of(IndicatorCommands.delete(List.of(row))) : Optional.empty());
      case SPLIT -> split();
      case MERGE -> merge();
      case MOVE_UP -> move(true);
      case MOVE_DOWN -> move(false);
      case PROMOTE -> level(LevelCommands::promote, Messages.promoteNotHere);
      case DEMOTE -> level(LevelCommands::demote, Messages.demoteNotHere);
      case CUT, PASTE -> throw new IllegalArgumentException(edit.name());
    }
  }

  private void newStatement() {
    PageTarget target = typing.target();
    if (target != null && target.element() instanceof Statement statement) {
      typing.run(StatementCommands.insertAfter(statement, ""), null, 0);
    } else if (target != null && target.element() instanceof ContentOwner owner) {
      typing.run(StatementCommands.newParagraph(owner, 0), null, 0);
    } else {
      hint.show(Messages.typingNotHere);
    }
  }

  /** The title is selected, so that the first key replaces it. */
  private void heading(Optional<Command> command) {
    if (command.isEmpty()) {
      hint.show(Messages.headingNotHere);
      return;
    }
    typing.run(command.get(), null, Integer.MAX_VALUE);
    PageTarget target = typing.target();
    if (target != null) {
      canvas.moveCaret(() -> cursor.select(target.start(), target.end()));
    }
  }

  private void box() {
    Optional<Command> command = HeadingCommands.box(canvas.current(), PageEdit.NEW_BOX.title());
    if (command.isEmpty()) {
      hint.show(Messages.boxNotHere);
    } else {
      heading(command);
    }
  }

  /** Rows have no caret: the one that results is the selection then. */
  private void row(Optional<Command> command) {
    if (command.isEmpty()) {
      hint.show(Messages.indicatorNotHere);
      return;
    }
    typing.run(command.get(), null, 0);
    command.get().getResult().stream().map(EObject.class::cast).findFirst().ifPresent(canvas::reveal);
  }

  private void split() {
    PageTarget target = typing.target();
    int offset = target == null ? 0 : cursor.offset() - target.start();
    if (target != null && target.element() instanceof Statement statement && offset > 0
        && offset < target.text().length()) {
      typing.run(StatementCommands.split(statement, offset), null, 0);
    } else {
      hint.show(Messages.splitNotHere);
    }
  }

  private void merge() {
    PageTarget target = typing.target();
    if (target != null && target.element() instanceof Statement statement) {
      StatementCommands.join(statement).ifPresentOrElse(
          command -> typing.run(command, statement, target.text().length()), () -> hint.show(Messages.mergeNotHere));
    } else {
      hint.show(Messages.mergeNotHere);
    }
  }

  private void move(boolean up) {
    PageTarget target = typing.target();
    Content moved = target == null || !(target.element() instanceof Content content) ? null
        : content.eContainer() instanceof Paragraph paragraph ? paragraph : content;
    var command = moved == null ? null : ContentCommands.move(moved, up).orElse(null);
    if (command == null) {
      hint.show(Messages.moveNotHere);
    } else {
      typing.run(command, target.element(), cursor.offset() - target.start());
    }
  }

  /** Words of a sentence stay what they are: only the caret in a heading says that the heading is meant. */
  private void level(Function<PlanElement, Optional<Command>> change, String refusal) {
    PageTarget target = typing.target();
    Optional<Command> command =
        target == null || typing.isInTable() ? Optional.empty() : change.apply(target.element());
    command.ifPresentOrElse(each -> typing.run(each, null, cursor.offset() - target.start()), () -> hint.show(refusal));
  }
}
