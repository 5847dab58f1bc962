// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;
import org.plandesk.model.TaskTable;
import org.plandesk.model.edit.PlanLabels;

/**
 * Writes the blocks of one group: a heading, a paragraph, a box, a table, each with all that is in it.
 *
 * <p>What stood on one line of the source stands in one block, so that a project's name runs into its sentences as it does
 * in the document. Used for one group, then thrown away.
 */
final class GroupBuilder {

  /** A block of a box, whose frame is known when the box ends. */
  private record Pending(BlockWriter writer, Grid grid) {}

  private final SourceLines source;
  private final PlanLabels labels;
  private final ShownSuggestions suggestions;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Pending> boxed = new ArrayList<>();
  private BlockWriter open;
  private EObject openContainer;
  private Span lastSpan;
  private boolean inBox;
  private boolean titleLine;

  GroupBuilder(SourceLines source, PlanLabels labels, ShownSuggestions suggestions) {
    this.suggestions = suggestions;
    this.source = source;
    this.labels = labels;
  }

  /** The blocks of a group by its owner. */
  List<Block> build(EObject owner) {
    switch (owner) {
      case Plan plan -> single(TextStyle.PLAN_TITLE, plan, new Heading("", plan.getTitle(), ""));
      case Chapter chapter -> single(TextStyle.CHAPTER, chapter, Heading.of(chapter, source));
      case Section section when PageGroups.hasTitle(section) ->
          single(TextStyle.SECTION, section, Heading.of(section, source));
      default -> {
        titleLine = PageGroups.isTitleLine(owner);
        content(owner);
      }
    }
    close();
    return blocks;
  }

  private void content(EObject element) {
    switch (element) {
      case Statement statement -> statement(statement);
      case Box box -> box(box);
      case IndicatorTable table -> table(table, table.getRows().isEmpty() ? null : new IndicatorGrid(table, labels));
      case TaskTable table ->
          table(table, table.getContents().isEmpty() ? null : new TaskGrid(table, source, suggestions));
      case Paragraph paragraph -> contents(paragraph);
      case Chapter chapter -> headed(TextStyle.CHAPTER, chapter);
      case Section section when PageGroups.hasTitle(section) -> headed(TextStyle.SECTION, section);
      case ContentContainer container -> runIn(container);
      default -> {
        // Nothing else is text.
      }
    }
  }

  private void contents(ContentContainer container) {
    for (Content content : container.getContents()) {
      content(content);
    }
  }

  /** A chapter or section within a group, which only a damaged or odd document has. */
  private void headed(TextStyle style, ContentContainer container) {
    close();
    open = new BlockWriter(inBox ? TextStyle.BOX_TEXT : style, container);
    open.heading(container, Heading.of(container, source), false, true);
    close();
    contents(container);
  }

  /** An item, a project, a section without title: its heading runs into what follows when the source has it so. */
  private void runIn(ContentContainer container) {
    Heading heading = Heading.of(container, source);
    if (!heading.isEmpty()) {
      join(container, container.getSpan(), container.eContainer());
      boolean alone = !inBox && !heading.title().isEmpty() && standsAlone(container);
      open.heading(container, heading, !alone, !heading.title().isEmpty() && !colonName(container, heading));
      lastSpan = container.getSpan();
      openContainer = container;
      if (alone) {
        close();
      }
    }
    contents(container);
  }

  /** A name within a project's line that goes on after a colon reads as part of its sentence (“姚暹渠：新建…”). */
  private boolean colonName(ContentContainer container, Heading heading) {
    if (!(container.eContainer() instanceof KeyProject)) {
      return false;
    }
    Content first = firstLeaf(container);
    String closing = heading.closing();
    String sign =
        closing.isEmpty() && first != null ? source.signBetween(container.getSpan(), first.getSpan()) : closing;
    return sign.equals("\uff1a") || sign.equals(":");
  }

