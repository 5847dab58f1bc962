// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.ImportProposal;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Assignable;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;

/** The structure of a text in lines: the plan's fields, then one line for each heading, row and statement. */
final class Outlines {

  private Outlines() {
  }

  static String of(String text) {
    ImportProposal proposal = new DocumentImporter(java.util.List.of()).propose(SourceText.of("fixture", text),
        ImportMonitor.NONE);
    Plan plan = proposal.plan();
    StringBuilder lines = new StringBuilder();
    lines.append("plan | ").append(plan.getTitle()).append(" | ").append(plan.getRegion()).append(" | ")
        .append(plan.getIssuer()).append(" | ").append(plan.getIssueDate()).append(" | ").append(plan.getPeriodFrom())
        .append('-').append(plan.getPeriodTo()).append(" | ").append(plan.getBaselineYear()).append('\n');
    proposal.warnings().forEach(warning -> lines.append("warning ").append(warning.kind()).append('\n'));
    plan.getContents().forEach(content -> add(content, 0, lines));
    return lines.toString();
  }

  private static void add(Content content, int depth, StringBuilder lines) {
    lines.append("  ".repeat(depth));
    if (content instanceof Statement statement) {
      lines.append(statement.getKind()).append(' ').append(statement.getText());
    } else if (content instanceof Headed headed) {
      lines.append(content.eClass().getName().toLowerCase(java.util.Locale.ROOT));
      if (!(content instanceof Paragraph) || headed.getTitle() != null) {
        lines.append(' ').append(headed.getNumber()).append(" | ").append(headed.getTitle());
      }
    }
    if (content instanceof Assignable assignable) {
      assignable.getAssignments().forEach(assignment -> lines.append(" @").append(assignment.getUnit().getName())
          .append('=').append(assignment.getRole()));
    }
    lines.append('\n');
    if (content instanceof Table table) {
      table.getHeaderRows().forEach(row -> lines.append("  ".repeat(depth + 1)).append(row.getCells()).append('\n'));
    }
    if (content instanceof IndicatorTable table) {
      table.getRows().forEach(row -> row(row, depth + 1, lines));
    }
    if (content instanceof ContentOwner owner) {
      owner.getContents().forEach(inner -> add(inner, depth + 1, lines));
    }
    if (content instanceof Table table) {
      table.getNotes().forEach(note -> lines.append("  ".repeat(depth + 1)).append(note.getText()).append('\n'));
    }
  }

  private static void row(Indicator row, int depth, StringBuilder lines) {
    lines.append("  ".repeat(depth)).append(row.getCategory()).append(" | ").append(row.getNumber()).append(" | ")
        .append(row.getParent() == null ? "" : row.getParent().getNumber()).append(" | ").append(row.getName())
        .append(" | ").append(row.getUnitOfMeasure());
    if (row.getBaseline() != null) {
      lines.append(" | ").append(row.getBaseline().getYear()).append(' ').append(row.getBaseline().getValue())
          .append(' ').append(row.getBaseline().getFlag());
    }
    row.getTargets().forEach(target -> lines.append(" | ").append(target.getYear()).append(' ')
        .append(target.getComparator()).append(target.getValues()).append(target.isCumulative() ? " cumulative" : ""));
    lines.append(" | ").append(row.getNature()).append('\n');
  }
}
