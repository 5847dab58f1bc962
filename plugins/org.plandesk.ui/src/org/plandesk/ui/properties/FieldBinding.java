// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.plandesk.store.journal.TypedWords;

/** What a field of the form shows and writes. User interface thread only. */
interface FieldBinding {

  /** The value as it stands in the field. */
  String text();

  /**
   * What writes the value that was typed; empty when the plan says the same already.
   *
   * @throws FieldValue.InvalidException when it cannot be a value; the message is a sentence for the user
   */
  Optional<Command> command(String typed) throws FieldValue.InvalidException;

  /** What was typed, to be kept while it is no command yet. */
  TypedWords typed(String words);

  /** What is worth a second look in what was typed, as a sentence for the user; it can be written all the same. */
  default Optional<String> warning(String typed) {
    return Optional.empty();
  }
}
