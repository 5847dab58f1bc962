// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.document;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.export.document.PlanBlock.Style;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;
import org.plandesk.model.TaskTable;

/**
 * Lays a plan out as a reader knows it: lines, tables, frames. What stood on one line of the imported document stands on one,
 * so that the name of an item runs into its sentence as it did there.
 */
public final class PlanBlocks {

  /** Titles take no more lines than these. */
  private static final int MOST_TITLE_LINES = 4;
  private static final int SHORTEST_TITLE_LINE = 4;

  private final SourceLook source;
  private final TableCells tables;
  private final List<PlanBlock> blocks;
  private final boolean framed;
  private final StringBuilder open = new StringBuilder();
  private Style openStyle = Style.TEXT;
  private Object openContainer;
  private Span lastSpan;
  private boolean behindHeading;

  private PlanBlocks(SourceLook source, boolean framed) {
    this.source = source;
    this.tables = new TableCells(source);
    this.blocks = new ArrayList<>();
    this.framed = framed;
  }

  /** The blocks of a plan as it stands; a picture that later changes do not reach. Reads the plan, any thread. */
  public static List<PlanBlock> of(Plan plan) {
    PlanBlocks builder = new PlanBlocks(new SourceLook(plan), false);
    builder.plan(plan);
    return List.copyOf(builder.blocks);
  }

  /** The blocks of parts of a plan alone, in the order given. Reads the plan, any thread. */
  public static List<PlanBlock> of(Plan plan, List<? extends Content> parts) {
    PlanBlocks builder = new PlanBlocks(new SourceLook(plan), false);
    for (Content part : parts) {
      builder.content(part);
      if (!(part instanceof Statement)) {
        builder.close();
      }
    }
    builder.close();
    return List.copyOf(builder.blocks);
  }

  private void plan(Plan plan) {
    contents(plan);
    close();
    String title = bare(plan.getTitle());
    if (title.isEmpty()) {
      return;
    }
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < Math.min(MOST_TITLE_LINES, blocks.size()); i++) {
      if (!(blocks.get(i) instanceof PlanBlock.Line line) || line.style() != Style.TEXT) {
        break;
      }
      String words = bare(line.text());
      if (words.length() >= SHORTEST_TITLE_LINE && title.contains(words)) {
        blocks.set(i, new PlanBlock.Line(Style.TITLE, line.text()));
        found.append(words);
      }
    }
    if (found.indexOf(title) < 0) {
      blocks.removeIf(block -> block instanceof PlanBlock.Line line && line.style() == Style.TITLE);
      blocks.addFirst(new PlanBlock.Line(Style.TITLE, SourceLook.clean(plan.getTitle())));
    }
  }

  private static String bare(String words) {
    return words == null ? "" : words.replaceAll("[\\s\u3000《》]+", "");
  }

  private void contents(ContentOwner owner) {
    owner.getContents().forEach(this::content);
  }

  private void content(Content content) {
    switch (content) {
      case Statement statement -> statement(statement);
      case Paragraph paragraph -> contents(paragraph);
      case Box box when !framed -> box(box);
      case IndicatorTable table -> table(table, tables.of(table));
      case TaskTable table -> table(table, tables.of(table));
      case Chapter chapter -> headed(Style.CHAPTER, chapter);
      case Section section -> headed(Style.SECTION, section);
      case ContentContainer container -> headed(Style.ITEM, container);
      default -> {
        // Nothing else is text.
      }
    }
  }

  private void headed(Style style, ContentContainer container) {
    String heading = source.heading(container);
    if (!heading.isEmpty()) {
      if (!source.isSameLine(lastSpan, container.getSpan())) {
        close();
        openStyle = style;
      } else {
        open.append(source.sign(lastSpan, container.getSpan()));
      }
      open.append(heading);
      lastSpan = container.getSpan();
      openContainer = container;
      Content first = firstLeaf(container);
      boolean runsIn = SourceLook.clean(container.getTitle()).isEmpty()
          || first != null && source.isSameLine(container.getSpan(), first.getSpan());
      if (runsIn) {
        open.append(source.closing(container));
        behindHeading = true;
        openStyle = openStyle == Style.CHAPTER ? openStyle : Style.TEXT;
        openContainer = first == null ? container : first.eContainer();
      } else {
        close();
      }
    }
    contents(container);
    close();
  }

  private static Content firstLeaf(ContentOwner owner) {
    Content first = owner.getContents().isEmpty() ? null : owner.getContents().getFirst();
    return first instanceof Paragraph paragraph ? firstLeaf(paragraph) : first;
  }

  private void statement(Statement statement) {
    boolean sameParagraph = statement.eContainer() == openContainer;
    if (sameParagraph || source.isSameLine(lastSpan, statement.getSpan())) {
      open.append(behindHeading ? source.gap(lastSpan, statement.getSpan())
          : source.sign(lastSpan, statement.getSpan()));
    } else {
      close();
    }
    behindHeading = false;
    open.append(SourceLook.clean(statement.getText()));
    lastSpan = statement.getSpan();
    openContainer = statement.eContainer();
  }

  private void box(Box box) {
    close();
    PlanBlocks inside = new PlanBlocks(source, true);
    inside.contents(box);
    inside.close();
    blocks.add(new PlanBlock.Framed(source.heading(box), inside.blocks));
  }

  private void table(Table table, PlanBlock.Cells cells) {
    close();
    line(Style.CAPTION, source.heading(table));
    if (!cells.rows().isEmpty()) {
      blocks.add(cells);
    }
    for (Note note : table.getNotes()) {
      line(Style.NOTE, SourceLook.clean(note.getText()));
    }
  }

  private void line(Style style, String text) {
    if (!text.isEmpty()) {
      blocks.add(new PlanBlock.Line(style, text));
    }
  }

  private void close() {
    line(openStyle, open.toString().strip());
    open.setLength(0);
    openStyle = Style.TEXT;
    openContainer = null;
    lastSpan = null;
    behindHeading = false;
  }
}
