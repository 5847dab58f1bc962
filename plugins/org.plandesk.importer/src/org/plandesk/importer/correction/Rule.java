// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Headed;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Recognized;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

/**
 * 同样写法都照此处理: a correction that holds wherever the same is written, in this document and in others.
 *
 * @param aspect what is corrected
 * @param type class of the model, by its name
 * @param wording the words without blanks, each digit written as {@code #}
 * @param value in the form of the aspect; of a date {@code earlier} or {@code later} when one of two readings was chosen
 */
public record Rule(Aspect aspect, String type, String wording, String value) {

  /** Of two readings the earlier day. */
  static final String EARLIER = "earlier";
  /** Of two readings the later day. */
  static final String LATER = "later";
  /** What is longer is not written twice. */
  private static final int LONGEST = 60;
  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u00a0]+");
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}");

  /** The rule that a correction becomes; empty when the correction speaks of its own place only. */
  public static Optional<Rule> of(PlanElement element, Aspect aspect, String value) {
    String wording = wording(element);
    boolean general = switch (aspect) {
      case STATE, TIME_CLASS, DATE, UNIT -> element instanceof Mark;
      case KIND, LEVEL -> true;
      default -> false;
    };
    if (!general || wording.isEmpty() || wording.length() > LONGEST) {
      return Optional.empty();
    }
    if (aspect != Aspect.DATE) {
      return Optional.of(new Rule(aspect, element.eClass().getName(), wording, value));
    }
    TimeExpression time = (TimeExpression) element;
    LocalDate date = day(value);
    if (date == null) {
      return Optional.empty();
    }
    LocalDate other = date.equals(time.getDate()) ? time.getAlternative() : time.getDate();
    boolean reading = date.equals(time.getDate()) || date.equals(time.getAlternative());
    if (!reading || other == null) {
      // A day of its own says nothing of other years.
      return Optional.empty();
    }
    return Optional.of(new Rule(aspect, element.eClass().getName(), wording, date.isBefore(other) ? EARLIER : LATER));
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The elements of a plan that it speaks of and that nobody has decided on yet, in the order of the document. */
  public List<PlanElement> matching(Plan plan) {
    List<PlanElement> found = new ArrayList<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof PlanElement element && matches(element)) {
        found.add(element);
      }
    });
    return found;
  }

  private boolean matches(PlanElement element) {
    return element instanceof Recognized recognized && recognized.getState() == ReviewState.PROPOSED
        && element.eClass().getName().equals(type) && wording.equals(wording(element)) && valueFor(element) != null;
  }

  /** What is to be set of an element; null when the rule does not fit it. */
  String valueFor(EObject element) {
    if (aspect != Aspect.DATE || !value.equals(EARLIER) && !value.equals(LATER)) {
      return value;
    }
    TimeExpression time = (TimeExpression) element;
    if (time.getDate() == null || time.getAlternative() == null) {
      return null;
    }
    boolean first = time.getDate().isBefore(time.getAlternative()) == value.equals(EARLIER);
    return (first ? time.getDate() : time.getAlternative()).toString();
  }

  private static String wording(EObject element) {
    String words = switch (element) {
      case Mark mark -> mark.getQuote();
      case Statement statement -> statement.getText();
      case Headed headed -> headed.getTitle();
      default -> null;
    };
    return words == null ? "" : DIGITS.matcher(BLANKS.matcher(words).replaceAll("")).replaceAll("#");
  }
}
