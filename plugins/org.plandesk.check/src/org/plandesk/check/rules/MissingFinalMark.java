// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;

/**
 * A paragraph of whole sentences ends without a mark, or a blank stands where one belongs.
 *
 * <p>Finds: the one project of a box without 。 at its end. Leaves: headings, boxes, tables, lists, single phrases.
 */
final class MissingFinalMark implements Rule.OfWords, Rule.OfPlan<Boolean> {

  private static final int SHORTEST = 8;
  private static final int LONG = 25;
  /** So many projects end with a mark for each that does not. */
  private static final int MANY = 2;
  private static final Pattern OPEN_END = Pattern.compile("[\\p{IsHan}0-9%％”》）)，、；：]$");
  /** What ends like this may go on in the next paragraph. */
  private static final Pattern GOES_ON = Pattern.compile("[；：]$");
  private static final Pattern NO_SENTENCE =
      Pattern.compile("^[（(]?(?:责任|牵头|配合|附件|附表|注|来源|主管)|(?:负责|配合|牵头)[）)]$|\\t|[）)]$|^[（(][^（）()]*$");

  @Override
  public String id() {
    return "punctuation-missing";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.OUTLINE);
  }

  /** Whether the words end openly and would be a sentence if they stood last. */
  @Override
  public Boolean facts(Words words, PlanFrame frame) {
    boolean judged = words.isAhead() || words.is(StatementKind.FACT);
    return judged && words.setting() != Words.Setting.TABLE && words.text().length() >= SHORTEST
        && OPEN_END.matcher(words.text()).find() && !NO_SENTENCE.matcher(words.text()).find()
        && !NumberGap.HEADED.matcher(words.text()).find();
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    MissingInnerMark.find(words, findings);
  }

  @Override
  public void check(CheckedPlan plan, Facts<Boolean> facts, Findings findings) {
    boolean projectsEnd = projectsEnd(plan);
    for (Part part : plan.parts()) {
      Words words = part.words();
      boolean open = words.setting() == Words.Setting.BODY
          ? facts.of(words) && isLast(part) && (GOES_ON.matcher(words.text()).find() ? !goesOn(part) : isSentence(part))
          : projectsEnd && facts.of(words) && endsProject(part);
      if (open) {
        findings.add(Severity.WARNING, RuleWords.message("punctuation-missing.text"),
            List.of(FindingPlace.of(words, words.text().length() - 1, words.text().length())),
            TextFix.replace(words, words.text().length(), words.text().length(), "。"));
      }
    }
    JoinedLines.find(plan, findings);
    OpenBeforeRemark.find(plan, findings);
  }

  /** Whether something follows that a list or an announcement may go on with. */
  private static boolean goesOn(Part part) {
    Part at = part.parent();
    while (at.parent() != null && at.words().role() != Role.SECTION && at.words().role() != Role.CHAPTER) {
      List<Part> siblings = at.parent().children();
      if (siblings.indexOf(at) < siblings.size() - 1) {
        return true;
      }
      at = at.parent();
    }
    List<Part> beside = at.parent() == null ? List.of() : at.parent().children();
    int next = beside.indexOf(at) + 1;
    boolean listed = part.words().text().endsWith("；") && at.words().role() == Role.SECTION
        && beside.stream().filter(other -> endsLike(other, "；")).count() > 1;
    boolean announced = part.words().text().endsWith("：") && next < beside.size()
        && beside.get(next).words().role() != at.words().role();
    return listed || announced;
  }

  private static boolean endsLike(Part part, String mark) {
    Part last = lastStatement(part);
    return last != null && last.words().text().endsWith(mark);
  }

  /** Whether the plan writes the projects in its boxes as sentences. */
  private static boolean projectsEnd(CheckedPlan plan) {
    int ended = 0;
    int open = 0;
    for (Part part : plan.parts()) {
      Part last = part.words().role() == Role.PROJECT ? lastStatement(part) : null;
      boolean ends = last != null && last.words().text().endsWith("。");
      ended += ends ? 1 : 0;
      open += last != null && !ends ? 1 : 0;
    }
    return ended >= MANY * Math.max(1, open);
  }

  private static boolean endsProject(Part part) {
    Part project = part.parent();
    return project != null && project.words().role() == Role.PROJECT && lastStatement(project) == part
        && neighboursEnd(project);
  }

  /** Whether a statement ends its paragraph, which may be the line of an item. */
  private static boolean isLast(Part part) {
    if (part.parent() == null) {
      return false;
    }
    Role role = part.parent().words().role();
    List<Part> siblings = part.parent().children();
    int at = siblings.indexOf(part);
    return (role == Role.PARAGRAPH || role == Role.ITEM)
        && (at == siblings.size() - 1 || !siblings.get(at + 1).words().isStatement());
  }

  private static boolean isSentence(Part part) {
    String text = part.words().text();
    List<Part> siblings = part.parent().children();
    int at = siblings.indexOf(part);
    boolean follows = at > 0 && siblings.get(at - 1).words().text().endsWith("。");
    boolean named = !part.parent().words().text().isEmpty();
    if (follows || !named && text.contains("，") && text.length() >= LONG) {
      return true;
    }
    Part line = named ? part.parent() : part.parent().parent();
    return line != null && !line.words().text().isEmpty() && lastStatement(line) == part && neighboursEnd(line);
  }

  /** Whether most of the named ones beside it end with a mark. */
  private static boolean neighboursEnd(Part named) {
    int balance = 0;
    for (Part other : named.parent() == null ? List.<Part>of() : named.parent().children()) {
      Part last = other == named || other.words().role() != named.words().role() ? null : lastStatement(other);
      if (last != null) {
        balance += last.words().text().endsWith("。") ? 1 : -1;
      }
    }
    return balance > 0;
  }

  /** The last statement of something, as deep as it stands; null when something else stands last. */
  private static Part lastStatement(Part part) {
    Part at = part;
    while (!at.children().isEmpty()) {
      at = at.children().getLast();
    }
    return at.words().isStatement() ? at : null;
  }
}
