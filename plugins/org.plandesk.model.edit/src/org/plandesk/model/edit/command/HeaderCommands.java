// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.plandesk.model.HeaderRow;

/** Edits of the header rows of tables. */
public final class HeaderCommands {

  private HeaderCommands() {
  }

  /**
   * Gives a column another name.
   *
   * @param index which cell of the row
   * @return empty when it is called so already, or would be called nothing
   */
  public static Optional<Command> rename(HeaderRow row, int index, String name) {
    String words = name.strip();
    return words.isEmpty() || words.equals(row.getCells().get(index)) ? Optional.empty()
        : Optional.of(new PlanCommand(Messages.editHeader, edits -> {
          edits.set(row.getCells(), index, words);
          return row;
        }));
  }
}
