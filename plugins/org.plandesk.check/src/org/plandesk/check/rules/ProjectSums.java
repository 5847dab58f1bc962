// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Role;
import org.plandesk.text.ChineseNumbers;

/**
 * The investment that the text tells of a number of projects, and those of the projects of the box beside it.
 *
 * <p>Finds: 安排重点工程4项，总投资42.6亿元 before a box of four projects with 38.6亿元. Leaves: other numbers of projects than the box has, projects of which
 * the investment is not told.
 */
final class ProjectSums {

  private static final Pattern PROJECTS = Pattern.compile(
      "([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:个|项|类|大)?(?:重点|重大)?(?:工程|项目|行动)|(?:工程|项目|行动)([0-9]{1,3})(?:个|项)");
  private static final Pattern TOTAL =
      Pattern.compile("(?:总投资|计划投资|估算投资|概算投资|匡算投资|共投资|投资总?额|投资共计|投资合计|合计投资|共计投资|总计投资)[^0-9，。；]{0,4}$");
  private static final Pattern ONE = Pattern.compile("投资[^0-9，。；]{0,4}$");

  private ProjectSums() {
  }

  static void check(CheckedPlan plan, Findings findings) {
    Map<Part, List<Box>> around = new LinkedHashMap<>();
    for (Part part : plan.parts()) {
      Box box = box(part);
      if (box != null) {
        told(part.children(), List.of(box), findings);
        if (part.words().role() != Role.BOX && !hasBox(part.children().getLast())) {
          told(sentences(part.children().getLast()), List.of(box), findings);
        } else if (part.words().role() == Role.BOX && part.parent() != null) {
          around.computeIfAbsent(part.parent(), any -> new ArrayList<>()).add(box);
        }
      }
    }
    around.forEach((parent, boxes) -> told(parent.children(), boxes, findings));
  }

  /** Behind a box within it, sentences tell of that one. */
  private static boolean hasBox(Part item) {
    return item.children().stream().anyMatch(child -> child.words().role() == Role.BOX);
  }

  /** An amount of money in its place. */
  private record Place(Part part, Amount amount) {
  }

  /** A box with the investments of its projects. */
  private record Box(Part part, List<Place> investments) {

    boolean makes(Place total) {
      return Amount.same(investments.stream().mapToDouble(place -> place.amount().value()).sum(),
          total.amount().value());
    }
  }

  /** A box, chapter or section of which each project tells its investment; null for another one. */
  private static Box box(Part part) {
    Role projects = part.words().role() == Role.BOX ? Role.PROJECT
        : part.words().role() == Role.CHAPTER ? Role.SECTION : part.words().role() == Role.SECTION ? Role.ITEM : null;
    List<Part> listed =
        part.children().stream().filter(project -> project.words().role() == projects).toList();
    if (projects == null || listed.size() < 2) {
      return null;
    }
    List<Place> investments = listed.stream().map(project -> investment(project, ONE)).toList();
    return investments.contains(null) ? null : new Box(part, investments);
  }

  /** The sentences behind the heading of the last project, of which the last ones may tell of all. */
  private static List<Part> sentences(Part last) {
    return last.children().stream()
        .flatMap(child -> child.words().role() == Role.PARAGRAPH ? child.children().stream() : Stream.of(child))
        .toList();
  }

  /** What sentences tell of some of the boxes; each speaks of one of them. */
  private static void told(List<Part> sentences, List<Box> boxes, Findings findings) {
    for (Part sentence : sentences) {
      if (sentence.words().role() == Role.PARAGRAPH || sentence.words().isStatement()) {
        Place total = investment(sentence, TOTAL);
        List<Box> meant = total == null ? List.of() : boxes.stream()
            .filter(box -> countsTo(total.part().words().text(), box.investments().size())).toList();
        if (!meant.isEmpty() && meant.stream().noneMatch(box -> box.makes(total))) {
          compare(total, nearest(meant, sentence).investments(), findings);
        }
      }
    }
  }

  /** The next box, else the last one before, of which 以上 tells. */
  private static Box nearest(List<Box> boxes, Part sentence) {
    String text = sentence.words().text();
    List<Box> before = text.startsWith("以上") || text.startsWith("上述")
        ? boxes.stream().filter(box -> box.part().index() < sentence.index()).toList() : List.of();
    return !before.isEmpty() ? before.getLast()
        : boxes.stream().filter(box -> box.part().index() > sentence.index()).findFirst().orElse(boxes.getLast());
  }

  private static void compare(Place total, List<Place> parts, Findings findings) {
    List<Double> values = parts.stream().map(part -> part.amount().value()).toList();
    double sum = values.stream().mapToDouble(Double::doubleValue).sum();
    List<FindingPlace> places = new ArrayList<>();
    places.add(place(total));
    parts.forEach(part -> places.add(place(part)));
    double size = total.amount().size();
    findings.add(Severity.WARNING, SumDiffers.message(total.amount().words(), sum / size,
        values.stream().map(value -> value / size).toList()), places, null);
  }

  private static FindingPlace place(Place place) {
    return FindingPlace.of(place.part().words(), place.amount().start(), place.amount().end());
  }

  /** Whether a sentence speaks of so many projects. */
  private static boolean countsTo(String text, int projects) {
    Matcher count = PROJECTS.matcher(text);
    while (count.find()) {
      String number = count.group(1) != null ? count.group(1) : count.group(2);
      if (ChineseNumbers.parse(number.replace('两', '二')) == projects) {
        return true;
      }
    }
    return false;
  }

  /** The first amount of money behind words of investment, as deep as it stands; null for none. */
  private static Place investment(Part part, Pattern ahead) {
    String text = part.words().text();
    if (part.words().isStatement() && text.contains("投资")) {
      for (Amount amount : Amount.in(text)) {
        if (amount.unit().equals("元") && ahead.matcher(text.substring(0, amount.start())).find()) {
          return new Place(part, amount);
        }
      }
    }
    for (Part child : part.children()) {
      Place found = investment(child, ahead);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
