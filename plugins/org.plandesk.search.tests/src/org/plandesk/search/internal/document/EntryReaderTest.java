// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;
import org.plandesk.search.PlanAccess;
import org.plandesk.testkit.plans.ImportedPlans;

class EntryReaderTest {

  private final Plan plan = ImportedPlans.reference();
  private final PlanOrder sizes = new PlanOrder();

  private static <T> List<T> all(Plan plan, Class<T> type) {
    List<T> found = new ArrayList<>();
    plan.eAllContents().forEachRemaining(element -> {
      if (type.isInstance(element)) {
        found.add(type.cast(element));
      }
    });
    return found;
  }

  /** Reading an element alone gives what reading all gives for it and for what is in it. */
  private void assertSameAlone(Content content) {
    Set<String> ids = new HashSet<>();
    ids.add(content.getId());
    content.eAllContents().forEachRemaining(inner -> ids.add(inner instanceof PlanElement one ? one.getId() : ""));
    List<Entry> expected = EntryReader.all(plan).stream().filter(entry -> ids.contains(entry.id())).toList();
    assertEquals(expected, EntryReader.of(plan, Set.<EObject>of(content), sizes));
  }

  @Test
  void readsOneElementAsWithAllOthers() {
    List<Content> contents = all(plan, Content.class);
    for (int i = 0; i < contents.size(); i += 7) {
      assertSameAlone(contents.get(i));
    }
  }

  @Test
  void knowsPlacesAfterWhatCameAndWent() {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      List<Content> contents = all(plan, Content.class);
      assertSameAlone(contents.get(random.nextInt(contents.size())));
      List<ContentOwner> owners = all(plan, ContentOwner.class);
      ContentOwner owner = owners.get(random.nextInt(owners.size()));
      if (random.nextBoolean() && owner.getContents().size() > 1) {
        owner.getContents().remove(random.nextInt(owner.getContents().size()));
      } else {
        Statement statement = PlanFactory.eINSTANCE.createStatement();
        statement.setId("new" + round);
        statement.setText("新增第" + round + "句。");
        owner.getContents().add(random.nextInt(owner.getContents().size() + 1), statement);
      }
      sizes.changed(owner);
    }
  }

  @Test
  void readsALongPlanInManyShortReadings() {
    Plan longPlan = ImportedPlans.of("long.txt", plan.getSource().getText().repeat(3));
    List<Integer> read = new ArrayList<>();
    Collection<Entry> entries = EntryReader.all(longPlan, new PlanAccess() {
      @Override
      public void onOwner(Runnable work) {
        work.run();
      }

      @Override
      public <R> R read(Supplier<R> reading) {
        read.add(Integer.valueOf(1));
        return reading.get();
      }
    });
    assertEquals(EntryReader.all(longPlan), entries);
    assertTrue(read.size() > 3, () -> read.size() + " readings");
  }

  @Test
  void whatGoesBetweenTwoReadingsIsNotRead() {
    Content last = plan.getContents().getLast();
    List<Entry> entries = EntryReader.all(plan, new PlanAccess() {
      private int readings;

      @Override
      public void onOwner(Runnable work) {
        work.run();
      }

      @Override
      public <R> R read(Supplier<R> reading) {
        R result = reading.get();
        if (++readings == 1) {
          plan.getContents().remove(last);
        }
        return result;
      }
    });
    assertFalse(entries.stream().anyMatch(entry -> last.getId().equals(entry.id())));
    assertEquals(EntryReader.all(plan), entries);
  }
}
