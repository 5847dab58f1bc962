// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.Set;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A command whose changes are taken back exactly. What follows from it by itself can become a part of its undo step. */
public abstract class EditsCommand extends AbstractCommand {

  private final Edits edits = new Edits();

  /** @param label name for users */
  protected EditsCommand(String label) {
    super(label);
  }

  /** The changes, to be added to while the command runs. */
  protected final Edits edits() {
    return edits;
  }

  /** The features of which this command changed values. */
  final Set<EStructuralFeature> features() {
    return edits.features();
  }

  /**
   * Carries out what follows from this command as a part of it.
   *
   * @return false when it is about something that this command did not change; then nothing happens
   */
  public final boolean takeIn(FollowUpCommand next) {
    if (!getAffectedObjects().containsAll(next.elements())) {
      return false;
    }
    next.run(edits);
    return true;
  }

  @Override
  public void undo() {
    edits.undo();
  }

  @Override
  public void redo() {
    edits.redo();
  }
}