  private boolean standsAlone(ContentContainer container) {
    Content first = firstLeaf(container);
    if (first == null) {
      return true;
    }
    boolean unplaced = container.getSpan() == null || first.getSpan() == null;
    return unplaced ? first.eContainer() instanceof Paragraph : !source.sameLine(container.getSpan(), first.getSpan());
  }

  private static Content firstLeaf(ContentContainer container) {
    Content first = container.getContents().isEmpty() ? null : container.getContents().get(0);
    while (first instanceof Paragraph paragraph && !paragraph.getContents().isEmpty()) {
      first = paragraph.getContents().get(0);
    }
    return first;
  }

  private void statement(Statement statement) {
    join(statement, statement.getSpan(), statement.eContainer());
    open.statement(statement, suggestions.chunks(statement));
    lastSpan = statement.getSpan();
    openContainer = statement.eContainer();
  }

  /** Goes on in the open block when the element belongs to the same paragraph or line, else opens a new one. */
  private void join(EObject element, Span span, EObject container) {
    boolean sameParagraph = container == openContainer && container instanceof Paragraph;
    boolean unplaced = container == openContainer && (span == null || lastSpan == null);
    if (open != null && (sameParagraph || unplaced || source.sameLine(lastSpan, span))) {
      if (!sameParagraph && !unplaced) {
        open.filler(source.signBetween(lastSpan, span));
      }
      return;
    }
    close();
    EObject owner = container instanceof Paragraph ? container : element;
    open = new BlockWriter(inBox ? TextStyle.BOX_TEXT : titleLine ? TextStyle.PLAN_TITLE : TextStyle.TEXT, owner);
  }

  private void single(TextStyle style, EObject owner, Heading heading) {
    if (!heading.isEmpty()) {
      open = new BlockWriter(style, owner);
      open.heading(owner, heading, false, true);
      close();
    }
  }

  private void close() {
    if (open != null && !open.isEmpty()) {
      if (inBox) {
        boxed.add(new Pending(open, null));
      } else {
        blocks.add(open.finish(Block.Frame.NONE, false, null));
      }
    }
    open = null;
    openContainer = null;
    lastSpan = null;
  }

  private void box(Box box) {
    close();
    if (inBox) {
      // A box within a box has no frame of its own: its title is a line of the outer one.
      runIn(box);
      return;
    }
    BlockWriter title = new BlockWriter(TextStyle.BOX_TITLE, box);
    title.heading(box, Heading.of(box, source), false, true);
    inBox = true;
    contents(box);
    close();
    inBox = false;
    blocks.add(title.finish(boxed.isEmpty() ? Block.Frame.LAST : Block.Frame.TITLE, false, null));
    for (int i = 0; i < boxed.size(); i++) {
      Block.Frame frame = i == boxed.size() - 1 ? Block.Frame.LAST : Block.Frame.INNER;
      blocks.add(boxed.get(i).writer().finish(frame, i == 0, boxed.get(i).grid()));
    }
    boxed.clear();
  }

  private void table(Table table, GridSource grid) {
    close();
    boolean framed = inBox;
    Heading caption = Heading.of(table, source);
    if (!caption.isEmpty()) {
      open = new BlockWriter(framed ? TextStyle.BOX_TEXT : TextStyle.TABLE_TITLE, table);
      open.heading(table, caption, false, true);
      close();
    }
    if (grid != null) {
      BlockWriter writer = new BlockWriter(TextStyle.TABLE_CELL, table);
      Grid cells = grid.write(writer);
      if (framed) {
        boxed.add(new Pending(writer, cells));
      } else {
        blocks.add(writer.finish(Block.Frame.NONE, false, cells));
      }
    }
    for (Note note : table.getNotes()) {
      open = new BlockWriter(framed ? TextStyle.BOX_TEXT : TextStyle.NOTE, note);
      open.text(note, note.getText() == null ? "" : note.getText(), false);
      close();
    }
  }
}
