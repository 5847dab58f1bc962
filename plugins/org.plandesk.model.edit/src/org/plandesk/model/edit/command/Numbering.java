// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Box;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Item;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.text.ChineseNumbers;

/**
 * Lets the numbers of headings follow their places: 第一章, 一、, （一）, 1., （1） and ① each go on in their own way of writing.
 * Running text that speaks of a number is not touched.
 */
public final class Numbering {

  private static final Pattern COUNT = Pattern.compile("[一二三四五六七八九十百零〇]+|[0-9]+|[\\u2460-\\u2473]");
  private static final int CIRCLES = 20;
  private static final char CIRCLED_ONE = '①';

  private Numbering() {
  }

  /** Numbers what stands directly in the owner, each class from the smallest number that it has there now. */
  public static void follow(Edits edits, ContentOwner owner) {
    Paragraphs.number(edits, owner);
    List<EClass> classes = owner.getContents().stream().filter(Numbering::isNumbered).map(Content::eClass).distinct()
        .toList();
    classes.forEach(type -> follow(edits, type == Literals.BOX ? boxes(owner) : numbered(owner, type)));
  }

  /** Takes content out of an owner; the next of its kind has the first number then when this one had it. */
  static void remove(Edits edits, ContentOwner owner, Content content) {
    List<Headed> like = !isNumbered(content) ? List.of()
        : content instanceof Box ? boxes(owner) : numbered(owner, content.eClass());
    List<Box> within = content instanceof Box ? List.of() : numberedBoxes(content);
    Plan plan = within.isEmpty() ? null : Plans.planOf(owner).filter(Numbering::countsBoxesThrough).orElse(null);
    int firstBox = plan == null ? 0 : lowest(numberedBoxes(plan));
    edits.remove(owner.getContents(), content);
    if (plan != null) {
      follow(edits, List.copyOf(numberedBoxes(plan)), firstBox);
    }
    if (!like.isEmpty()) {
      follow(edits, like.stream().filter(heading -> heading != content).toList(), lowest(like));
    }
  }

  /** The number of a new box in an owner, the last for now. */
  static String nextBox(ContentOwner owner) {
    return boxes(owner).stream().max(Comparator.comparingInt(box -> value(box.getNumber())))
        .map(box -> write(box.getNumber(), value(box.getNumber()) + 1)).orElse("1");
  }

  /**
   * The first number of its kind in an owner: as what stands there, else as the like in the plan, else as is usual; null where
   * headings have no numbers.
   */
  static String like(ContentOwner owner, EClass type) {
    Optional<String> beside = owner.getContents().stream().filter(each -> each.eClass() == type)
        .map(each -> ((Headed) each).getNumber()).findFirst();
    if (beside.isPresent()) {
      return beside.get();
    }
    String other = Plans.planOf(owner).map(plan -> first(plan, type, owner.eClass() == type)).orElse(null);
    if (other != null) {
      return other;
    }
    return owner instanceof Headed headed && headed.getNumber() != null ? usual(owner, type) : null;
  }

  /** The first number of headings of a kind; nested ones are those that stand below their like. */
  private static String first(ContentOwner owner, EClass type, boolean nested) {
    String found = null;
    for (Content content : owner.getContents()) {
      if (found != null) {
        return found;
      }
      if (content.eClass() == type && ((Headed) content).getNumber() != null && nested == (owner.eClass() == type)) {
        return first(((Headed) content).getNumber());
      }
      // Paragraphs, of which there are most, hold no headings.
      if (content instanceof ContentOwner inner && !(content instanceof Paragraph)) {
        found = first(inner, type, nested);
      }
    }
    return found;
  }

  private static String usual(ContentOwner owner, EClass type) {
    return type == Literals.SECTION ? "（一）" : type != Literals.ITEM ? null : owner instanceof Item ? "（1）" : "1.";
  }

  private static boolean isNumbered(Content content) {
    return content instanceof Headed headed && !(content instanceof Paragraph) && headed.getNumber() != null
        && COUNT.matcher(headed.getNumber()).results().count() == 1;
  }

