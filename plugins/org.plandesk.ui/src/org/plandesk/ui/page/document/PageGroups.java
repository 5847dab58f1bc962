// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;

/**
 * Cuts a plan into groups that are rebuilt as a whole: the headings of chapters and sections for themselves, and each
 * paragraph, item, box, table or project with all that is in it. A group is known by its owner.
 */
final class PageGroups {

  private PageGroups() {}

  /** The owners of all groups in the order of the page. */
  static List<EObject> owners(Plan plan) {
    List<EObject> owners = new ArrayList<>();
    if (plan.getTitle() != null && !plan.getTitle().isBlank() && !namesItself(plan)) {
      owners.add(plan);
    }
    collect(plan, owners);
    return owners;
  }

  private static void collect(ContentOwner owner, List<EObject> owners) {
    for (Content content : owner.getContents()) {
      owners.add(content);
      if (content instanceof Chapter || content instanceof Section section && hasTitle(section)) {
        collect((ContentOwner) content, owners);
      }
    }
  }

  /** Whether a section's heading is a line of its own: without a title its number runs into its first sentence. */
  static boolean hasTitle(Section section) {
    return section.getTitle() != null && !section.getTitle().isBlank();
  }

  /** Whether the document begins with its title, so that the page need not put it above the text. */
  private static boolean namesItself(Plan plan) {
    String title = plan.getTitle().replaceAll("\\s", "");
    StringBuilder preface = new StringBuilder();
    for (Content content : plan.getContents()) {
      if (content instanceof Chapter || preface.length() > 4 * title.length() + 200) {
        break;
      }
      if (content instanceof Paragraph paragraph) {
        paragraph.getContents().stream().filter(Statement.class::isInstance)
            .forEach(statement -> preface.append(((Statement) statement).getText()));
      } else if (content instanceof Statement statement) {
        preface.append(statement.getText());
      }
    }
    String words = preface.toString().replaceAll("\\s", "");
    return words.startsWith(title) || words.contains(title) && words.indexOf(title) < 60;
  }
}
