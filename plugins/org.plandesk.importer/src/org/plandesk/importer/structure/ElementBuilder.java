// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;

import org.plandesk.importer.ImportContext;
import org.plandesk.model.Box;
import org.plandesk.model.Certainty;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.text.Blanks;

/** Makes the elements of a plan, gives them spans, and keeps account of the text they take. */
final class ElementBuilder {
  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final ImportContext context;
  private final Leaves leaves;

  ElementBuilder(ImportContext context, Leaves leaves) {
    this.context = context;
    this.leaves = leaves;
  }

  ImportContext context() {
    return context;
  }

  Leaves leaves() {
    return leaves;
  }

  /** A chapter, section or item by its level. */
  ContentContainer numbered(ContentOwner owner, int level, HeadingNumber number, Block.Text block,
      TitleCutter.Cut cut) {
    ContentContainer container = container(level);
    int end = cut.hasTitle() ? cut.headingEnd() : Blanks.skipBack(block.text(), number.start(), number.end());
    head(container, number.label(), cut.hasTitle() ? block.text().substring(cut.titleStart(), cut.titleEnd()) : null,
        block.fragment().sub(number.start(), end));
    owner.getContents().add(container);
    return container;
  }

  /**
   * A chapter, section or item whose title bears no number; blanks that spread the letters of a short one are left out
   * of it.
   */
  ContentContainer unnumbered(ContentOwner owner, int level, Fragment title) {
    ContentContainer container = container(level);
    head(container, null, title.length() <= 6 ? Blanks.without(title.text()) : title.text(), title);
    owner.getContents().add(container);
    return container;
  }

  private static ContentContainer container(int level) {
    return switch (level) {
      case HeadingLevels.CHAPTER -> FACTORY.createChapter();
      case HeadingLevels.SECTION -> FACTORY.createSection();
      default -> FACTORY.createItem();
    };
  }

  /** A box with its caption. */
  Box box(ContentOwner owner, String number, String title, Fragment heading) {
    Box box = FACTORY.createBox();
    head(box, number, title, heading);
    owner.getContents().add(box);
    return box;
  }

  /** A project with its name. */
  KeyProject project(ContentOwner owner, String number, String name, Fragment heading) {
    KeyProject project = FACTORY.createKeyProject();
    head(project, number, name, heading);
    owner.getContents().add(project);
    return project;
  }

  private void head(ContentContainer container, String number, String title, Fragment heading) {
    container.setNumber(number);
    container.setTitle(title == null || title.isBlank() ? null : trimTitle(title));
    container.setSpan(heading.span());
    container.setExtent(heading.span());
    leaves.add(heading, Leaves.Use.HEADING);
  }

  static String trimTitle(String title) {
    int end = Blanks.skipBack(title, 0, title.length());
    while (end > 0 && "。；：:".indexOf(title.charAt(end - 1)) >= 0) {
      end = Blanks.skipBack(title, 0, end - 1);
    }
    return title.substring(Blanks.skip(title, 0, end), end);
  }

  /** A paragraph of sentences; nothing when only punctuation is in it. */
  Paragraph paragraph(ContentOwner owner, Fragment text) {
    List<Fragment> sentences = Sentences.split(text);
    if (sentences.isEmpty()) {
      return null;
    }
    Paragraph paragraph = FACTORY.createParagraph();
    Span span = new Span(sentences.getFirst().span().start(), sentences.getLast().span().end());
    paragraph.setSpan(span);
    paragraph.setExtent(span);
    owner.getContents().add(paragraph);
    sentences.forEach(sentence -> statement(paragraph, sentence));
    return paragraph;
  }

  /** A statement; its kind is decided later. */
  Statement statement(ContentOwner owner, Fragment text) {
    context.checkCancelled();
    Statement statement = FACTORY.createStatement();
    statement.setText(text.text());
    statement.setSpan(text.span());
    statement.setCertainty(Certainty.HIGH);
    owner.getContents().add(statement);
    leaves.add(text, Leaves.Use.STATEMENT);
    return statement;
  }
}
