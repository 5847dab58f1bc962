// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plandesk.history.ElementRevision;
import org.plandesk.history.PlanHistory;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.history.model.RevisionWords;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.RowTable;

/** What became of the selected element: when, by whom, why, and its words then. User interface thread only. */
final class ElementPane {

  private static final int REST_MILLIS = 200;
  private static final int TIME_WIDTH = 130;
  private static final int CHANGE_WIDTH = 110;
  private static final int AUTHOR_WIDTH = 90;
  private static final int REASON_WIDTH = 160;
  private static final int TEXT_WIDTH = 420;
  private static final int TEXT_LINES = 3;

  private final Composite area;
  private final Label caption;
  private final RowTable<ElementRevision> table;
  private final Text words;
  private final Runnable ask = this::ask;
  private Path file;
  private PlanElement element;
  private Job job;

  ElementPane(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    caption = new Label(area, SWT.NONE);
    caption.setFont(PlanFonts.SMALL.font());
    caption.setText(Messages.noElement);
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(caption);
    table = new RowTable<>(area, ElementRevision.class, Messages.elementTable);
    table.column(Messages.time, TIME_WIDTH, row -> RevisionWords.time(row.revision()));
    table.column(Messages.change, CHANGE_WIDTH, RevisionWords::changes);
    table.column(Messages.author, AUTHOR_WIDTH, row -> row.revision().author());
    table.column(Messages.reason, REASON_WIDTH, row -> RevisionWords.reason(row.revision()));
    table.column(Messages.words, TEXT_WIDTH, ElementRevision::text);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    words = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    words.setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(words, Messages.words);
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, words.getLineHeight() * TEXT_LINES)
        .applyTo(words);
    table.onChoose(() -> words.setText(table.chosen().map(ElementRevision::text).orElse("")));
  }

  Control control() {
    return area;
  }

  RowTable<ElementRevision> table() {
    return table;
  }

  /** The element that is shown, or null. */
  String elementId() {
    return element == null ? null : element.getId();
  }

  /** Follows another plan file; null for none. */
  void setFile(Path next) {
    file = next;
    element = null;
    show(Messages.noElement, List.of());
  }

  /** Shows another element once the selection rests. What is marked in a sentence is told with the sentence. */
  void select(EObject selected) {
    EObject next = selected instanceof Mark ? selected.eContainer() : selected;
    if (next != element && next instanceof PlanElement known && known.getId() != null) {
      element = known;
      area.getDisplay().timerExec(REST_MILLIS, ask);
    }
  }

  /** Asks again, after something was recorded. */
  void refresh() {
    ask();
  }

  private void ask() {
    if (area.isDisposed() || file == null || element == null) {
      return;
    }
    if (job != null) {
      job.cancel();
    }
    PlanElement asked = element;
    String id = asked.getId();
    String name = PlanLabels.current().typeName(asked) + "  " + PlanLabels.current().position(asked);
    PlanHistory history = PlanHistory.of(file);
    job = HistoryWork.run(Messages.loading, monitor -> history.versions(id, monitor::isCanceled), versions -> {
      if (asked == element) {
        show(versions.isEmpty() ? Messages.bind(Messages.noVersions, name) : name, versions);
      }
    }, sentence -> show(sentence, List.of()));
  }

  private void show(String text, List<ElementRevision> versions) {
    if (!area.isDisposed()) {
      caption.setText(text.replace("&", "&&"));
      table.setRows(versions);
      words.setText(table.chosen().map(ElementRevision::text).orElse(""));
      area.layout();
    }
  }

  void dispose() {
    if (job != null) {
      job.cancel();
    }
  }
}
