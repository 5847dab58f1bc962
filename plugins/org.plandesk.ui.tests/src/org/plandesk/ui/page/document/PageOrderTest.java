// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.testkit.plans.ImportedPlans;

/** After any changes the page is what it would be had it been built from the changed plan. */
class PageOrderTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final Plan plan = ImportedPlans.reference();
  private final PlanLabels labels = PlanLabels.of(Locale.CHINA);
  private final PageDocument document = new PageDocument(labels);
  private final Set<EObject> touched = new LinkedHashSet<>();
  private int made;

  @BeforeEach
  void show() {
    document.setPlan(plan);
    plan.eAdapters().add(new EContentAdapter() {
      @Override
      public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getNotifier() instanceof EObject element) {
          touched.add(element);
        }
      }
    });
  }

  private <T> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    plan.eAllContents().forEachRemaining(element -> {
      if (type.isInstance(element)) {
        found.add(type.cast(element));
      }
    });
    return found;
  }

  private <T> T any(Class<T> type, Random random) {
    List<T> found = all(type);
    return found.get(random.nextInt(found.size()));
  }

  private Statement statement() {
    Statement statement = FACTORY.createStatement();
    statement.setId("made" + made++);
    statement.setText("新增的第" + made + "句话。");
    return statement;
  }

  private Paragraph paragraph() {
    Paragraph paragraph = FACTORY.createParagraph();
    paragraph.setId("made" + made++);
    paragraph.getContents().add(statement());
    return paragraph;
  }

  private Section section(String title) {
    Section section = FACTORY.createSection();
    section.setId("made" + made++);
    section.setNumber("（九）");
    section.setTitle(title);
    section.getContents().add(paragraph());
    return section;
  }

  private static void insert(ContentOwner owner, Content content, Random random) {
    owner.getContents().add(random.nextInt(owner.getContents().size() + 1), content);
  }

  private void change(Random random) {
    switch (random.nextInt(10)) {
      case 0 -> any(Statement.class, random).setText("改写" + random.nextInt() + "。");
      case 1 -> insert(any(Section.class, random), paragraph(), random);
      case 2 -> insert(any(Chapter.class, random), section("新的一节"), random);
      case 3 -> insert(any(Chapter.class, random), section(random.nextBoolean() ? "" : "又一节"), random);
      case 4 -> {
        Paragraph paragraph = any(Paragraph.class, random);
        if (random.nextBoolean()) {
          paragraph.getContents().clear();
        }
        EcoreUtil.remove(paragraph);
      }
      case 5 -> EcoreUtil.remove(any(Section.class, random));
      case 6 -> {
        Section moved = any(Section.class, random);
        ContentContainer to = random.nextBoolean() ? any(Chapter.class, random) : any(Section.class, random);
        if (!EcoreUtil.isAncestor(moved, to) && moved.eContainer() != to) {
          insert(to, moved, random);
        }
      }
      case 7 -> any(Section.class, random).setTitle(random.nextInt(3) == 0 ? "" : "改名" + random.nextInt());
      case 8 -> insert(any(Paragraph.class, random), statement(), random);
      default -> {
        Content content = any(Content.class, random);
        ContentOwner owner = (ContentOwner) content.eContainer();
        owner.getContents().move(random.nextInt(owner.getContents().size()), content);
      }
    }
  }

  private static List<String> shown(PageDocument document) {
    List<String> shown = new ArrayList<>();
    for (Block block : document.blocks()) {
      shown.add(block.index() + " " + block.start() + " " + block.style() + " " + block.frame() + " " + block.text());
    }
    return shown;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void isThatOfAPageBuiltAnew(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      int changes = 1 + random.nextInt(3);
      for (int i = 0; i < changes; i++) {
        change(random);
      }
      document.update(touched);
      touched.clear();
      PageDocument anew = new PageDocument(labels);
      anew.setPlan(plan);
      List<String> expectedBlocks = shown(anew);
      List<String> blocks = shown(document);
      for (int i = 0; i < Math.min(expectedBlocks.size(), blocks.size()); i++) {
        assertEquals(expectedBlocks.get(i), blocks.get(i), "round " + round);
      }
      assertEquals(expectedBlocks.size(), blocks.size());
      assertEquals(anew.length(), document.length());
      for (Content content : all(Content.class)) {
        Place expected = anew.place(content);
        Place actual = document.place(content);
        assertEquals(expected == null ? "" : expected.start() + "-" + expected.end(),
            actual == null ? "" : actual.start() + "-" + actual.end(), () -> "place of " + content);
      }
    }
  }
}
