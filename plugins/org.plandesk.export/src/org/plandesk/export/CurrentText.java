// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignment;
import org.plandesk.model.Baseline;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Leftover;
import org.plandesk.model.LeftoverKind;
import org.plandesk.model.Mark;
import org.plandesk.model.Nature;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;
import org.plandesk.model.edit.PlanLabels;

/**
 * The plan printed as it stands: each heading, paragraph and table row a line, numbers as a reader sees them, cells
 * parted by tabs. A plan speaks Chinese, whatever the language of the program.
 */
final class CurrentText implements PlanText {

  private static final String UNITS_BETWEEN = "、";

  private final PlanLabels labels = PlanLabels.of(Locale.SIMPLIFIED_CHINESE);
  private final StringBuilder out = new StringBuilder();
  private final Map<EObject, Span> spans = new HashMap<>();
  private final Map<EObject, Span> extents = new HashMap<>();
  private final List<Leftover> leftovers = new ArrayList<>();
  private final String text;

  CurrentText(Plan plan) {
    contents(plan);
    endLine();
    text = out.toString();
    findLeftovers(plan);
  }

  private void contents(ContentOwner owner) {
    owner.getContents().forEach(this::content);
  }

  private void content(Content content) {
    if (content instanceof Statement statement) {
      // Statements that follow each other are one paragraph and stand on one line.
      print(statement, statement.getText());
    } else {
      headed(content, (Headed) content);
    }
  }

  private void tableLine(PlanElement element) {
    switch (element) {
      case HeaderRow row -> line(row, cells(row.getCells().stream()));
      case Indicator row -> line(row, cells(row));
      default -> content((Content) element);
    }
  }

  private void headed(Content content, Headed headed) {
    boolean runsIn = content instanceof Paragraph && startsRunIn(content);
    if (!runsIn) {
      endLine();
    }
    int start = out.length();
    String heading = heading(headed);
    out.append(heading);
    Span line = new Span(start, out.length());
    if (!heading.isEmpty() && headed.getTitle() != null) {
      endLine();
    }
    if (content instanceof Table table) {
      endLine();
      TableLines.of(table).forEach(this::tableLine);
      endLine();
      table.getNotes().forEach(note -> line(note, note.getText()));
    } else if (content instanceof ContentOwner owner) {
      contents(owner);
    }
    Span extent = new Span(start, Math.max(line.end(), endOfWords(start)));
    spans.put(content, heading.isEmpty() ? extent : line);
    extents.put(headed, extent);
    if (!runsIn || content instanceof Paragraph) {
      endLine();
    }
  }

  /** The first paragraph of something that has a number and no title follows the number on its line. */
  private static boolean startsRunIn(Content content) {
    return content.eContainer() instanceof Headed owner && !(owner instanceof Paragraph) && owner.getTitle() == null
        && owner.getNumber() != null && owner instanceof ContentOwner holder && holder.getContents().get(0) == content;
  }

  private String heading(Headed headed) {
    boolean none = headed.getTitle() == null && headed.getNumber() == null;
    return none || headed instanceof Paragraph ? "" : labels.heading(headed);
  }

  private void line(PlanElement element, String words) {
    endLine();
    print(element, words);
    endLine();
  }

  private void print(PlanElement element, String words) {
    int start = out.length();
    // A line end inside of words would be read as the end of a paragraph.
    out.append(words == null ? "" : words.replaceAll("\\R", " "));
    spans.put(element, new Span(start, out.length()));
  }

  private static String cells(Indicator row) {
    Baseline baseline = row.getBaseline();
    Stream<String> fixed = Stream.of(row.getCategory(), row.getNumber(), row.getName(), row.getUnitOfMeasure(),
        baseline == null ? null : baseline.getText());
    Stream<String> targets = row.getTargets().stream().map(IndicatorTarget::getText);
    String units = String.join(UNITS_BETWEEN, Plans.settledUnits(row));
    return cells(Stream.of(fixed, targets, Stream.of(nature(row.getNature()), units)).flatMap(part -> part));
  }

  /** The words that stand in the table, or null. */
  static String nature(Nature nature) {
    return switch (nature) {
      case BINDING -> "约束性";
      case EXPECTED -> "预期性";
      case NONE -> null;
    };
  }

  private static String cells(Stream<String> cells) {
    return cells.map(cell -> cell == null ? "" : cell.replace('\t', ' ')).collect(Collectors.joining("\t"));
  }

  private void endLine() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private int endOfWords(int from) {
    int end = out.length();
    while (end > from && out.charAt(end - 1) == '\n') {
      end--;
    }
    return end;
  }

  /** The line ends, and nothing else: all that was printed belongs to an element. */
  private void findLeftovers(Plan plan) {
    int covered = 0;
    for (PlanElement element : Leaves.elements(plan)) {
      Span leaf = Leaves.leaf(element, this);
      if (leaf != null && leaf.length() > 0) {
        leftover(covered, leaf.start());
        covered = Math.max(covered, leaf.end());
      }
    }
    leftover(covered, text.length());
  }

  private void leftover(int start, int end) {
    if (start < end) {
      Leftover leftover = PlanFactory.eINSTANCE.createLeftover();
      leftover.setSpan(new Span(start, end));
      leftover.setWhy(LeftoverKind.BLANK);
      leftovers.add(leftover);
    }
  }

  @Override
  public Basis basis() {
    return Basis.CURRENT;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Span span(EObject element) {
    return spans.get(element);
  }

  @Override
  public Span extent(Headed headed) {
    return extents.get(headed);
  }

  @Override
  public Span span(Mark mark) {
    Span statement = spans.get(mark.eContainer());
    int start = Math.clamp(mark.getStart(), 0, statement.length());
    int end = Math.clamp(mark.getEnd(), start, statement.length());
    return new Span(statement.start() + start, statement.start() + end);
  }

  @Override
  public Span span(Assignment assignment) {
    // Its place is known in the source only.
    return null;
  }

  @Override
  public List<Leftover> leftovers() {
    return leftovers;
  }
}