  private static List<Headed> numbered(ContentOwner owner, EClass type) {
    return owner.getContents().stream().filter(content -> content.eClass() == type && isNumbered(content))
        .map(Headed.class::cast).toList();
  }

  /** Boxes are counted through the whole plan, unless those of several places begin with one. */
  private static List<Headed> boxes(ContentOwner owner) {
    List<Box> all = Plans.planOf(owner).map(Numbering::numberedBoxes).orElse(List.of());
    return begins(all) > 1 ? numbered(owner, Literals.BOX) : List.copyOf(all);
  }

  /** Whether the boxes of a plan are counted through all of it. */
  static boolean countsBoxesThrough(Plan plan) {
    return begins(numberedBoxes(plan)) <= 1;
  }

  /** Counts boxes through the plan, some of which have come to it and have the number that they had elsewhere. */
  static void followBoxes(Edits edits, Plan plan, List<Box> come) {
    List<Headed> all = List.copyOf(numberedBoxes(plan));
    List<Headed> stayed = all.stream().filter(box -> !come.contains(box)).toList();
    int first = lowest(stayed);
    if (!stayed.isEmpty()) {
      come.forEach(box -> edits.set(box, Literals.HEADED__NUMBER, write(stayed.getFirst().getNumber(), 1)));
    }
    follow(edits, all, first);
  }

  /** The boxes with a number in a plan, or in something that stands in one; itself when it is one. */
  static List<Box> numberedBoxes(EObject owner) {
    List<Box> boxes = owner instanceof Box box ? List.of(box)
        : owner instanceof ContentOwner holder ? Plans.contents(holder, Box.class) : List.of();
    return boxes.stream().filter(Numbering::isNumbered).toList();
  }

  private static int lowest(List<? extends Headed> headings) {
    return headings.stream().mapToInt(heading -> value(heading.getNumber())).min().orElse(1);
  }

  private static long begins(List<Box> boxes) {
    return boxes.stream().filter(box -> value(box.getNumber()) == 1).map(Box::eContainer).distinct().count();
  }

  private static void follow(Edits edits, List<Headed> headings) {
    follow(edits, headings, lowest(headings));
  }

  private static void follow(Edits edits, List<Headed> headings, int first) {
    int next = first;
    // A gap before the change is closed; the first number stays, since a part of a plan may begin at five.
    for (Headed heading : headings) {
      String number = write(heading.getNumber(), next++);
      if (!number.equals(heading.getNumber())) {
        edits.set(heading, Literals.HEADED__NUMBER, number);
      }
    }
  }

  private static String find(String number) {
    Matcher matcher = COUNT.matcher(number);
    return matcher.find() ? matcher.group() : "";
  }

  /** What a number counts; 0 when it counts nothing, or several things at once such as 1.2. */
  static int count(String number) {
    return number != null && COUNT.matcher(number).results().count() == 1 ? value(number) : 0;
  }

  private static int value(String number) {
    String count = find(number);
    char first = count.charAt(0);
    if (first >= CIRCLED_ONE && first < CIRCLED_ONE + CIRCLES) {
      return first - CIRCLED_ONE + 1;
    }
    return ChineseNumbers.parse(count);
  }

  /** The number of the first in the same way of writing; itself when it counts in no way that is known. */
  static String first(String like) {
    return COUNT.matcher(like).results().count() == 1 ? write(like, 1) : like;
  }

  /** The number with another count in the same way of writing. */
  static String write(String like, int count) {
    String old = find(like);
    char first = old.charAt(0);
    String written;
    if (first >= CIRCLED_ONE && first < CIRCLED_ONE + CIRCLES && count <= CIRCLES) {
      written = String.valueOf((char) (CIRCLED_ONE + count - 1));
    } else if (first <= '9') {
      written = String.valueOf(count);
    } else {
      written = ChineseNumbers.write(count);
    }
    return like.replace(old, written);
  }
}
