// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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

/**
 * The same is told at two places with the same digits, but ten, a hundred or a thousand times as much: a zero or a point slipped.
 *
 * <p>Finds: “累计接入3000台” and “2027年底前累计接入30000台” of one project, 处理能力10万吨/日 and 1000万吨/日 of one plant. Leaves: parts and yearly shares
 * (其中, 每年), other years, shares in percent, rows of indicator tables, of which {@link TableTextValue} tells.
 */
final class DigitsDiffer implements Rule.OfPlan<List<DigitsDiffer.Figure>> {

  private static final Pattern OTHER = Pattern.compile("其中|每[年季月个人户家]|年均|平均|各|首批|一期|二期|试点|示范|新增|人均|户均|左右|以上");
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年");
  private static final Pattern FIGURES = Pattern.compile("[0-9.,，]+");
  private static final String STOPS = "，。；：（）";
  /** Of so many digits that are no zeros, chance makes few alike. */
  private static final int TELLING = 2;
  private static final int SHARED = 5;
  private static final double ALIKE = 0.75;
  private static final int SHARED_ROUND = 8;
  private static final double ALIKE_ROUND = 0.85;
  /** What says much more may speak of more. */
  private static final double NOT_MORE = 0.6;
  /** Farther apart, other things are meant. */
  private static final int FARTHEST = 3;
  private static final int LONGEST_HEAD = 12;
  /** So many figures with the same digits are looked at. */
  private static final int MANY = 12;

  @Override
  public String id() {
    return "digits-differ";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.OUTLINE);
  }

  /**
   * A figure in its place.
   *
   * @param digits without zeros behind them, and the unit
   * @param zeros the power of ten
   */
  record Figure(int start, int end, String digits, int zeros) {

    static Figure of(Amount amount) {
      BigDecimal value = BigDecimal.valueOf(amount.value()).stripTrailingZeros();
      return new Figure(amount.start(), amount.end(), value.unscaledValue() + amount.unit(), -value.scale());
    }

    boolean isTelling() {
      return digits.length() > TELLING && Character.isDigit(digits.charAt(TELLING - 1));
    }
  }

  @Override
  public List<Figure> facts(Words words, PlanFrame frame) {
    if (!words.isAhead()) {
      return null;
    }
    List<Figure> figures =
        Amount.in(words.text()).stream().filter(amount -> !amount.isRatio()).map(Figure::of).toList();
    return figures.isEmpty() ? null : figures;
  }

  /** A figure and where it stands. */
  private record Place(Part part, Figure figure) {
  }

  @Override
  public void check(CheckedPlan plan, Facts<List<Figure>> facts, Findings findings) {
    Map<String, List<Place>> known = new HashMap<>();
    for (Part part : plan.parts()) {
      List<Figure> figures = part.words().isStatement() ? facts.of(part.words()) : null;
      if (figures != null) {
        for (Figure figure : figures) {
          Place place = new Place(part, figure);
          List<Place> alike = known.computeIfAbsent(figure.digits(), any -> new ArrayList<>());
          alike.stream().filter(other -> isSlip(other, place)).findFirst()
              .ifPresent(other -> report(other, place, findings));
          if (alike.size() < MANY) {
            alike.add(place);
          }
        }
      }
    }
  }

  private static boolean isSlip(Place one, Place other) {
    int apart = Math.abs(one.figure().zeros() - other.figure().zeros());
    if (apart == 0 || apart > FARTHEST || one.part() == other.part() || areBeside(one.part(), other.part())) {
      return false;
    }
    String clause = clause(one);
    String otherClause = clause(other);
    if (OTHER.matcher(clause).find() != OTHER.matcher(otherClause).find() || !sameYear(clause, otherClause)) {
      return false;
    }
    boolean telling = one.figure().isTelling();
    return isAlike(plain(before(one) + clause), plain(before(other) + otherClause), telling)
        || isAlike(named(one, clause), named(other, otherClause), telling);
  }

  /** 甲县：改造180个 and 乙县：改造18个, each of a list. */
  private static boolean areBeside(Part one, Part other) {
    String head = head(one.words().text());
    String otherHead = head(other.words().text());
    Part around = around(one);
    Part otherAround = around(other);
    boolean listed = around != null && otherAround != null && around != otherAround
        && around.parent() == otherAround.parent();
    return listed || !head.isEmpty() && !otherHead.isEmpty() && !head.equals(otherHead);
  }

  private static String head(String text) {
    int colon = text.indexOf('：');
    return colon > 0 && colon <= LONGEST_HEAD ? text.substring(0, colon) : "";
  }

  /** The project or item that something stands in, past its paragraphs. */
  private static Part around(Part part) {
    Part around = part.parent();
    while (around != null && around.words().role() == Role.PARAGRAPH) {
      around = around.parent();
    }
    return around != null && (around.words().role() == Role.PROJECT || around.words().role() == Role.ITEM) ? around
        : null;
  }

  private static boolean isAlike(String one, String other, boolean telling) {
    int[] pairs = Sentence.pairs(one);
    int[] others = Sentence.pairs(other);
    int shared = Likeness.shared(pairs, others);
    return shared >= (telling ? SHARED : SHARED_ROUND)
        && shared >= (telling ? ALIKE : ALIKE_ROUND) * Math.min(pairs.length, others.length)
        && shared >= NOT_MORE * Math.max(pairs.length, others.length);
  }

  private static boolean sameYear(String clause, String other) {
    Matcher year = YEAR.matcher(clause);
    Matcher otherYear = YEAR.matcher(other);
    return !year.find() || !otherYear.find() || year.group().equals(otherYear.group());
  }

  /** What stands around a figure up to the next marks. */
  private static String clause(Place place) {
    String text = place.part().words().text();
    int from = place.figure().start();
    while (from > 0 && STOPS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = place.figure().end();
    while (to < text.length() && STOPS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  /** The clause before that of a figure, which tells whose it is; empty when its clause begins the sentence. */
  private static String before(Place place) {
    String text = place.part().words().text();
    int comma = text.lastIndexOf('，', place.figure().start());
    int from = comma - 1;
    while (from > 0 && STOPS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return comma < 1 ? "" : text.substring(from, comma);
  }

  /** The clause without figures, behind the name of the project or item that it stands in. */
  private static String named(Place place, String clause) {
    Part around = around(place.part());
    String words =
        around != null && !clause.startsWith(around.words().text()) ? around.words().text() + clause : clause;
    return plain(words);
  }

  private static String plain(String words) {
    return FIGURES.matcher(YEAR.matcher(words).replaceAll("")).replaceAll("");
  }

  private static void report(Place one, Place other, Findings findings) {
    String shown = one.part().words().text().substring(one.figure().start(), one.figure().end());
    String otherShown = other.part().words().text().substring(other.figure().start(), other.figure().end());
    findings.add(Severity.WARNING, RuleWords.message("digits-differ.text", shown, otherShown), place(other),
        place(one));
  }

  private static FindingPlace place(Place place) {
    return FindingPlace.of(place.part().words(), place.figure().start(), place.figure().end());
  }
}
