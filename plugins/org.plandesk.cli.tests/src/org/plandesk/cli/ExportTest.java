// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.Chapter;
import org.plandesk.model.Headed;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.store.PlanFiles;

/** That a plan handed over as a document says what it said. */
class ExportTest {

  @TempDir
  Path folder;

  @Test
  void keepsEverySentenceAndHeadingOfAWholePlan() throws IOException {
    keepsEverySentenceAndHeading(Documents.reference());
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、重点任务\n（一）节约用水。到2025年，再生水利用率达到25%以上。2022年底前，完成管网改造。\n1.改造管网\n新建管网3公里。\n",
      "第一章 总则\n第一条　为规范管理，制定本办法。\n第二条　本办法自2023年1月1日起施行。\n",
      "一、重点任务\n（一）推进改造\n专栏1 重点项目\n1.水厂：2024年建成水厂1座。\n2.管网：新建管网30公里。\n"})
  void keepsEverySentenceAndHeading(String text) throws IOException {
    keepsEverySentenceAndHeading(Files.writeString(folder.resolve("plan.txt"), text));
  }

  private void keepsEverySentenceAndHeading(Path document) throws IOException {
    String expected = words(document, "before.plan");
    for (String format : List.of("docx", "html")) {
      Path written = folder.resolve("written." + format);
      Run.of("export", document, "--format", format, "-o", written).ok();
      assertEquals(expected, words(written, format + ".plan"), format);
    }
  }

  private String words(Path document, String name) throws IOException {
    Path file = folder.resolve(name);
    Run.of("import", document, "-o", file).ok();
    Plan plan = new PlanFiles().load(file);
    StringBuilder words = new StringBuilder();
    EcoreUtil.getAllContents(plan, true).forEachRemaining(object -> {
      if (object instanceof Chapter || object instanceof Section) {
        words.append(((Headed) object).getNumber()).append(' ').append(((Headed) object).getTitle()).append('\n');
      } else if (object instanceof Statement statement) {
        words.append(statement.getText()).append('\n');
      }
    });
    return words.toString().lines().map(line -> line.replaceAll("[\\s\u3000]+", "")).collect(Collectors.joining("\n"));
  }
}
