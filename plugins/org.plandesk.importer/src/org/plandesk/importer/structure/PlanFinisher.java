// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import org.plandesk.importer.ImportIds;
import org.plandesk.model.Assignable;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;

/** Finishes a tree when all of it stands: extents, numbers of paragraphs, ids in the order of the document. */
final class PlanFinisher {
  private final ImportIds ids;

  PlanFinisher(ImportIds ids) {
    this.ids = ids;
  }

  void finish(Plan plan) {
    contents(plan);
  }

  /** Finishes what stands in an owner; gives the end of the last of it, or -1. */
  private int contents(ContentOwner owner) {
    int end = -1;
    int paragraphs = 0;
    for (Content content : owner.getContents()) {
      if (content instanceof Paragraph paragraph) {
        paragraph.setNumber(String.valueOf(++paragraphs));
      }
      content.setId(ids.next(letters(content)));
      end = Math.max(end, one(content));
    }
    return end;
  }

  private int one(Content content) {
    int end = content.getSpan().end();
    if (content instanceof Table table) {
      table.getHeaderRows().forEach(row -> row.setId(ids.next("h")));
    }
    if (content instanceof IndicatorTable table) {
      table.getRows().forEach(this::row);
    } else if (content instanceof ContentContainer container) {
      end = Math.max(end, contents(container));
    }
    if (content instanceof Table table) {
      table.getNotes().forEach(note -> note.setId(ids.next("n")));
      end = Math.max(end, table.getExtent().end());
    }
    if (content instanceof Assignable assignable) {
      assignments(assignable);
    }
    if (content instanceof Headed headed) {
      headed.setExtent(new Span(headed.getExtent().start(), Math.max(end, headed.getExtent().end())));
      end = headed.getExtent().end();
    }
    return end;
  }

  private void row(Indicator row) {
    row.setId(ids.next("r"));
    assignments(row);
  }

  private void assignments(Assignable assignable) {
    assignable.getAssignments().forEach(assignment -> {
      if (assignment.getId() == null) {
        assignment.setId(ids.next("a"));
      }
    });
  }

  private static String letters(Content content) {
    return switch (content) {
      case Chapter chapter -> "c";
      case Section section -> "s";
      case Item item -> "i";
      case Paragraph paragraph -> "p";
      case Statement statement -> "st";
      case Box box -> "b";
      case KeyProject project -> "pr";
      default -> "tb";
    };
  }
}
