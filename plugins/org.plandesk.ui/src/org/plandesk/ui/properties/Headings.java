// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;

/** The small heading a sentence stands under: the last heading sentence before it in its paragraph, else its container's title. */
final class Headings {

  private Headings() {}

  /** The heading without its full stop, or empty. */
  static Optional<String> above(Statement statement) {
    if (!(statement.eContainer() instanceof ContentOwner owner)) {
      return Optional.empty();
    }
    String heading = null;
    for (EObject sibling : owner.getContents()) {
      if (sibling == statement) {
        break;
      }
      if (sibling instanceof Statement before && before.getKind() == StatementKind.HEADING) {
        heading = before.getText();
      }
    }
    if (heading == null && owner instanceof Headed headed && statement.getKind() != StatementKind.HEADING) {
      heading = headed.getTitle();
    }
    return Optional.ofNullable(heading).map(text -> text.strip().replaceFirst("[。：:]$", ""))
        .filter(text -> !text.isEmpty());
  }
}
