// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.Headed;
import org.plandesk.model.Plan;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;

/** What annotations speak of, by the place they stand in, and which names are one unit. */
class UnitStageTest {

  @Test
  void annotationBehindAnItemSpeaksOfTheItem() {
    assertEquals(List.of("（一） lead 市水利局", "（二） responsible 市林草局"), assignments("""
        一、加强保护
        （一）管好河流。完善用水定额管理，推进节水改造。建立河流台账。（市水利局牵头）
        （二）管好森林。推进退化林修复，开展有害生物防治。（市林草局负责）
        """));
  }

  @Test
  void annotationInsideASentenceSpeaksOfTheSentence() {
    assertEquals(List.of("“推进节水改造，完善用水定额管理（市水利局负责）。” responsible 市水利局"), assignments("""
        一、加强保护
        （一）管好河流。推进节水改造，完善用水定额管理（市水利局负责）。建立健全河流台账，定期更新数据。
        """));
  }

  @Test
  void severalAnnotationsInOneParagraphSpeakOfWhatStandsBeforeEach() {
    List<String> found = assignments("""
        一、加强保护
        （一）管好河湖。推进节水改造，完善定额管理。（市水利局负责）开展湿地修复，恢复岸线植被。（市林草局负责）
        """);
    assertEquals(List.of("“推进节水改造，完善定额管理。” responsible 市水利局",
        "“开展湿地修复，恢复岸线植被。” responsible 市林草局"),
        found.stream().map(line -> line.replace("（市水利局负责）", "")).toList());
  }

  @Test
  void shortNameThatTheDocumentIntroducesIsTheSameUnit() {
    Plan plan = plan("""
        一、加强保护
        （一）管好空气。市生态环境局临河分局（以下简称临河分局）要加强监测，建立台账。临河分局要定期通报情况，公布数据。
        """);
    ResponsibleUnit unit = plan.getUnits().getFirst();
    assertEquals("市生态环境局临河分局", unit.getName());
    assertTrue(unit.getAliases().contains("临河分局"));
    assertEquals(1, plan.getUnits().size());
  }

  @Test
  void shortAndLongNameOfAnOfficeAreOneUnit() {
    Plan plan = plan("""
        一、加强保护
        （一）管好用水。推进节水改造，建立台账。（市发展改革委负责）
        （二）管好能源。推进节能改造，建立台账。（市发改委负责）
        """);
    assertEquals(1, plan.getUnits().size());
    assertEquals("市发展改革委", plan.getUnits().getFirst().getName());
    assertEquals(List.of("市发改委"), plan.getUnits().getFirst().getAliases());
  }

  private static Plan plan(String text) {
    SourceText source = SourceText.of("plan.txt", text);
    return new DocumentImporter().propose(source, ImportMonitor.NONE).plan();
  }

  /** The assignments of a document by place: what they are of, role, unit. */
  private static List<String> assignments(String text) {
    List<String> found = new ArrayList<>();
    for (Iterator<EObject> all = plan(text).eAllContents(); all.hasNext();) {
      if (all.next() instanceof Assignable element) {
        String name = element instanceof Statement statement ? "“" + statement.getText() + "”"
            : element instanceof Headed headed ? headed.getNumber() : element.getId();
        for (Assignment assignment : element.getAssignments()) {
          found.add(name + " " + assignment.getRole().getLiteral() + " " + assignment.getUnit().getName());
        }
      }
    }
    return found;
  }
}
