// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.importer.Coverage;
import org.plandesk.importer.ImportProposal;
import org.plandesk.importer.ImportWarning;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.importer.correction.CorrectionException;
import org.plandesk.importer.correction.CorrectionRules;
import org.plandesk.importer.correction.Corrector;
import org.plandesk.importer.correction.Rule;
import org.plandesk.model.Certainty;
import org.plandesk.model.Leftover;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.Recognized;
import org.plandesk.model.ReviewState;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.correction.CorrectionRunner;

/**
 * What the review of an import shows and decides, without widgets.
 *
 * <p>The plan belongs to nobody yet; corrections change it on a command stack of the review's own, so that they can be undone
 * in place. User interface thread only.
 */
final class ImportReview implements CorrectionRunner {

  /** Which places the list shows. */
  enum Filter {
    /** What is doubtful, the least certain first; what was decided at the end. */
    DOUBTFUL,
    /** Everything that was recognised, in the order of the document. */
    ALL,
    /** What belongs to no element: declared leftovers that can be seen. */
    UNCOVERED
  }

  private final ImportProposal proposal;
  private final PlanLabels labels = PlanLabels.current();
  private final Corrector corrector;
  private final Consumer<Rule> learnt;
  private final BasicCommandStack stack = new BasicCommandStack();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Map<EObject, Doubt> byElement = new HashMap<>();
  private final int remembered;
  private String last;
  private Doubt corrected;

  /**
   * @param corrector makes the corrections
   * @param learnt keeps rules for later imports
   */
  ImportReview(ImportProposal proposal, Corrector corrector, Consumer<Rule> learnt) {
    this.proposal = proposal;
    this.corrector = corrector;
    this.learnt = learnt;
    remembered = plan().getCorrections().size();
    if (isBlank(plan().getTitle())) {
      add(new Doubt(labels, Certainty.LOW, plan(), Messages.doubtTitle));
    }
    for (ImportWarning warning : proposal.warnings()) {
      add(new Doubt(labels, Certainty.MIDDLE, null, warning.message()));
    }
    for (Recognized recognized : proposal.doubts()) {
      if (recognized.getState() == ReviewState.PROPOSED && EcoreUtil.isAncestor(plan(), recognized)) {
        add(new Doubt(labels, recognized.getCertainty(), recognized, null));
      }
    }
    // Vague words of time (近期) are no deadlines and can wait.
    doubts.sort(Comparator.comparing(Doubt::certainty).reversed().thenComparing(ImportReview::isVague));
  }

  private Doubt add(Doubt doubt) {
    doubts.add(doubt);
    if (doubt.element() != null) {
      byElement.put(doubt.element(), doubt);
    }
    return doubt;
  }

  Plan plan() {
    return proposal.plan();
  }

  /** How the document's characters are accounted for; a change of level moves some from headings to statements. */
  Coverage coverage() {
    return LeafCount.of(plan(), proposal.coverage());
  }

  /** Every place that is or was doubtful: what is open first, then what can wait, then what was decided. */
  List<Doubt> doubts() {
    refresh();
    return doubts.stream().sorted(Comparator.comparing(Doubt::state)).toList();
  }

  /** The places that wait for a decision. */
  List<Doubt> open() {
    refresh();
    return doubts.stream().filter(doubt -> doubt.state() == Doubt.State.OPEN).toList();
  }

  /** How many places were decided on, here or by an earlier import. */
  int settled() {
    refresh();
    return (int) doubts.stream().filter(doubt -> doubt.state() == Doubt.State.SETTLED).count() + remembered;
  }

  /** How many corrections were made here; undone ones do not count. */
  int made() {
    return plan().getCorrections().size() - remembered;
  }

  /** The places that a filter shows. */
  List<Doubt> places(Filter filter) {
    return switch (filter) {
      case DOUBTFUL -> doubts();
      case ALL -> all();
      case UNCOVERED -> plan().getSource().getLeftovers().stream().filter(this::isVisible)
          .map(leftover -> new Doubt(labels, Certainty.HIGH, leftover, null)).toList();
    };
  }

  private boolean isVisible(Leftover leftover) {
    return leftover.getSpan().of(plan().getSource().getText()).codePoints()
        .anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
  }

  private List<Doubt> all() {
    refresh();
    List<Doubt> all = new ArrayList<>();
    plan().eAllContents().forEachRemaining(object -> {
      if (object instanceof Recognized recognized && !(object instanceof Paragraph)) {
        all.add(placeOf(recognized));
      }
    });
    return all;
  }

