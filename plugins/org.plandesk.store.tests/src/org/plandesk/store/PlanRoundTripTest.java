// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

class PlanRoundTripTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final PlanFiles files = new PlanFiles();

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everythingComesBack(long seed) throws IOException {
    Plan plan = RandomPlan.of(seed);
    Path file = folder.resolve("random.plan");
    files.save(plan, file);
    Plan loaded = files.load(file);
    assertTrue(EcoreUtil.equals(plan, loaded), "the plan read is the plan written");
    Iterator<EObject> others = loaded.eAllContents();
    plan.eAllContents().forEachRemaining(object -> {
      EObject other = others.next();
      if (object instanceof PlanElement element) {
        assertEquals(element.getId(), ((PlanElement) other).getId());
      }
    });
    Path again = folder.resolve("again.plan");
    files.save(loaded, again);
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again), "the same plan, the same bytes");
  }

  @Test
  void randomPlansUseEveryClass() {
    Set<EClass> used = new HashSet<>();
    for (long seed = 1; seed <= 10; seed++) {
      RandomPlan.of(seed).eAllContents().forEachRemaining(object -> used.add(object.eClass()));
    }
    PlanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(type -> !type.isAbstract() && type != PlanPackage.Literals.PLAN)
        .forEach(type -> assertTrue(used.contains(type), type.getName()));
  }

  @Test
  void knowsPlanFilesByTheirEnding() {
    assertTrue(PlanFiles.isPlan(Path.of("folder", "a.PLAN")));
    assertFalse(PlanFiles.isPlan(Path.of("a.plan", "b.txt")));
  }

  @Test
  void oneEditIsOneLine() throws IOException {
    Path file = folder.resolve("edit.plan");
    Plan plan = RandomPlan.of(3);
    files.save(plan, file);
    List<String> before = Files.readAllLines(file);
    Statement statement = (Statement) stream(plan).filter(Statement.class::isInstance).findFirst().orElseThrow();
    statement.setText(statement.getText() + "再加一句。");
    files.save(plan, file);
    List<String> after = Files.readAllLines(file);
    assertEquals(before.size(), after.size());
    long different = Stream.iterate(0, i -> i < before.size(), i -> i + 1)
        .filter(i -> !before.get(i).equals(after.get(i))).count();
    assertEquals(1, different);
  }

  @Test
  void idsAreWrittenAndGivenWhereMissing() throws IOException {
    Plan plan = FACTORY.createPlan();
    Chapter first = chapter("c1");
    Chapter second = chapter("c1");
    Chapter third = chapter(null);
    Chapter fourth = chapter("no id");
    plan.getContents().addAll(List.of(first, second, third, fourth));
    files.save(plan, folder.resolve("ids.plan"));
    assertEquals("c1", first.getId());
    assertEquals(5, Stream.of(plan, first, second, third, fourth).map(PlanElement::getId).distinct().count());
    assertTrue(Files.readString(folder.resolve("ids.plan")).contains("xmi:id=\"" + second.getId() + "\""));
    Plan loaded = files.load(folder.resolve("ids.plan"));
    assertEquals(fourth.getId(), loaded.getContents().get(3).getId());
    assertEquals(loaded.getContents().get(0), loaded.eResource().getEObject("c1"));
  }

  @Test
  void referencesThatLeadNowhereAreNotWritten() throws IOException {
    Plan plan = FACTORY.createPlan();
    Plan other = FACTORY.createPlan();
    TimeExpression kept = FACTORY.createTimeExpression();
    kept.getSameAs().add(FACTORY.createTimeExpression());
    kept.getSameAs().add(deadlineIn(other));
    deadlineIn(plan).getSameAs().add(kept);
    ((Statement) plan.getContents().get(0)).getMarks().add(kept);
    files.save(other, folder.resolve("other.plan"));
    files.save(plan, folder.resolve("dangling.plan"));
    Statement statement = (Statement) files.load(folder.resolve("dangling.plan")).getContents().get(0);
    assertEquals(statement.getMarks().get(1), ((TimeExpression) statement.getMarks().get(0)).getSameAs().get(0));
    assertTrue(((TimeExpression) statement.getMarks().get(1)).getSameAs().isEmpty());
  }

  @Test
  void offsetsThatPointNowhereAreForgotten() throws IOException {
    Path file = folder.resolve("offsets.plan");
    Plan plan = FACTORY.createPlan();
    TimeExpression mark = deadlineIn(plan);
    mark.setEnd(5);
    files.save(plan, file);
    Files.writeString(file, Files.readString(file).replace("end=\"5\"", "start=\"-3\" end=\"99\" span=\"7-2000\""));
    Statement statement = (Statement) files.load(file).getContents().get(0);
    assertEquals(0, statement.getMarks().get(0).getStart());
    assertEquals(statement.getText().length(), statement.getMarks().get(0).getEnd());
    assertNull(statement.getMarks().get(0).getSpan());
  }

  @Test
  void versionStandsInTheFileAndNoAddressOfThisMachine() throws IOException {
    Path file = folder.resolve("version.plan");
    files.save(FACTORY.createPlan(), file);
    String text = Files.readString(file);
    assertTrue(text.contains(" formatVersion=\"" + PlanFiles.FORMAT_VERSION + "\""), text);
    assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plan:Plan "), text);
    assertTrue(!text.contains("schemaLocation") && !text.contains(folder.toString()), text);
  }

  @Test
  void loadedPlanHasAResourceThatCanGoIntoASet() throws IOException {
    files.save(FACTORY.createPlan(), folder.resolve("a.plan"));
    Resource resource = files.load(folder.resolve("a.plan")).eResource();
    assertNotNull(resource.getURI());
    assertTrue(resource.isLoaded());
  }

  @Test
  void modelHasNoReferenceThatTheFileWouldLose() {
    // A container reference or an opposite would be written twice or not at all; the store relies on there being none.
    for (Object classifier : PlanPackage.eINSTANCE.getEClassifiers()) {
      if (classifier instanceof EClass type) {
        for (EReference reference : type.getEReferences()) {
          assertNull(reference.getEOpposite(), type.getName() + "." + reference.getName());
        }
      }
    }
  }

  /** Files of every version ever released still open, and those of the present version are written as they are. */
  @ParameterizedTest
  @MethodSource("releasedFiles")
  void releasedFilesOpen(Path released) throws IOException {
    Plan plan = files.load(released);
    Path copy = folder.resolve("copy.plan");
    files.save(plan, copy);
    if (released.getParent().endsWith("format-" + PlanFiles.FORMAT_VERSION)) {
      assertEquals(Files.readString(released), Files.readString(copy));
    }
  }

  static List<Path> releasedFiles() throws IOException {
    Path here = Path.of("fixtures");
    Path fixtures = Files.isDirectory(here) ? here : Path.of("plugins", "org.plandesk.store.tests", "fixtures");
    try (Stream<Path> all = Files.walk(fixtures)) {
      return all.filter(file -> file.toString().endsWith(".plan")).sorted().toList();
    }
  }

  private static Chapter chapter(String id) {
    Chapter chapter = FACTORY.createChapter();
    chapter.setId(id);
    return chapter;
  }

  private static TimeExpression deadlineIn(Plan plan) {
    Statement statement = FACTORY.createStatement();
    statement.setText("到2025年完成。");
    TimeExpression deadline = FACTORY.createTimeExpression();
    statement.getMarks().add(deadline);
    plan.getContents().add(statement);
    return deadline;
  }

  private static Stream<EObject> stream(Plan plan) {
    Stream.Builder<EObject> objects = Stream.builder();
    plan.eAllContents().forEachRemaining(objects::add);
    return objects.build();
  }
}
