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
import org.plandesk.model.Headed;
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
 * <li>Behind the last sentence of an item, section or project, the only one there: all of it. What has a heading of its
 * own may follow, and lines such as 完成时限：6月底前 do not count.
 * <li>As a paragraph of its own behind the last of several items of which none has one: the section or item above.
 * <li>One of several in the same container: the tasks since the one before.
 * </ul>
 */
final class AnnotationOwners {
  private static final int LONGEST_REMARK = 40;
  private static final String[] TIMES_ALLOWED =
      {"完成时限", "完成时间", "办结时限", "工作时限", "时限要求", "时间要求", "时间节点", "进度要求", "时限："};

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
    boolean last =
        onlyRemarksBehind(holder, statement) && (!paragraph || onlyRemarksBehind(container, (Content) holder));
    if (only && last && container instanceof Assignable whole) {
      boolean own = paragraph && holder.getContents().stream().allMatch(this::isRemark);
      return List.of(own ? section(container, whole) : whole);
    }
    List<Assignable> before =
        tasks.computeIfAbsent(container, this::tasksBefore).getOrDefault(statement, List.of());
    return before.isEmpty() ? List.of(statement) : before;
  }

  /** The section or item, when the annotation stands alone behind the last of several items that have none of their own. */
  private Assignable section(ContentOwner container, Assignable whole) {
    if (!(container instanceof Item)
        || !(container.eContainer() instanceof Section || container.eContainer() instanceof Item)) {
      return whole;
    }
    ContentOwner above = (ContentOwner) container.eContainer();
    boolean last = above.getContents().getLast() == container;
    boolean several = last && above.getContents().stream().filter(Item.class::isInstance).limit(2).count() > 1;
    return several && deepCounts.computeIfAbsent(above, this::countDeep) == 1 ? (Assignable) above : whole;
  }

  /** Whether nothing stands behind a content but further annotations, times allowed, and what has a heading of its own. */
  private boolean onlyRemarksBehind(ContentOwner owner, Content content) {
    List<Content> contents = owner.getContents();
    for (int i = contents.size() - 1; i >= 0 && contents.get(i) != content; i--) {
      boolean apart = contents.get(i) instanceof Headed && !(contents.get(i) instanceof Paragraph);
      if (!apart && !isRemark(contents.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** An annotation, 完成时限：…, or a paragraph of nothing else. */
  private boolean isRemark(Content content) {
    if (content instanceof Paragraph paragraph) {
      return paragraph.getContents().stream().allMatch(this::isRemark);
    }
    return content instanceof Statement statement && (alone.contains(statement) || isTimeAllowed(statement));
  }

  private static boolean isTimeAllowed(Statement statement) {
    return statement.getText() != null && isTimeAllowed(statement.getText());
  }

  /** Whether words are no more than 完成时限：6月底前, with or without brackets. */
  static boolean isTimeAllowed(String words) {
    int at = 0;
    while (at < words.length() && "；;，,、。（([【〔［ 　".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    for (String label : TIMES_ALLOWED) {
      if (words.startsWith(label, at)) {
        return words.length() - at <= LONGEST_REMARK;
      }
    }
    return false;
  }

  /** How many annotations a container has; those that follow one another (主办单位：…, 协办单位：…) are one. */
  private int countIn(ContentOwner container) {
    int count = 0;
    boolean inside = false;
    for (Statement statement : statements(container)) {
      boolean annotation = alone.contains(statement) || led.contains(statement);
      count += annotation && !inside ? 1 : 0;
      inside = alone.contains(statement) || inside && isTimeAllowed(statement);
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
    List<Assignable> owned = since;
    boolean inside = false;
    for (Statement statement : statements(container)) {
      boolean annotation = alone.contains(statement);
      if (annotation || led.contains(statement)) {
        owned = inside && annotation ? owned : since;
        since = inside && annotation ? since : new ArrayList<>();
        before.put(statement, owned);
      }
      inside = annotation || inside && isTimeAllowed(statement);
      if (!annotation && (statement.getKind() == StatementKind.TASK || statement.getKind() == StatementKind.GOAL)) {
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
