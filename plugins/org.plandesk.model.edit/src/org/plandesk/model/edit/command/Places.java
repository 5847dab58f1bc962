// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.List;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.TaskTable;

/** What may stand where in a plan when a person moves it. */
public final class Places {

  private Places() {
  }

  /** Whether an element may hold content of this kind. */
  public static boolean accepts(ContentOwner owner, Content content) {
    if (owner instanceof TaskTable || content.eContainer() instanceof TaskTable) {
      // Its rows have the columns of their own table.
      return owner == content.eContainer();
    }
    if (owner.eContainer() instanceof TaskTable) {
      // What stands in a row stands in its columns.
      return owner == content.eContainer();
    }
    return switch (content) {
      case Statement statement -> owner instanceof Paragraph || owner instanceof KeyProject;
      case Chapter chapter -> owner instanceof Plan;
      case Section section -> owner instanceof Chapter || isWithout(owner, Chapter.class);
      case Item item -> owner instanceof Section || owner instanceof Item
          || isWithout(owner, Chapter.class) && isWithout(owner, Section.class);
      case KeyProject project -> owner instanceof Box || owner instanceof KeyProject || isBelowHeading(owner)
          || isWithout(owner, Chapter.class);
      case Paragraph paragraph -> owner instanceof Plan || owner instanceof Box || isBelowHeading(owner);
      default -> isBelowHeading(owner) || isWithout(owner, Chapter.class);
    };
  }

  /** A short plan may begin with a lower level, and a new one has none yet. */
  private static boolean isWithout(ContentOwner owner, Class<? extends Content> level) {
    return owner instanceof Plan && owner.getContents().stream().noneMatch(level::isInstance);
  }

  private static boolean isBelowHeading(ContentOwner owner) {
    return owner instanceof Chapter || owner instanceof Section || owner instanceof Item;
  }

  /** Chapters, sections and items: what stands behind one belongs to it. */
  static boolean isOutline(Content content) {
    return content instanceof Chapter || content instanceof Section || content instanceof Item;
  }

  /** Whether content may stand in front of what is at the index: text before the headings, headings after the text. */
  static boolean fits(List<Content> contents, int index, Content content) {
    return isOutline(content) ? contents.subList(index, contents.size()).stream().allMatch(Places::isOutline)
        : contents.subList(0, index).stream().noneMatch(Places::isOutline);
  }

  /** The last index at which content may stand. */
  static int last(List<Content> contents, Content content) {
    int index = 0;
    while (index < contents.size() && (isOutline(content) || !isOutline(contents.get(index)))) {
      index++;
    }
    return index;
  }
}
