// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plandesk.model.Plan;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.ActivePlan;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.NoPlan;
import org.plandesk.ui.parts.RowTable;
import org.plandesk.ui.session.PlanSession;

/**
 * A view with rows that are worked out from the active plan in the background, anew after each change. User interface thread
 * only.
 *
 * @param <R> what a row shows
 */
abstract class PlanRowsView<R> extends ViewPart {

  private static final int REST_MILLIS = 400;

  private EmptyState state;
  private RowTable<R> table;
  private ActivePlan active;
  private PlanSession session;
  private Job job;

  /** Makes what the view shows when there are rows. */
  abstract RowTable<R> createContent(Composite content);

  /**
   * Begins to work out the rows; they are shown when {@link #isShown} still says so.
   *
   * @param delay milliseconds before it begins
   */
  abstract Job load(PlanSession of, long delay);

  /** The sentence to be shown before there are rows. */
  abstract String loading();

  @Override
  public final void createPartControl(Composite parent) {
    setTitleImage(Images.UNIT.image());
    state = new EmptyState(parent, NoPlan.sentence(getSite()), this::setFocus);
    table = createContent(state.content());
    active = ActivePlan.follow(getSite(), new ActivePlan.Follower() {
      @Override
      public void activePlan(Optional<PlanSession> next) {
        session = next.orElse(null);
        if (session == null) {
          NoPlan.say(state, getSite());
        } else {
          state.setText(loading());
        }
        state.show(false);
        reload(0);
      }

      @Override
      public void changed() {
        reload(REST_MILLIS);
      }
    });
  }

  private void reload(long delay) {
    if (job != null) {
      job.cancel();
      job = null;
    }
    if (session != null) {
      job = load(session, delay);
    }
  }

  /** Whether the plan is still the one to be shown. */
  final boolean isShown(Plan plan) {
    return !table.control().isDisposed() && session != null && session.plan() == plan;
  }

  /** The open plan, or null. */
  final PlanSession session() {
    return session;
  }

  /** The rows. */
  final RowTable<R> table() {
    return table;
  }

  /** Shows the rows, or a sentence when there are none. */
  final void show(boolean rows, String sentence) {
    state.setText(sentence);
    state.show(rows);
  }

  @Override
  public final void setFocus() {
    if (!table.control().isVisible() || !table.control().setFocus()) {
      state.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (active != null) {
      active.release();
    }
    if (job != null) {
      job.cancel();
    }
    super.dispose();
  }
}
