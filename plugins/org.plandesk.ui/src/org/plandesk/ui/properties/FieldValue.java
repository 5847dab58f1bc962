// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.emf.ecore.EAttribute;
import org.plandesk.model.PlanPackage;

/** Texts of fields as values of the model, and back. Empty text is no value. */
final class FieldValue {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /** What was typed is no value of the field; the message is a sentence for the user. */
  static final class InvalidException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidException(String sentence) {
      super(sentence);
    }
  }

  private FieldValue() {}

  /** The value as it stands in the field. */
  static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  /**
   * What was typed as a value of the attribute; null when nothing was typed.
   *
   * @throws InvalidException when it cannot be such a value
   */
  static Object parse(EAttribute attribute, String typed) throws InvalidException {
    String text = typed.strip();
    if (text.isEmpty()) {
      return null;
    }
    if (attribute.getEAttributeType() == PlanPackage.Literals.DATE) {
      return date(text);
    }
    Class<?> type = attribute.getEAttributeType().getInstanceClass();
    return type == Integer.class || type == int.class ? year(text) : text;
  }

  private static LocalDate date(String text) throws InvalidException {
    String[] parts = text.replaceAll("[年月/.]", "-").replace("日", "").split("-");
    try {
      if (parts.length == 3) {
        return LocalDate.parse("%4s-%2s-%2s".formatted(parts[0].strip(), parts[1].strip(), parts[2].strip())
            .replace(' ', '0'));
      }
    } catch (DateTimeParseException e) {
      throw new InvalidException(Messages.bind(Messages.invalidDate, text));
    }
    throw new InvalidException(Messages.bind(Messages.invalidDate, text));
  }

  private static Integer year(String text) throws InvalidException {
    try {
      int year = Integer.parseInt(text.replace("年", ""));
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return year;
      }
    } catch (NumberFormatException e) {
      throw new InvalidException(Messages.bind(Messages.invalidYear, text));
    }
    throw new InvalidException(Messages.bind(Messages.invalidYear, text));
  }
}
