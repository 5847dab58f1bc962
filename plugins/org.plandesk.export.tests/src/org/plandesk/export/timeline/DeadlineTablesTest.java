// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plandesk.export.table.TableFormat;

/** Deadlines as table and calendar, read back by the libraries that others read them with. */
class DeadlineTablesTest {

  private static final Instant NOW = Instant.parse("2023-11-13T01:02:03Z");

  private final DeadlinePlan plan = new DeadlinePlan();

  private static byte[] calendar(DeadlinePlan plan, Instant now) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DeadlineCalendar.write(plan.index(), now, out);
    return out.toByteArray();
  }

  private static ICalendar parse(byte[] file) {
    List<List<biweekly.io.ParseWarning>> warnings = new java.util.ArrayList<>();
    ICalendar calendar = Biweekly.parse(new String(file, StandardCharsets.UTF_8)).warnings(warnings).first();
    assertEquals(List.of(List.of()), warnings);
    return calendar;
  }

  @Test
  void theCalendarIsValidAndSaysWhatThePlanSays() throws IOException {
    ICalendar calendar = parse(calendar(plan, NOW));
    assertTrue(calendar.validate(calendar.getVersion()).isEmpty(), calendar.validate(calendar.getVersion()).toString());
    Map<String, VEvent> events = calendar.getEvents().stream()
        .collect(Collectors.toMap(event -> event.getSummary().getValue().substring(0, 2), Function.identity()));
    assertEquals(3, events.size());
    VEvent first = events.get("城市");
    assertTrue(first.getDateStart().getValue().getRawComponents().toString().startsWith("20251231"));
    assertFalse(first.getDateStart().getValue().hasTime());
    assertEquals(90, first.getAlarms().get(0).getTrigger().getDuration().getDays());
    assertTrue(first.getAlarms().get(0).getTrigger().getDuration().isPrior());
    assertTrue(first.getDescription().getValue().startsWith("到2025年，城市再生水利用率达到25%以上。\n"));
    assertTrue(events.get("=H").getDescription().getValue().startsWith(DeadlinePlan.HOSTILE));
    assertTrue(events.get("𠮷").getDescription().getValue().contains("𠮷祥工程完工。"));
    assertEquals(NOW, first.getDateTimeStamp().getValue().toInstant());
  }

  @Test
  void theSameDeadlineKeepsItsUid() throws IOException {
    List<String> first = uids(calendar(plan, NOW));
    List<String> again = uids(calendar(new DeadlinePlan(), NOW.plusSeconds(9999)));
    assertEquals(first, again);
    assertEquals(3, first.stream().distinct().count());
  }

  private static List<String> uids(byte[] file) {
    return parse(file).getEvents().stream().map(event -> event.getUid().getValue()).toList();
  }

  @Test
  void linesAreFoldedByOctetsAndNeverInsideOfACharacter() throws IOException {
    String file = new String(calendar(plan, NOW), StandardCharsets.UTF_8);
    assertFalse(file.contains("\uFFFD"));
    assertTrue(file.endsWith("END:VCALENDAR\r\n"));
    assertFalse(file.replace("\r\n", "").contains("\n"));
    for (String line : file.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
  }

  @Test
  void theWorkbookHasDaysTextsAndAFrozenHeading() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableFormat.XLSX.write(DeadlineTable.of(plan.index()), out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Sheet sheet = book.getSheetAt(0);
      assertEquals(3, sheet.getLastRowNum());
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(sheet.getPaneInformation().isFreezePane());
      List<String> headings = DeadlineRow.headings();
      Row hostile = sheet.getRow(1);
      Cell day = hostile.getCell(headings.indexOf(Messages.columnDeadline));
      assertTrue(DateUtil.isCellDateFormatted(day));
      assertEquals(LocalDate.of(2022, 12, 31), day.getLocalDateTimeCellValue().toLocalDate());
      Cell sentence = hostile.getCell(headings.indexOf(Messages.columnSentence));
      assertEquals(CellType.STRING, sentence.getCellType());
      assertTrue(sentence.getStringCellValue().startsWith(DeadlinePlan.HOSTILE));
      assertTrue(sentence.getCellStyle().getQuotePrefixed());
      Row last = sheet.getRow(3);
      assertEquals("生态环境局", last.getCell(headings.indexOf(Messages.columnLead)).getStringCellValue());
      assertEquals("水务局", last.getCell(headings.indexOf(Messages.columnSupport)).getStringCellValue());
      assertFalse(last.getCell(headings.indexOf(Messages.columnSentence)).getCellStyle().getQuotePrefixed());
      assertFalse(sheet.getRow(2).getCell(headings.indexOf(Messages.columnSentence)).getStringCellValue()
          .contains("\u0007"));
    }
  }

  @Test
  void csvIsReadAsTextByEverybody() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableFormat.CSV.write(DeadlineTable.of(plan.index()), out);
    byte[] file = out.toByteArray();
    assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, java.util.Arrays.copyOf(file, 3));
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\r\n");
    assertEquals(4, lines.length);
    assertTrue(lines[1].contains("\"'=HYPERLINK(\"\"http://x\"\")"), lines[1]);
    assertTrue(lines[1].contains(",2022-12-31,"));
  }
}
