// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.Certainty;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Recognized;
import org.plandesk.model.ReviewState;
import org.plandesk.model.UnitMention;

/** What a person says to a recognition as it is: that it is right, or that it is wrong. */
final class Review {

  private Review() {
  }

  /** Confirms or rejects. A rejected mention takes the assignments along that it gave. */
  static Operation of(Recognized recognized, ReviewState state) {
    return new Operation() {
      @Override
      public String recognized() {
        return recognized.getState().getLiteral();
      }

      @Override
      public PlanElement run(Edits edits) {
        if (state == ReviewState.CONFIRMED) {
          settle(edits, recognized, null);
        } else {
          edits.set(recognized, Literals.RECOGNIZED__STATE, state);
        }
        if (state == ReviewState.REJECTED && recognized instanceof UnitMention mention) {
          Units.withdraw(edits, mention);
        }
        return (PlanElement) recognized;
      }
    };
  }

  /** Whether a recognition of this kind can be wrong as a whole: a mark can, the text itself is there. */
  static boolean canReject(Recognized recognized) {
    return recognized instanceof Mark;
  }

  /** A person's word is certain. */
  static void settle(Edits edits, Recognized recognized, String was) {
    edits.set(recognized, Literals.RECOGNIZED__STATE, ReviewState.CONFIRMED);
    edits.set(recognized, Literals.RECOGNIZED__CERTAINTY, Certainty.HIGH);
    if (was != null && !was.isEmpty()) {
      edits.set(recognized, Literals.RECOGNIZED__REASON, "correction.set|" + was.replace('|', ' '));
    }
  }
}
