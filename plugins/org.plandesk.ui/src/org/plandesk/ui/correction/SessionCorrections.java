// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.correction;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.CompoundCommand;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.importer.correction.Author;
import org.plandesk.importer.correction.CorrectionException;
import org.plandesk.importer.correction.CorrectionRules;
import org.plandesk.importer.correction.Corrector;
import org.plandesk.importer.correction.Rule;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.session.PlanSession;

/** Corrections of an open plan, on its command stack. */
public final class SessionCorrections implements CorrectionRunner {

  private final PlanSession session;
  private final Corrector corrector = new Corrector(Author.current());

  /** @param session the open plan */
  public SessionCorrections(PlanSession session) {
    this.session = session;
  }

  @Override
  public String run(PlanElement element, Aspect aspect, String value) {
    try {
      session.commandStack().execute(corrector.command(element, aspect, value));
      return null;
    } catch (CorrectionException e) {
      return e.getLocalizedMessage();
    }
  }

  @Override
  public String runEverywhere(PlanElement element, Aspect aspect, String value, Rule rule) {
    try {
      CompoundCommand all = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL);
      all.append(corrector.command(element, aspect, value));
      for (PlanElement other : same(rule)) {
        if (other != element) {
          all.append(CorrectionRules.command(rule, other, corrector));
        }
      }
      if (session.execute(all)) {
        learn(rule);
      }
      return null;
    } catch (CorrectionException e) {
      return e.getLocalizedMessage();
    }
  }

  /** Keeps a rule for later imports; that it could not be kept does not undo the correction. */
  public static void learn(Rule rule) {
    try {
      CorrectionRules.read(CorrectionRules.userFile()).with(rule).write(CorrectionRules.userFile());
    } catch (CorrectionException e) {
      ILog.of(SessionCorrections.class).warn(e.getLocalizedMessage());
    }
  }

  @Override
  public List<PlanElement> same(Rule rule) {
    return rule.matching(session.plan());
  }
}
