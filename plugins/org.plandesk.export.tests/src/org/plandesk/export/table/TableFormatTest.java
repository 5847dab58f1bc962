// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** What was written is read back, by the libraries that others read it with. */
class TableFormatTest {

  private static final List<String> FORMULAS = List.of("=1+1", "+8610", "-1", "@sum");

  private final ValueTable table = new ValueTable("命中/清单",
      List.of(new ValueTable.Column("原文", 40), new ValueTable.Column("说明, 备注", 20)),
      List.of(List.of("到2025年，污水处理率达到95%。", "第一行\n第二行"), List.of(FORMULAS.get(0), FORMULAS.get(1)),
          List.of(FORMULAS.get(2), FORMULAS.get(3)), List.of("坏字符\u0000\u0008", "说“好”, \"引号\"")));

  @Test
  void aWorkbookHoldsEveryCellAsText() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX)))) {
      Sheet sheet = book.getSheetAt(0);
      assertEquals(table.rows().size(), sheet.getLastRowNum());
      assertEquals("原文", sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals("第一行\n第二行", sheet.getRow(1).getCell(1).getStringCellValue());
      assertEquals("坏字符", sheet.getRow(4).getCell(0).getStringCellValue());
      for (int i = 0; i < FORMULAS.size(); i++) {
        Cell cell = sheet.getRow(2 + i / 2).getCell(i % 2);
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(FORMULAS.get(i), cell.getStringCellValue());
        assertTrue(cell.getCellStyle().getQuotePrefixed());
      }
    }
  }

  @Test
  void aDocumentHoldsTitleAndTable() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(written(TableFormat.DOCX)))) {
      assertEquals("命中/清单", document.getParagraphs().get(0).getText());
      XWPFTable words = document.getTables().get(0);
      assertEquals(table.rows().size() + 1, words.getNumberOfRows());
      assertTrue(words.getRow(0).isRepeatHeader());
      assertEquals("说明, 备注", words.getRow(0).getCell(1).getText());
      assertEquals("到2025年，污水处理率达到95%。", words.getRow(1).getCell(0).getText());
      assertEquals("第一行\n第二行", words.getRow(1).getCell(1).getText());
      assertEquals("=1+1", words.getRow(2).getCell(0).getText());
    }
  }

  @Test
  void commaSeparatedValuesAreQuotedAndNoFormulas() throws IOException {
    String text = new String(written(TableFormat.CSV), StandardCharsets.UTF_8);
    assertEquals("\uFEFF原文,\"说明, 备注\"\r\n到2025年，污水处理率达到95%。,\"第一行\n第二行\"\r\n'=1+1,'+8610\r\n'-1,'@sum\r\n"
        + "坏字符\u0000\u0008,\"说“好”, \"\"引号\"\"\"\r\n", text);
  }

  @Test
  void theNameOfAFileTellsTheFormat() {
    assertEquals(Optional.of(TableFormat.DOCX), TableFormat.of(Path.of("清单.DOCX")));
    assertEquals(Optional.empty(), TableFormat.of(Path.of("清单.pdf")));
  }

  @Test
  void rowsHaveACellForEachColumn() {
    var columns = List.of(new ValueTable.Column("原文", 40));
    assertThrows(IllegalArgumentException.class, () -> new ValueTable("", columns, List.of(List.of())));
  }

  private byte[] written(TableFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    format.write(table, out);
    return out.toByteArray();
  }
}
