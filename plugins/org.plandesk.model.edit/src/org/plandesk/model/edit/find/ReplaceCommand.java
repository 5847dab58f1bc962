// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.ContentCommands;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.EditsCommand;
import org.plandesk.model.edit.command.FollowUpCommand;
import org.plandesk.model.edit.command.MarkShift;
import org.plandesk.model.edit.command.References;

/**
 * Replaces words at several places as one undo step. Marks follow as in typing; a sentence of which nothing is left goes.
 * It can be executed while all texts are those that were searched.
 */
public final class ReplaceCommand extends EditsCommand {

  private final Map<EditableText, List<Place>> places;
  private final Set<PlanElement> changed = new LinkedHashSet<>();

  /** @param places what to replace, those of one text in their order */
  public ReplaceCommand(List<Place> places) {
    this(places, places.size());
  }

  /** @param all how many places there are with those that are replaced by {@link #more} */
  public ReplaceCommand(List<Place> places, int all) {
    super(Messages.bind(Messages.replace, all));
    this.places = byText(places);
  }

  private static Map<EditableText, List<Place>> byText(List<Place> places) {
    Map<EditableText, List<Place>> texts = new LinkedHashMap<>();
    places.forEach(place -> texts.computeIfAbsent(place.text(), text -> new ArrayList<>()).add(place));
    return texts;
  }

  /**
   * Replaces more, as a part of this command's undo step, once this command was executed: a hundred thousand places at once
   * would let everything wait. What was edited in between is left out.
   *
   * @param next places in other texts than those so far
   */
  public FollowUpCommand more(List<Place> next) {
    return new FollowUpCommand(getLabel(), changed.iterator().next(), edits -> {
      Map<EditableText, List<Place>> current = byText(next);
      current.keySet().removeIf(text -> !text.isCurrent());
      replace(edits, current);
      return changed.iterator().next();
    });
  }

  @Override
  protected boolean prepare() {
    return !places.isEmpty() && places.keySet().stream().allMatch(EditableText::isCurrent);
  }

  @Override
  public void execute() {
    replace(edits(), places);
  }

  private void replace(Edits edits, Map<EditableText, List<Place>> texts) {
    List<Mark> gone = new ArrayList<>();
    List<Statement> empty = new ArrayList<>();
    texts.forEach((text, of) -> {
      if (text.element() instanceof Statement statement) {
        of.reversed().forEach(place -> MarkShift.replace(edits, statement, place.start(), place.end(),
            place.replacement(), gone::add));
        if (statement.getText().isBlank()) {
          empty.add(statement);
        }
      } else {
        set(edits, text, replaced(text, of));
      }
      changed.add(text.element());
    });
    if (!gone.isEmpty()) {
      References.clear(edits, changed.iterator().next(), gone);
    }
    for (Statement statement : empty) {
      changed.remove(statement);
      changed.add(ContentCommands.delete(edits, statement));
    }
  }

  private static String replaced(EditableText text, List<Place> places) {
    StringBuilder words = new StringBuilder(text.words());
    places.reversed().forEach(place -> words.replace(place.start(), place.end(), place.replacement()));
    return words.toString();
  }

  private static void set(Edits edits, EditableText text, String words) {
    if (text.attribute().isMany()) {
      @SuppressWarnings("unchecked") List<String> values = (List<String>) text.element().eGet(text.attribute());
      edits.set(values, text.index(), words);
    } else {
      edits.set(text.element(), text.attribute(), words);
    }
  }

  @Override
  public Collection<?> getResult() {
    return changed;
  }

  @Override
  public Collection<?> getAffectedObjects() {
    return changed;
  }
}
