// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Image;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.Light;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Plans;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.MarkKind;
import org.plandesk.timeline.MarkText;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.parts.LightIcons;
import org.plandesk.ui.session.PlanReading;
import org.plandesk.ui.table.CellHints;
import org.plandesk.ui.table.rows.Grouping;
import org.plandesk.ui.table.rows.TableColumn;
import org.plandesk.ui.table.rows.TableColumn.Look;
import org.plandesk.ui.table.rows.TableModel;
import org.plandesk.ui.timeline.view.LightChoice;
import org.plandesk.ui.timeline.view.Progress;

/** The columns of 时限表: light, day, days left, words of the text, what is to be done, where, how much, by whom, how far, how sure. */
public final class DeadlineColumns implements CellHints<TimelineMark> {

  /** Code of the column of the day. */
  public static final String DAY = "day";

  private static final String LIGHT = "light";
  private static final String LEFT = "left";
  private static final String QUOTE = "quote";
  private static final String LEAD = "lead";
  private static final String PROGRESS = "progress";
  private static final String CERTAINTY = "certainty";

  private final PlanLabels labels;
  private final Supplier<Judgement> judgement;

  /** @param judgement the day and window of the lights, asked whenever a text is made */
  public DeadlineColumns(PlanLabels labels, Supplier<Judgement> judgement) {
    this.labels = labels;
    this.judgement = judgement;
  }

  /**
   * A table without rows.
   *
   * @param work where its rows are worked out
   */
  public TableModel<TimelineMark> model(PlanReading work) {
    List<TableColumn<TimelineMark>> columns = new ArrayList<>();
    Comparator<TimelineMark> byDay =
        Comparator.comparingInt(mark -> mark.isDated() ? mark.day() : Integer.MAX_VALUE);
    columns.add(TableColumn.<TimelineMark>choice(LIGHT, Messages.columnLight, 108, Look.LIGHT, this::light,
        mark -> List.of(light(mark))).offering(lights()).sortedBy(Comparator.comparing(this::lightOf)));
    columns.add(TableColumn.<TimelineMark>text(DAY, Messages.columnDay, 104, Look.TEXT,
        mark -> mark.isDated() ? mark.date().toString() : "—").sortedBy(byDay));
    columns.add(TableColumn.<TimelineMark>text(LEFT, Messages.columnLeft, 92, Look.TEXT, this::left).sortedBy(byDay));
    columns.add(TableColumn.text(QUOTE, Messages.columnQuote, 152, Look.TEXT, this::quote));
    columns.add(
        TableColumn.text("what", Messages.columnWhat, 300, Look.STRETCHED, mark -> MarkText.of(mark).subject()));
    columns.add(TableColumn.<TimelineMark>text("place", Messages.columnPlace, 116, Look.TEXT,
        mark -> labels.shortPosition(mark.element())).sortedBy(null));
    columns.add(
        TableColumn.text("target", Messages.columnTarget, 124, Look.TARGET, mark -> MarkText.of(mark).value()));
    columns.add(TableColumn.text(LEAD, Messages.columnLead, 150, Look.ICON, this::lead));
    columns.add(TableColumn.text(PROGRESS, Messages.columnProgress, 112, Look.PROGRESS,
        mark -> progress(mark).words()));
    columns.add(TableColumn.<TimelineMark>choice(CERTAINTY, Messages.columnCertainty, 100, Look.ICON,
        mark -> labels.literal(mark.certainty()), mark -> List.of(labels.literal(mark.certainty())))
        .offering(Stream.of(Certainty.values()).map(labels::literal).toList())
        .sortedBy(Comparator.comparing(TimelineMark::certainty)));
    return new TableModel<>(columns,
        new Grouping<>(mark -> mark.year() == TimelineMark.NO_YEAR ? null : mark.year(), this::year), mark -> 0, work);
  }

  /** What {@link #light(TimelineMark)} can say. */
  private List<String> lights() {
    List<String> lights = new ArrayList<>(LightChoice.ORDER.stream().map(labels::literal).toList());
    lights.add(labels.typeName(PlanPackage.Literals.TIME_EXPRESSION));
    return lights;
  }

  private String year(TimelineMark mark) {
    return mark.year() == TimelineMark.NO_YEAR ? Messages.noYear
        : Messages.bind(Messages.year, String.valueOf(mark.year()));
  }

  private Light lightOf(TimelineMark mark) {
    return judgement.get().light(mark);
  }

  private String light(TimelineMark mark) {
    return mark.kind() == MarkKind.PERIOD ? labels.typeName(mark.source()) : labels.literal(lightOf(mark));
  }

  private String left(TimelineMark mark) {
    Light light = lightOf(mark);
    if (!mark.isDated() || mark.kind() == MarkKind.PERIOD || light == Light.DONE || light == Light.UNDATED) {
      return "";
    }
    long days = judgement.get().daysLeft(mark);
    return Messages.bind(days < 0 ? Messages.daysPassed : Messages.daysLeft, String.valueOf(Math.abs(days)));
  }

  private String quote(TimelineMark mark) {
    String words = mark.expression() != null ? String.valueOf(mark.expression().getQuote())
        : mark.kind() == MarkKind.INDICATOR ? year(mark) : "";
    return mark.isMoved() ? Messages.bind(Messages.movedFrom, words) : words;
  }

  private static Assignment leading(TimelineMark mark) {
    return Plans.assignmentsInForce(mark.element()).stream()
        .filter(assignment -> assignment.getRole() != AssignmentRole.SUPPORT && assignment.getUnit() != null)
        .findFirst().orElse(null);
  }

  private String lead(TimelineMark mark) {
    Assignment lead = leading(mark);
    if (lead == null) {
      return Messages.noUnit;
    }
    String name = String.valueOf(lead.getUnit().getName());
    return lead.getOrigin() == AssignmentOrigin.SUGGESTED ? Messages.bind(Messages.suggested, name) : name;
  }

  private Progress progress(TimelineMark mark) {
    return Progress.of(mark, judgement.get().asOf());
  }

  @Override
  public Image icon(TimelineMark mark, String column) {
    return switch (column) {
      case LIGHT -> (mark.kind() == MarkKind.PERIOD ? Images.CALENDAR : LightIcons.of(lightOf(mark))).image();
      case LEAD -> {
        Assignment lead = leading(mark);
        yield lead == null ? null
            : (lead.getOrigin() == AssignmentOrigin.SUGGESTED ? Images.BULB : Images.CHECK).image();
      }
      case CERTAINTY -> certainty(mark.certainty()).image();
      default -> null;
    };
  }

  private static Images certainty(Certainty certainty) {
    return switch (certainty) {
      case LOW -> Images.CERTAINTY_LOW;
      case MIDDLE -> Images.CERTAINTY_MIDDLE;
      case HIGH -> Images.CERTAINTY_HIGH;
    };
  }

  @Override
  public PlanColors ink(TimelineMark mark, String column) {
    return switch (column) {
      case QUOTE -> PlanColors.DEADLINE;
      case LEFT -> switch (lightOf(mark)) {
        case LATE -> PlanColors.LATE;
        case DUE_SOON -> PlanColors.DUE_SOON_EDGE;
        case ON_COURSE, DONE, UNDATED -> null;
      };
      case LEAD -> leading(mark) == null ? PlanColors.TEXT_THIRD : null;
      default -> null;
    };
  }

  @Override
  public int percent(TimelineMark mark, String column) {
    return PROGRESS.equals(column) ? progress(mark).percent() : -1;
  }
}
