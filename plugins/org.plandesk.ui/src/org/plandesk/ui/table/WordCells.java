// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.List;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.ui.properties.TypedFields;
import org.plandesk.ui.session.PlanSession;

/**
 * Writes the words of sentences and titles in a table of an open plan, one at a time: no two of them are to be the same.
 *
 * @param <E> statements, or what has a title
 */
public final class WordCells<E extends PlanElement> implements CellEdits<E> {

  private final PlanSession session;
  private final String column;

  /** @param column code of the column that holds the words */
  public WordCells(PlanSession session, String column) {
    this.session = session;
    this.column = column;
  }

  @Override
  public boolean isEditable(String edited) {
    return edited.equals(column);
  }

  @Override
  public String text(E element, String edited) {
    return TypingCommand.text(element);
  }

  @Override
  public boolean isShared(String edited) {
    return false;
  }

  @Override
  public void write(List<E> elements, String edited, String text) {
    PlanElement element = elements.getFirst();
    TypingCommand.toText(element, text.strip()).ifPresent(command -> {
      session.commandStack().execute(command);
      if (element instanceof Statement statement) {
        session.reworded(List.of(statement));
      }
    });
  }

  @Override
  public void typing(Runnable write, E element, String edited, String words) {
    session.setTyping(write, words == null ? null : TypedFields.text(element, words));
  }
}
