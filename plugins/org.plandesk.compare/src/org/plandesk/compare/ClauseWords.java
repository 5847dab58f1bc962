// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;

/** What is compared, as it stands on paper: with its number, in Chinese whatever the language of the program. */
public final class ClauseWords {

  private static final PlanLabels LABELS = PlanLabels.of(Locale.CHINESE);
  private static final String BETWEEN_CELLS = " | ";

  private ClauseWords() {
  }

  /** The words of something with the number that a reader sees before them; cells that hold something are parted by bars. */
  public static String of(PlanElement element) {
    return switch (element) {
      case Headed headed when !(element instanceof Paragraph) -> LABELS.heading(headed);
      case Statement statement -> number(statement) + nonNull(statement.getText());
      case Indicator row -> Stream.concat(Stream.of(number(row)), cells(row).stream()).filter(cell -> !cell.isBlank())
          .collect(Collectors.joining(BETWEEN_CELLS));
      case HeaderRow row -> String.join(BETWEEN_CELLS, row.getCells());
      case Note note -> nonNull(note.getText());
      default -> LABELS.text(element);
    };
  }

  /** The words of several, each on a line. */
  public static String of(List<PlanElement> elements) {
    return elements.stream().map(ClauseWords::of).collect(Collectors.joining("\n"));
  }

  /** The cells of a row of indicators without its number, empty ones too. */
  static List<String> cells(Indicator row) {
    Stream<String> fixed = Stream.of(row.getCategory(), row.getName(), row.getUnitOfMeasure(),
        row.getBaseline() == null ? null : row.getBaseline().getText());
    Stream<String> targets = row.getTargets().stream().map(IndicatorTarget::getText);
    String nature = row.getNature() == Nature.NONE ? "" : LABELS.literal(row.getNature());
    return Stream.concat(Stream.concat(fixed, targets), Stream.of(nature)).map(ClauseWords::nonNull).toList();
  }

  /** The number of a heading or row, or of the untitled heading that a statement begins; empty when there is none. */
  static String number(PlanElement element) {
    if (element instanceof Indicator row) {
      return nonNull(row.getNumber());
    }
    Headed numbered = numbered(element);
    return numbered == null ? "" : nonNull(numbered.getNumber());
  }

  /** What holds the number that a reader sees before something: itself, or the untitled heading it begins; null for nothing. */
  static Headed numbered(PlanElement element) {
    if (element instanceof Headed headed) {
      return element instanceof Paragraph ? null : headed;
    }
    PlanElement at = element;
    while (element instanceof Statement && at.eContainer() instanceof ContentOwner owner
        && owner.getContents().getFirst() == at) {
      if (owner instanceof Headed headed && !(owner instanceof Paragraph)) {
        return headed.getTitle() == null ? headed : null;
      }
      at = owner;
    }
    return null;
  }

  private static String nonNull(String text) {
    return text == null ? "" : text;
  }
}
