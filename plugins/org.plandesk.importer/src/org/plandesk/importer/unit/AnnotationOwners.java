// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignable;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Item;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;

/**
 * Decides what an annotation speaks of by the place it stands in.
 *
 * <ul>
 * <li>Inside a sentence: the sentence.
 * <li>Behind the last sentence of an item, section or project, the only one there: all of it.
 * <li>As a paragraph of its own behind the last of several items of which none has one: the section.
 * <li>One of several in the same container: the tasks since the one before.
 * </ul>
 */
final class AnnotationOwners {
  /** The statements that hold nothing but an annotation. */
  private final Set<Statement> alone;

  /** The statements that begin with the annotation of what stands before them: 。（甲局负责）开展…. */
  private final Set<Statement> led;

  /** What was counted and gathered already, so that every container is walked once. */
  private final Map<ContentOwner, Integer> counts = new IdentityHashMap<>();
  private final Map<EObject, Integer> deepCounts = new IdentityHashMap<>();
  private final Map<ContentOwner, Map<Statement, List<Assignable>>> tasks = new IdentityHashMap<>();

  /** The sets must be complete before the first question. */
  AnnotationOwners(Set<Statement> alone, Set<Statement> led) {
    this.alone = alone;
    this.led = led;
  }

  /** What an annotation in a statement speaks of; never empty. {@code first}: it stands at the statement's head. */
  List<Assignable> of(Statement statement, boolean first) {
    boolean ahead = first && led.contains(statement);
    if (!alone.contains(statement) && !ahead) {
      return List.of(statement);
    }
    ContentOwner holder = (ContentOwner) statement.eContainer();
    boolean paragraph = holder instanceof Paragraph;
    ContentOwner container = paragraph ? (ContentOwner) holder.eContainer() : holder;
    boolean only = !ahead && counts.computeIfAbsent(container, this::countIn) == 1;
    boolean last = container.getContents().getLast() == (paragraph ? holder : statement)
        && holder.getContents().getLast() == statement;
    if (only && last && container instanceof Assignable whole) {
      boolean own = paragraph && holder.getContents().size() == 1;
      return List.of(own ? section(container, whole) : whole);
    }
    List<Assignable> before =
        tasks.computeIfAbsent(container, this::tasksBefore).getOrDefault(statement, List.of());
    return before.isEmpty() ? List.of(statement) : before;
  }

  /** The section, when the annotation stands alone behind the last of several items that have none of their own. */
  private Assignable section(ContentOwner container, Assignable whole) {
    if (!(container instanceof Item) || !(container.eContainer() instanceof Section section)
        || section.getContents().getLast() != container) {
      return whole;
    }
    boolean several = section.getContents().stream().filter(Item.class::isInstance).limit(2).count() > 1;
    return several && deepCounts.computeIfAbsent(section, this::countDeep) == 1 ? section : whole;
  }

  private int countIn(ContentOwner container) {
    int count = 0;
    for (Content content : container.getContents()) {
      if (content instanceof Statement statement) {
        count += alone.contains(statement) || led.contains(statement) ? 1 : 0;
      } else if (content instanceof Paragraph paragraph) {
        count += countIn(paragraph);
      }
    }
    return count;
  }

  private int countDeep(EObject container) {
    int count = 0;
    for (var all = container.eAllContents(); all.hasNext();) {
      count += all.next() instanceof Statement statement && alone.contains(statement) ? 1 : 0;
    }
    return count;
  }

  /** For each annotation of a container, the tasks between the annotation before and this one. */
  private Map<Statement, List<Assignable>> tasksBefore(ContentOwner container) {
    Map<Statement, List<Assignable>> before = new IdentityHashMap<>();
    List<Assignable> since = new ArrayList<>();
    for (Statement statement : statements(container)) {
      if (alone.contains(statement) || led.contains(statement)) {
        before.put(statement, since);
        since = new ArrayList<>();
      }
      if (!alone.contains(statement)
          && (statement.getKind() == StatementKind.TASK || statement.getKind() == StatementKind.GOAL)) {
        since.add(statement);
      }
    }
    return before;
  }

  private static List<Statement> statements(ContentOwner container) {
    List<Statement> statements = new ArrayList<>();
    for (Content content : container.getContents()) {
      if (content instanceof Statement statement) {
        statements.add(statement);
      } else if (content instanceof Paragraph paragraph) {
        statements.addAll(statements(paragraph));
      }
    }
    return statements;
  }
}
