// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.model.UnitKind;

/** Units of the sentences in the fixture folders whose names begin with unit. */
class UnitFixturesTest {
  private static final List<String> FAMILIES = List.of("unit-annotation", "unit-name", "unit-role", "unit-none");
  private static final String LETTERS = "市区县各局委办政府由牵头负责配合责任单位：、，。；（）（）【】和与等部门水利财政生态环境公司领导小组《》乡镇街道分局会同 /";

  static Stream<Path> pairs() throws IOException {
    Path here = Path.of("fixtures");
    Path root = Files.isDirectory(here) ? here : Path.of("plugins", "org.plandesk.importer.tests", "fixtures");
    List<Path> found = new ArrayList<>();
    for (String family : FAMILIES) {
      try (Stream<Path> files = Files.list(root.resolve(family))) {
        files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(found::add);
      }
    }
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void findsTheUnits(Path input) throws IOException {
    String name = input.getFileName().toString().replace(".txt", ".expected");
    String expected = Files.readString(input.resolveSibling(name)).strip();
    assertEquals(expected, UnitSentences.results(Files.readAllLines(input)), input::toString);
  }

  @Test
  void staysInsideAnyText() {
    Random random = new Random(20_251_231);
    UnitRecognizer recognizer = new UnitRecognizer();
    AnnotationReader reader = new AnnotationReader();
    for (int run = 0; run < 3000; run++) {
      StringBuilder words = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      String text = words.toString();
      List<UnitFinding> names = recognizer.find(text, PlacePrefix.places(text), Set.of());
      RunningRoles.read(text, names);
      names.forEach(unit -> assertNotNull(text.substring(unit.start(), unit.end())));
      for (Annotation annotation : reader.find(text)) {
        assertFalse(annotation.units().isEmpty());
        annotation.units().forEach(unit -> assertTrue(unit.unit().start() >= annotation.start()
            && unit.unit().end() <= annotation.end(), text));
      }
      reader.whole(text);
    }
  }

  @Test
  void knowsShortAndLongNamesOfOneOffice() {
    Departments departments = Departments.common();
    assertEquals(departments.canonical("市发展改革委"), departments.canonical("市发改委"));
    assertEquals(departments.canonical("市发展改革委"), departments.canonical("市发展和改革委员会"));
    assertEquals(departments.canonical("区住建局"), departments.canonical("区住房和城乡建设局"));
    assertNotEquals(departments.canonical("市水利局"), departments.canonical("区水利局"));
    assertNotEquals(departments.canonical("市自然资源局"), departments.canonical("市自然资源和规划局"));
  }

  @Test
  void tellsKinds() {
    assertEquals(UnitKind.DEPARTMENT, UnitKinds.of("市卫生健康委员会"));
    assertEquals(UnitKind.COMMITTEE, UnitKinds.of("生态环境保护委员会"));
    assertEquals(UnitKind.GOVERNMENT, UnitKinds.of("各县（市、区）政府"));
    assertEquals(UnitKind.PARTY, UnitKinds.of("市委"));
    assertEquals(UnitKind.PARTY, UnitKinds.of("区委宣传部"));
    assertEquals(UnitKind.INSTITUTION, UnitKinds.of("市疾控中心"));
    assertEquals(UnitKind.ENTERPRISE, UnitKinds.of("青屏水务集团有限公司"));
    assertEquals(UnitKind.DEPARTMENT, UnitKinds.of("市公安局"));
  }
}
