// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.assign.TypedUnits;
import org.plandesk.importer.edit.IndicatorCell;
import org.plandesk.importer.edit.IndicatorCell.Kind;
import org.plandesk.model.Assignable;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.command.HeaderCommands;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.store.journal.TypedWords;
import org.plandesk.ui.session.PlanSession;

/**
 * What the fields over a plan are called while words stand in them that are no command yet, so that another start of the program
 * can make a command of those. User interface thread only.
 */
public final class TypedFields {

  private static final String TEXT = "text";
  private static final String ATTRIBUTE = "attribute";
  private static final String CELL = "cell";
  private static final String HEADER = "header";
  private static final String UNITS = "units";
  private static final String NO_YEAR = "-";

  private TypedFields() {}

  /** Words for the text or title of an element. */
  public static TypedWords text(PlanElement element, String words) {
    return TypedWords.of(element, TEXT, words);
  }

  /** Words for an attribute. */
  static TypedWords attribute(EObject element, EAttribute attribute, String words) {
    return TypedWords.of(element, ATTRIBUTE + ' ' + attribute.getName(), words);
  }

  /** Words for a cell of the row of an indicator. */
  public static TypedWords cell(Indicator row, IndicatorCell cell, String words) {
    String year = cell.year() == null ? NO_YEAR : cell.year().toString();
    return TypedWords.of(row, String.join(" ", CELL, cell.kind().name(), year, String.valueOf(cell.index())), words);
  }

  /** Words for a cell of a header row. */
  public static TypedWords header(HeaderRow row, int index, String words) {
    return TypedWords.of(row, HEADER + ' ' + index, words);
  }

  /** Words for the units of an element. */
  public static TypedWords units(Assignable element, String words) {
    return TypedWords.of(element, UNITS, words);
  }

  /**
   * Makes commands of what was typed when the program ended; what cannot be written any more is left out.
   *
   * @param agreed asked before names become new units, since nobody said yet that they are; without it they are left out
   */
  public static void apply(PlanSession session, List<TypedWords> typed, Predicate<List<String>> agreed) {
    typed.forEach(each -> each.in(session.plan()).filter(element -> isAgreed(session, each, agreed))
        .flatMap(element -> command(session, element, each.field().split(" "), each.words()))
        .ifPresent(session::execute));
  }

  private static boolean isAgreed(PlanSession session, TypedWords typed, Predicate<List<String>> agreed) {
    List<String> names =
        typed.field().equals(UNITS) ? TypedUnits.of(typed.words()).unknown(session.plan()) : List.of();
    return names.isEmpty() || agreed.test(names);
  }

  private static Optional<Command> command(PlanSession session, EObject element, String[] field, String words) {
    try {
      return switch (field[0]) {
        case TEXT -> TypingCommand.toText((PlanElement) element, words.strip()).map(Command.class::cast);
        case ATTRIBUTE -> new AttributeBinding(element,
            (EAttribute) element.eClass().getEStructuralFeature(field[1]), session.editingDomain()).command(words);
        case CELL -> new CellBinding((Indicator) element, new IndicatorCell(Kind.valueOf(field[1]),
            field[2].equals(NO_YEAR) ? null : Integer.valueOf(field[2]), Integer.parseInt(field[3]))).command(words);
        case HEADER -> HeaderCommands.rename((HeaderRow) element, Integer.parseInt(field[1]), words);
        case UNITS -> TypedUnits.of(words).assign(session.plan(), List.of((Assignable) element));
        default -> Optional.empty();
      };
    } catch (FieldValue.InvalidException e) {
      return Optional.empty();
    }
  }
}
