// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Content;
import org.plandesk.model.Indicator;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.command.ContentCommands;
import org.plandesk.model.edit.command.HeadingCommands;
import org.plandesk.model.edit.command.IndicatorCommands;
import org.plandesk.model.edit.command.LevelCommands;
import org.plandesk.model.edit.command.SeriesCommand;
import org.plandesk.ui.page.PageEdit;
import org.plandesk.ui.session.PlanSession;

/** Edits of what is selected in the outline, each as one undo step; what results is selected then. */
final class OutlineEdits {

  /** The edits of the page that are about whole elements. */
  static final List<PageEdit> EDITS = List.of(PageEdit.NEW_HEADING, PageEdit.NEW_SUBHEADING, PageEdit.NEW_BOX,
      PageEdit.NEW_INDICATOR, PageEdit.PROMOTE, PageEdit.DEMOTE, PageEdit.MOVE_UP, PageEdit.MOVE_DOWN);

  private final PlanSession session;
  private final Consumer<List<EObject>> show;
  private final OutlineClip clip;

  /** @param show selects elements that may be new in the tree */
  OutlineEdits(PlanSession session, Consumer<List<EObject>> show) {
    this.session = session;
    this.show = show;
    this.clip = new OutlineClip(session);
  }

  /** What an edit does to the elements; empty when it cannot be done. */
  static Optional<Command> command(PageEdit edit, List<? extends EObject> elements) {
    List<PlanElement> chosen = outermost(elements);
    if (chosen.size() == 1) {
      return command(edit, chosen.getFirst());
    }
    return switch (edit) {
      case PROMOTE, DEMOTE, MOVE_UP -> SeriesCommand.of(chosen, element -> command(edit, element));
      // the last one first, or they would change places with each other
      case MOVE_DOWN -> SeriesCommand.of(chosen.reversed(), element -> command(edit, element));
      default -> Optional.empty();
    };
  }

  /** The elements without those that lie in another one. */
  private static List<PlanElement> outermost(List<? extends EObject> elements) {
    return elements.stream().filter(PlanElement.class::isInstance).map(PlanElement.class::cast)
        .filter(element -> elements.stream().noneMatch(other -> EcoreUtil.isAncestor(other, element.eContainer())))
        .toList();
  }

  private static Optional<Command> command(PageEdit edit, PlanElement element) {
    return switch (edit) {
      case NEW_HEADING -> HeadingCommands.beside(element, edit.title());
      case NEW_SUBHEADING -> HeadingCommands.below(element, edit.title());
      case NEW_BOX -> HeadingCommands.box(element, edit.title());
      case NEW_INDICATOR -> IndicatorCommands.insert(element, edit.title());
      case PROMOTE -> LevelCommands.promote(element);
      case DEMOTE -> LevelCommands.demote(element);
      case MOVE_UP, MOVE_DOWN -> element instanceof Content content
          ? ContentCommands.move(content, edit == PageEdit.MOVE_UP) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Deletes elements; empty when nothing of it can be deleted. */
  static Optional<Command> delete(List<? extends EObject> elements) {
    List<Indicator> rows = elements.stream().filter(Indicator.class::isInstance).map(Indicator.class::cast).toList();
    if (!rows.isEmpty() && rows.size() == elements.size()) {
      return Optional.of(IndicatorCommands.delete(rows));
    }
    List<Content> contents = contents(elements);
    return contents.isEmpty() ? Optional.empty() : Optional.of(ContentCommands.delete(contents));
  }

  /** What of the elements can be moved and deleted. */
  static List<Content> contents(List<? extends EObject> elements) {
    return elements.stream().filter(Content.class::isInstance).map(Content.class::cast).toList();
  }

  /** Runs a command; false when it was refused, as in 建议模式. */
  boolean run(Command command) {
    boolean done = session.execute(command);
    List<EObject> results = command.getResult().stream().filter(EObject.class::isInstance).map(EObject.class::cast)
        .toList();
    if (done && !results.isEmpty()) {
      show.accept(results);
    }
    return done;
  }

  /** The clipboard for this plan. */
  OutlineClip clip() {
    return clip;
  }
}