  /** The place of an element, made when it was not doubtful. */
  Doubt placeOf(EObject element) {
    Doubt known = byElement.get(element);
    if (known != null) {
      return known;
    }
    Certainty certainty = element instanceof Recognized recognized ? recognized.getCertainty() : Certainty.HIGH;
    Doubt made = new Doubt(labels, certainty, element, null);
    made.setState(isDecided(element) ? Doubt.State.SETTLED : Doubt.State.OPEN);
    return made;
  }

  /** Settles what was decided, opens what was undone. */
  private void refresh() {
    for (Doubt doubt : doubts) {
      if (doubt.element() == null) {
        continue;
      }
      boolean decided = isDecided(doubt.element());
      if (decided) {
        doubt.setState(Doubt.State.SETTLED);
      } else if (doubt.state() == Doubt.State.SETTLED) {
        doubt.setState(Doubt.State.OPEN);
      }
    }
  }

  private boolean isDecided(EObject element) {
    return switch (element) {
      case Plan plan -> !isBlank(plan.getTitle());
      case Recognized recognized ->
          recognized.getState() != ReviewState.PROPOSED || !EcoreUtil.isAncestor(plan(), element);
      default -> true;
    };
  }

  /** The person leaves a place for later; it stays doubtful in the plan. */
  void later(Doubt doubt) {
    doubt.setState(Doubt.State.LATER);
  }

  /** The person has seen what concerns the document. */
  void seen(Doubt doubt) {
    doubt.setState(Doubt.State.SETTLED);
  }

  @Override
  public String run(PlanElement element, Aspect aspect, String value) {
    try {
      execute(element, corrector.command(element, aspect, value));
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
      List<PlanElement> others = same(rule).stream().filter(other -> other != element).toList();
      for (PlanElement other : others) {
        all.append(CorrectionRules.command(rule, other, corrector));
      }
      execute(element, all);
      learnt.accept(rule);
      return null;
    } catch (CorrectionException e) {
      return e.getLocalizedMessage();
    }
  }

  private void execute(PlanElement element, Command command) {
    String words = Messages.bind(Messages.quoted, Doubt.text(labels, element));
    stack.execute(command);
    Object result = command.getResult().isEmpty() ? element : command.getResult().iterator().next();
    Doubt doubt = byElement.remove(element);
    if (doubt == null) {
      doubt = add(new Doubt(labels, Certainty.HIGH, element, null));
    }
    doubt.replace((EObject) result);
    byElement.put((EObject) result, doubt);
    last = words;
    corrected = doubt;
    refresh();
  }

  @Override
  public List<PlanElement> same(Rule rule) {
    return rule.matching(plan());
  }

  /** The place that was corrected last, also one that was not doubtful before; null when none was. */
  Doubt corrected() {
    return corrected;
  }

  /** Whether a correction can be undone. */
  boolean canUndo() {
    return stack.canUndo();
  }

  /** What was corrected last, in words; null when nothing was. */
  String last() {
    return stack.canUndo() ? Messages.bind(Messages.lastCorrection, stack.getUndoCommand().getLabel(),
        last == null ? "" : last) : null;
  }

  /** Takes the last correction back; what it spoke of becomes the current element. */
  EObject undo() {
    Command undone = stack.getUndoCommand();
    stack.undo();
    last = null;
    for (Doubt doubt : doubts) {
      if (doubt.element() instanceof PlanElement element && !EcoreUtil.isAncestor(plan(), element)) {
        PlanElement old = find(element.getId());
        if (old != null) {
          byElement.remove(element);
          doubt.replace(old);
          byElement.put(old, doubt);
        }
      }
    }
    refresh();
    Object affected = undone.getAffectedObjects().isEmpty() ? null : undone.getAffectedObjects().iterator().next();
    return affected instanceof PlanElement element
        ? EcoreUtil.isAncestor(plan(), element) ? element : find(element.getId()) : null;
  }

  private PlanElement find(String id) {
    var all = plan().eAllContents();
    while (all.hasNext()) {
      if (all.next() instanceof PlanElement element && element.getId() != null && element.getId().equals(id)) {
        return element;
      }
    }
    return null;
  }

  private static boolean isVague(Doubt doubt) {
    return doubt.element() instanceof TimeExpression time && !Plans.isDeadline(time);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
