// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/**
 * Does the same to several elements, one after the other, each as the plan is after the one before. One undo step.
 *
 * @param <E> the elements
 */
public final class SeriesCommand<E> extends AbstractCommand {

  private final List<E> elements;
  private final Function<E, Optional<Command>> each;
  private final List<Command> done = new ArrayList<>();

  private SeriesCommand(String label, List<E> elements, Function<E, Optional<Command>> each) {
    super(label);
    this.elements = elements;
    this.each = each;
  }

  /**
   * The series that begins with what can be done to the first element; what cannot be done to a later one is left out.
   *
   * @param elements in the order in which it is done
   * @param each what is done to one of them; asked when its turn comes
   * @return empty when it cannot be done to the first
   */
  public static <E> Optional<Command> of(List<E> elements, Function<E, Optional<Command>> each) {
    return elements.isEmpty() ? Optional.empty()
        : each.apply(elements.getFirst()).map(first -> new SeriesCommand<>(first.getLabel(), elements, each));
  }

  @Override
  protected boolean prepare() {
    return true;
  }

  @Override
  public void execute() {
    for (E element : elements) {
      each.apply(element).filter(Command::canExecute).ifPresent(command -> {
        command.execute();
        done.add(command);
      });
    }
  }

  /** What was done, in order. */
  List<Command> done() {
    return done;
  }

  @Override
  public void undo() {
    done.reversed().forEach(Command::undo);
  }

  @Override
  public void redo() {
    done.forEach(Command::redo);
  }

  @Override
  public Collection<?> getResult() {
    Set<Object> results = new LinkedHashSet<>();
    done.forEach(command -> results.addAll(command.getResult()));
    return results;
  }

  @Override
  public Collection<?> getAffectedObjects() {
    return getResult();
  }
}
