// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.TimeWords;
import org.plandesk.check.plan.Words;

/**
 * Steps of a list that are due later than the whole, which the sentence before the list or the row above tells of.
 *
 * <p>Finds: （3）2026年底前 behind “2026年6月底前，全面建成……。建设分三步推进：”; the row 8.2 due later than its row 8. Leaves: lists of several
 * tasks with deadlines of their own, and of what follows when the whole is done.
 */
final class SubtaskLists {

  private static final Pattern LEADS = Pattern.compile("(?:如下|推进|步骤|阶段|安排|进度|其中)[^，。；]{0,4}：$");
  private static final Pattern WHOLE = Pattern.compile(
      "^，?(?:全面|全部|基本|整体)?(?:完成|建成|实现|消除|改造|治理|形成|构建|建立|设立)(?!前期|方案|规划|立项|设计|选址|招标|可研)");
  /** What goes on when the whole stands. */
  private static final Pattern AFTERWARDS =
      Pattern.compile("(?<!投入)运[营行]|运维|维护|评估|验收|总结|巩固|推广|长期|常态|复查|回头看|审计|决算");

  private SubtaskLists() {
  }

  /** Looks at what stands directly in a part. */
  static void find(Part part, Findings findings) {
    List<Part> children = part.children();
    if (part.words().role() == Role.TABLE) {
      rows(children, findings);
      return;
    }
    TimeWords whole = null;
    Words around = null;
    boolean among = false;
    for (int i = 0; i < children.size(); i++) {
      Words words = children.get(i).words();
      if (words.isStatement() && words.text().endsWith("：")) {
        boolean leads = LEADS.matcher(words.text()).find();
        around = leads && due(words) != null ? words : leads && i > 0 ? children.get(i - 1).words() : null;
        whole = around == null ? null : due(around);
        among = words.text().endsWith("其中：");
      }
    }
    if (whole != null) {
      steps(part, whole, around, among, findings);
    }
  }

  /** The one deadline of a sentence by which something is done as a whole; null when it has none. */
  private static TimeWords due(Words words) {
    List<TimeWords> times = words.times().stream().filter(SubtaskLater::isDeadline).toList();
    return times.size() == 1 && WHOLE.matcher(words.text().substring(times.getFirst().end())).find()
        ? times.getFirst() : null;
  }

  /** The items behind a paragraph that leads to them, or in it. */
  private static void steps(Part part, TimeWords whole, Words around, boolean among, Findings findings) {
    Part parent = part.parent();
    List<Part> siblings = parent == null ? List.of() : parent.children();
    for (int i = siblings.indexOf(part) + 1; i < siblings.size(); i++) {
      if (siblings.get(i).words().role() != Role.ITEM || siblings.get(i).words().text().length() > 0) {
        return;
      }
      // What stands behind the last item is part of it, and of other work.
      List<Part> paragraphs = siblings.get(i).children();
      if (!paragraphs.isEmpty()) {
        step(paragraphs.getFirst(), whole, around, among, findings);
      }
    }
  }

  private static void step(Part part, TimeWords whole, Words around, boolean among, Findings findings) {
    for (TimeWords time : part.words().times()) {
      // The last items of a list may be of other work: a step of this one begins with its time, unless all are 其中.
      if (SubtaskLater.isDeadline(time) && (among || time.start() == 0) && time.date().isAfter(whole.date())
          && !AFTERWARDS.matcher(part.words().text()).find()) {
        SubtaskLater.found(part.words(), time, whole.quote(),
            FindingPlace.of(around, whole.start(), whole.end()), findings);
      }
    }
    part.children().forEach(child -> step(child, whole, around, among, findings));
  }

  /** 8.1 and 8.2 below 8. */
  private static void rows(List<Part> rows, Findings findings) {
    Part above = null;
    for (Part row : rows) {
      String number = row.words().number();
      if (above != null && number.startsWith(above.words().number() + ".")) {
        below(row, above, findings);
      } else {
        above = row.words().role() == Role.ITEM && number.matches("[0-9]{1,3}") ? row : null;
      }
    }
  }

  private static void below(Part row, Part above, Findings findings) {
    Words whole = dueCell(above);
    Words step = dueCell(row);
    if (whole != null && step != null) {
      TimeWords last = whole.times().getFirst();
      TimeWords time = step.times().getFirst();
      boolean afterwards =
          row.children().stream().anyMatch(cell -> AFTERWARDS.matcher(cell.words().text()).find());
      if (time.date().isAfter(last.date()) && !afterwards) {
        SubtaskLater.found(step, time, last.quote(), FindingPlace.of(whole, last.start(), last.end()), findings);
      }
    }
  }

  /** The one cell of a row that says when it is due; null when there is none, or there are several. */
  private static Words dueCell(Part row) {
    List<Words> cells = row.children().stream().map(Part::words)
        .filter(cell -> cell.times().size() == 1 && SubtaskLater.isDeadline(cell.times().getFirst())).toList();
    return cells.size() == 1 ? cells.getFirst() : null;
  }
}
