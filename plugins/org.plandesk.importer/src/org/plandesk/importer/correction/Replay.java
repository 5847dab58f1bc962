// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Correction;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;

/**
 * Carries out recorded corrections on another import of the same document, which may have changed elsewhere. What cannot be
 * found any more is kept as a record, so that nothing a person said is lost.
 */
public final class Replay {

  /**
   * How it went.
   *
   * @param applied corrections that were carried out
   * @param missed corrections whose words are gone or were recognised otherwise
   */
  public record Result(List<Correction> applied, List<Correction> missed) {
  }

  private Replay() {
  }

  /**
   * Carries out corrections in the order in which they were made.
   *
   * @param plan plan of an import, belonging to nobody yet
   * @param corrections of an earlier plan of the document, which is not changed
   */
  public static Result run(Plan plan, List<Correction> corrections) {
    List<Correction> applied = new ArrayList<>();
    List<Correction> missed = new ArrayList<>();
    Places places = new Places(plan);
    for (Correction correction : corrections) {
      Optional<Aspect> aspect = Aspect.of(correction.getAspect());
      Optional<PlanElement> element = aspect.isEmpty() ? Optional.empty() : places.find(correction);
      if (element.isPresent() && isSo(element.get(), aspect.get(), correction)) {
        applied.add(correction);
        keep(plan, correction, element.get());
      } else if (element.isPresent() && apply(element.get(), aspect.get(), correction)) {
        applied.add(correction);
        places = moves(aspect.get()) ? new Places(plan) : places;
      } else {
        missed.add(correction);
        keep(plan, correction, null);
      }
    }
    return new Result(List.copyOf(applied), List.copyOf(missed));
  }

  private static void keep(Plan plan, Correction correction, PlanElement element) {
    Correction kept = EcoreUtil.copy(correction);
    kept.setElement(element);
    plan.getCorrections().add(kept);
  }

  /** Whether the recognition has come to read a heading as the person did. */
  private static boolean isSo(PlanElement element, Aspect aspect, Correction correction) {
    return aspect == Aspect.LEVEL
        && Level.of(element).filter(level -> level.code().equals(correction.getCorrected())).isPresent();
  }

  /** Whether other elements stand at other places afterwards. */
  private static boolean moves(Aspect aspect) {
    return switch (aspect) {
      case LEVEL, SPLIT, JOIN, SPAN, MARK, UNIT -> true;
      default -> false;
    };
  }

  private static boolean apply(PlanElement element, Aspect aspect, Correction correction) {
    if (aspect == Aspect.JOIN && !joinsSame(element, correction)) {
      return false;
    }
    String name = correction.getAuthor() == null ? "" : correction.getAuthor();
    Author author = new Author(name, correction::getTime);
    try {
      Command command = new Corrector(author).command(element, aspect, correction.getCorrected());
      command.execute();
      return true;
    } catch (CorrectionException e) {
      return false;
    }
  }

  /** Whether the words that were joined still follow: others are another sentence. */
  private static boolean joinsSame(PlanElement element, Correction correction) {
    Statement next = element instanceof Statement statement ? Boundaries.next(statement) : null;
    return next != null && next.getText().equals(correction.getRecognized());
  }
}
