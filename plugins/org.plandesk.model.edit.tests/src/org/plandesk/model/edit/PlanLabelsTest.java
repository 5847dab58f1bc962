// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Light;
import org.plandesk.model.Nature;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.TaskTable;

class PlanLabelsTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  private final PlanLabels zh = PlanLabels.of(Locale.SIMPLIFIED_CHINESE);
  private final PlanLabels en = PlanLabels.of(Locale.ENGLISH);

  private Plan plan;
  private Chapter chapter;
  private Section section;

  @BeforeEach
  void onePlan() {
    plan = FACTORY.createPlan();
    chapter = FACTORY.createChapter();
    chapter.setNumber("五");
    chapter.setTitle("推进美丽家园建设");
    section = FACTORY.createSection();
    section.setNumber("（二）");
    section.setTitle("打造明珠");
    plan.getContents().add(chapter);
    chapter.getContents().add(section);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plugin", "/org/plandesk/model/edit/reasons"})
  void bothLanguagesHaveTheSameKeysAndPlaceholders(String bundle) throws IOException {
    Properties english = load(bundle + ".properties");
    Properties chinese = load(bundle + "_zh.properties");
    assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertEquals(placeholders(english, key), placeholders(chinese, key), key);
    }
  }

  @Test
  void everythingInTheModelHasAName() {
    for (PlanLabels labels : List.of(zh, en)) {
      for (EClassifier classifier : PlanPackage.eINSTANCE.getEClassifiers()) {
        if (classifier instanceof EClass type) {
          assertFalse(labels.typeName(type).isBlank(), type.getName());
          type.getEStructuralFeatures()
              .forEach(feature -> assertFalse(labels.feature(feature).isBlank(), feature.getName()));
        } else if (classifier instanceof EEnum type) {
          type.getELiterals()
              .forEach(literal -> assertFalse(labels.literal(literal.getInstance()).isBlank(), literal.getName()));
        }
      }
      for (Light light : Light.values()) {
        assertFalse(labels.literal(light).isBlank(), light.name());
      }
    }
    assertEquals("约束性", zh.literal(Nature.BINDING));
    assertEquals("Binding", en.literal(Nature.BINDING));
  }

  @ParameterizedTest
  @CsvSource({"三, 三、标题", "（二）, （二）标题", "第一章, 第一章 标题", "1, 1. 标题", "1., 1.标题", "①, ①标题", "2.1, 2.1 标题"})
  void headingsReadAsPrinted(String number, String expected) {
    Item item = FACTORY.createItem();
    item.setNumber(number);
    item.setTitle("标题");
    assertEquals(expected, zh.heading(item));
  }

  @Test
  void boxesTablesAndProjectsReadAsPrinted() {
    Box box = FACTORY.createBox();
    box.setNumber("5");
    box.setTitle("重点任务");
    assertEquals("专栏5 重点任务", zh.text(box));
    assertEquals("Box 5 重点任务", en.text(box));
    IndicatorTable table = FACTORY.createIndicatorTable();
    table.setNumber("2-1");
    table.setTitle("指标体系");
    assertEquals("表2-1 指标体系", zh.text(table));
    KeyProject project = FACTORY.createKeyProject();
    project.setTitle("示范工程");
    assertEquals("示范工程", zh.text(project));
  }

  @Test
  void positionsGoFromTheChapterToTheSentence() {
    Paragraph paragraph = FACTORY.createParagraph();
    paragraph.setNumber("1");
    section.getContents().add(paragraph);
    Statement first = FACTORY.createStatement();
    Statement second = FACTORY.createStatement();
    paragraph.getContents().addAll(List.of(first, second));
    assertEquals("五（二）第1段 第2句", zh.position(second));
    assertEquals("五（二）1-2", zh.shortPosition(second));
    assertEquals("五（二）", zh.position(section));
    assertEquals("", zh.position(plan));
  }

  @Test
  void positionsInBoxesAndTablesNameThem() {
    Box box = FACTORY.createBox();
    box.setNumber("5");
    section.getContents().add(box);
    Statement statement = FACTORY.createStatement();
    box.getContents().add(statement);
    assertEquals("五（二）专栏5 1", zh.shortPosition(statement));
    IndicatorTable table = FACTORY.createIndicatorTable();
    table.setNumber("2-1");
    chapter.getContents().add(table);
    Indicator row = FACTORY.createIndicator();
    table.getRows().add(row);
    assertEquals("五表2-1 第1行", zh.position(row));
  }

  @Test
  void cellsOfATaskTableStandInTheirRow() {
    TaskTable table = FACTORY.createTaskTable();
    table.setNumber("1");
    chapter.getContents().add(table);
    Item first = FACTORY.createItem();
    Item second = FACTORY.createItem();
    second.setNumber("12");
    table.getContents().addAll(List.of(FACTORY.createParagraph(), first, second));
    Statement cell = FACTORY.createStatement();
    second.getContents().add(cell);
    assertEquals("五表1 第2行 第1句", zh.position(cell));
    assertEquals("五表1 2-1", zh.shortPosition(cell));
  }

  @Test
  void textBeforeTheFirstChapterIsThePreface() {
    Paragraph paragraph = FACTORY.createParagraph();
    paragraph.setNumber("1");
    plan.getContents().add(0, paragraph);
    assertEquals("前言第1段", zh.position(paragraph));
  }

  @Test
  void whatIsNoReasonKeyIsAPersonsOwnWords() {
    assertEquals("经会议研究同意", zh.reason("经会议研究同意"));
  }

  private static List<String> placeholders(Properties words, String key) {
    return PLACEHOLDER.matcher(words.getProperty(key)).results().map(MatchResult::group).distinct().sorted().toList();
  }

  private static Properties load(String name) throws IOException {
    Properties words = new Properties();
    try (InputStream in = PlanLabels.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}
