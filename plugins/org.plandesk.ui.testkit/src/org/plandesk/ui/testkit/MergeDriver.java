// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.plandesk.compare.merge.MergeSide;
import org.plandesk.ui.history.MergeHandler;
import org.plandesk.ui.history.compare.PlanState;
import org.plandesk.ui.history.merge.MergeEditor;
import org.plandesk.ui.history.merge.MergeInput;
import org.plandesk.ui.history.merge.MergeSource;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** What a user does in a merge and sees there; each call returns when its result is shown. */
public final class MergeDriver {

  /** The states from left to right. */
  private static final List<MergeSide> PANES = List.of(MergeSide.BASE, MergeSide.MINE, MergeSide.THEIRS);

  private final UiThread ui;
  private final MergeEditor part;

  private MergeDriver(UiThread ui, MergeEditor part) {
    this.ui = ui;
    this.part = part;
  }

  /** Merges a file of another author into the open plan. */
  static MergeDriver open(UiThread ui, Path base, Path theirs) {
    ui.run(() -> MergeHandler.open(WindowParts.window(),
        new MergeInput(PlanSessions.of(WindowParts.window()).active().orElseThrow(),
            new MergeSource.InFile(theirs, Optional.of(new PlanState.InFile(base))))));
    ui.await("the merge",
        () -> WindowParts.page().getActiveEditor() instanceof MergeEditor shown && shown.model().isPresent());
    return new MergeDriver(ui, ui.get(() -> (MergeEditor) WindowParts.page().getActiveEditor()));
  }

  /** The rows of the list of conflicts, cells parted by tabs: how it is settled, place, subject, words. */
  public List<String> conflicts() {
    return ui.get(() -> List.of(Controls.all(control(), Table.class).getFirst().getItems()).stream()
        .map(item -> item.getText(0) + "\t" + item.getText(1) + "\t" + item.getText(2) + "\t" + item.getText(3))
        .toList());
  }

  /** Settles the conflict that is looked at by the button of a state. */
  public void settle(MergeSide side) {
    ui.run(() -> Dialogs.press(taking(side)));
  }

  /** The button below the words of a state. */
  private Button taking(MergeSide side) {
    return Controls.all(control(), StyledText.class).stream()
        .map(words -> Controls.all(words.getParent(), Button.class)).filter(buttons -> !buttons.isEmpty()).toList()
        .get(PANES.indexOf(side)).getFirst();
  }

  /** Waits until the merge can be applied, and applies it. */
  public void apply() {
    PlanSession session = ui.get(() -> PlanSessions.of(WindowParts.window()).active().orElseThrow());
    Command before = ui.get(session.commandStack()::getUndoCommand);
    press();
    ui.await("the merge applied", () -> session.commandStack().getUndoCommand() != before);
    ui.settle();
  }

  /** Waits until the merge can be applied, and presses the button for that. */
  public void press() {
    ui.await("everything settled", () -> applying().isEnabled());
    ui.run(() -> applying().notifyListeners(SWT.Selection, new Event()));
  }

  /** Whether the merge can be applied. */
  public boolean canApply() {
    return ui.get(() -> applying().isEnabled());
  }

  /** The only tool with words. */
  private ToolItem applying() {
    return Controls.all(control(), ToolBar.class).stream().flatMap(bar -> List.of(bar.getItems()).stream())
        .filter(item -> !item.getText().isEmpty()).findFirst().orElseThrow();
  }

  private Composite control() {
    return (Composite) part.getSite().getService(MPart.class).getWidget();
  }
}
