// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plandesk.model.Light;
import org.plandesk.model.Plan;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.MarkDetails;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;

/**
 * Deadlines as an iCalendar file (RFC 5545): one all-day event each, which every calendar shows (to-dos are ignored by the most
 * used ones), with an alarm as many days before as a deadline is due soon. The same deadline has the same UID in every export,
 * so importing again replaces it.
 */
public final class DeadlineCalendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
  private static final int MOST_OCTETS = 75;

  private final StringBuilder out = new StringBuilder();
  private final TimelineIndex index;
  private final String stamp;

  private DeadlineCalendar(TimelineIndex index, Instant now) {
    this.index = index;
    this.stamp = STAMP.format(now.atOffset(ZoneOffset.UTC));
  }

  /**
   * Writes what an index shows and has a day, in UTF-8. The stream is flushed and stays open.
   *
   * @param now the moment of the export
   */
  public static void write(TimelineIndex index, Instant now, OutputStream out) throws IOException {
    out.write(new DeadlineCalendar(index, now).calendar().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String calendar() {
    String plans = index.timeline().plans().stream().map(plan -> PlanLabels.current().text(plan))
        .collect(Collectors.joining(Messages.comma));
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Plandesk//Plandesk//ZH");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    text("X-WR-CALNAME", Messages.bind(Messages.calendarName, plans));
    for (TimelineMark mark : index.shownMarks()) {
      if (mark.isDated() && mark.kind().isJudged() && mark.isWritten()) {
        event(mark);
      }
    }
    line("END:VCALENDAR");
    return out.toString();
  }

  private void event(TimelineMark mark) {
    MarkDetails details = MarkDetails.of(mark, index.settings().judgement());
    LocalDate day = mark.date();
    line("BEGIN:VEVENT");
    line("UID:" + uid(mark));
    line("DTSTAMP:" + stamp);
    line("DTSTART;VALUE=DATE:" + DAY.format(day));
    line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    line("TRANSP:TRANSPARENT");
    text("SUMMARY", details.what());
    List<String> description = new ArrayList<>();
    description.add(details.sentence());
    description.add(details.position() + "　" + details.status());
    if (!details.units().isEmpty()) {
      description.add(String.join(Messages.comma, details.units()));
    }
    description.addAll(details.why());
    text("DESCRIPTION", String.join("\n", description));
    text("CATEGORIES", PlanLabels.current().text(mark.plan()));
    if (details.light() != Light.DONE) {
      line("BEGIN:VALARM");
      line("ACTION:DISPLAY");
      line("TRIGGER;RELATED=START:-P" + index.settings().judgement().windowDays() + "D");
      text("DESCRIPTION", Messages.bind(Messages.alarm, day, details.what()));
      line("END:VALARM");
    }
    line("END:VEVENT");
  }

  /** From the document and the element's id, both of which stay for the life of a plan. */
  private static String uid(TimelineMark mark) {
    Plan plan = mark.plan();
    String document = plan.getSource() != null && plan.getSource().getSha256() != null ? plan.getSource().getSha256()
        : plan.getId() + "|" + plan.getTitle();
    String element = mark.expression() != null ? mark.expression().getId()
        : mark.element().getId() + "|" + mark.year();
    return UUID.nameUUIDFromBytes((document + "|" + element).getBytes(StandardCharsets.UTF_8)) + "@plandesk";
  }

  private void text(String name, String value) {
    StringBuilder escaped = new StringBuilder();
    value.codePoints().forEach(sign -> {
      switch (sign) {
        case '\\' -> escaped.append("\\\\");
        case ';' -> escaped.append("\\;");
        case ',' -> escaped.append("\\,");
        case '\n' -> escaped.append("\\n");
        default -> {
          if (sign >= ' ' && sign != 0x7F && !(sign >= 0xD800 && sign < 0xE000)) {
            escaped.appendCodePoint(sign);
          }
        }
      }
    });
    line(name + ":" + escaped);
  }

  /** Folds by octets, as the standard counts them, and never inside of a character. */
  private void line(String content) {
    int octets = 0;
    for (int at = 0; at < content.length();) {
      int sign = content.codePointAt(at);
      int size = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
      if (octets + size > MOST_OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(sign);
      octets += size;
      at += Character.charCount(sign);
    }
    out.append("\r\n");
  }
}
