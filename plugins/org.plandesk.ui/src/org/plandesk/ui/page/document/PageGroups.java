// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;

/**
 * Cuts a plan into groups that are rebuilt as a whole: the headings of chapters and sections for themselves, and each
 * paragraph, item, box, table or project with all that is in it. A group is known by its owner.
 */
public final class PageGroups {

  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
  private static final int SHORTEST_TITLE_LINE = 4;
  private static final int LAST_TITLE_LINE = 6;
  /** A title stands at the top, after the issuing office and a document number at most. */
  private static final int FARTHEST_TITLE = 60;

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

  /** Appends the owners of the groups in a holder, without its own. */
  static void collect(ContentOwner owner, List<EObject> owners) {
    for (Content content : owner.getContents()) {
      owners.add(content);
      if (content instanceof Chapter || content instanceof Section section && hasTitle(section)) {
        collect((ContentOwner) content, owners);
      }
    }
  }

  /** Whether what is in it are groups of their own. */
  static boolean holdsGroups(ContentContainer holder) {
    return holder instanceof Chapter || holder instanceof Section section && hasTitle(section);
  }

  /** The owner of the group that an element belongs to; itself when it only holds groups. */
  static EObject ownerOf(EObject element) {
    EObject owner = null;
    EObject top = element;
    for (EObject at = element; at != null && !(at instanceof Plan); at = at.eContainer()) {
      EObject container = at.eContainer();
      boolean holdsGroups = container instanceof Plan || container instanceof Chapter || container instanceof Section;
      if (container instanceof Section section && !hasTitle(section)) {
        // A section without title is one group with all that is in it, also with sections that have one.
        owner = null;
      } else if (holdsGroups && owner == null) {
        owner = at;
      }
      top = at;
    }
    return owner == null ? top : owner;
  }

  /** Whether a section's heading is a line of its own: without a title its number runs into its first sentence. */
  static boolean hasTitle(Section section) {
    return section.getTitle() != null && !section.getTitle().isBlank();
  }

  /** Whether a line before the first chapter is the plan's title or, where that takes several lines, a part of it. */
  public static boolean isTitleLine(EObject owner) {
    if (!(owner.eContainer() instanceof Plan plan) || plan.getTitle() == null) {
      return false;
    }
    int index = plan.getContents().indexOf(owner);
    if (index > LAST_TITLE_LINE || plan.getContents().subList(0, index).stream().anyMatch(Chapter.class::isInstance)) {
      return false;
    }
    String line = bare(words(owner));
    return line.length() >= SHORTEST_TITLE_LINE && bare(plan.getTitle()).contains(line);
  }

  /** Whether the document begins with its title, so that the page need not put it above the text. */
  private static boolean namesItself(Plan plan) {
    String title = bare(plan.getTitle());
    StringBuilder preface = new StringBuilder();
    for (Content content : plan.getContents()) {
      if (content instanceof Chapter || preface.length() > title.length() + 200) {
        break;
      }
      preface.append(bare(words(content)));
    }
    return preface.indexOf(title) >= 0 && preface.indexOf(title) < FARTHEST_TITLE;
  }

  /** The words of a paragraph or statement; empty for everything else. */
  private static String words(EObject content) {
    StringBuilder words = new StringBuilder();
    if (content instanceof Statement statement && statement.getText() != null) {
      words.append(statement.getText());
    } else if (content instanceof Paragraph paragraph) {
      paragraph.getContents().forEach(inner -> words.append(words(inner)));
    }
    return words.toString();
  }

  private static String bare(String words) {
    return BLANKS.matcher(words).replaceAll("");
  }
}
