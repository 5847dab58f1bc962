// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.history.model.DueThen;
import org.plandesk.ui.history.model.RevisionWords;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.images.PlanTheme;
import org.plandesk.ui.page.PlanPage;
import org.plandesk.ui.parts.OwnColours;
import org.plandesk.ui.parts.PageTextHandler;
import org.plandesk.ui.parts.ReadOnlyEditor;
import org.plandesk.ui.parts.RowTable;
import org.plandesk.ui.session.PlanSelection;

/**
 * A plan as it was, to be read: its page of text below a line that says when it was so, and its deadlines as they stood that day. User
 * interface thread only.
 */
public final class RevisionEditor extends ReadOnlyEditor {

  /** The editor's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.history.RevisionEditor";

  private static final int[] SHARES = {3, 1};
  private static final int DUE_WIDTH = 110;
  private static final int LIGHT_WIDTH = 90;
  private static final int PROGRESS_WIDTH = 80;
  private static final int PLACE_WIDTH = 120;
  private static final int WORDS_WIDTH = 260;

  private final Runnable themeListener = this::colour;
  private RevisionInput input;
  private CLabel head;
  private PlanPage page;
  private PlanSelection shared;

  @Override
  public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
    if (!(editorInput instanceof RevisionInput revision)) {
      throw new PartInitException(Messages.noRevision);
    }
    input = revision;
    setSite(site);
    setInput(editorInput);
    setPartName(editorInput.getName());
    setTitleImage(Images.LOCK.image());
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    head = new CLabel(area, SWT.NONE);
    head.setMargins(12, 6, 12, 6);
    head.setFont(PlanFonts.CONTROL.font());
    head.setImage(Images.LOCK.image());
    String reason = RevisionWords.reason(input.revision());
    String said = Messages.bind(Messages.readOnly, input.getName());
    head.setText(reason.isEmpty() ? said : said + "  " + reason);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    SashForm parts = new SashForm(area, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
    page = new PlanPage(parts);
    page.setPlan(input.plan());
    List<DueThen> due = DueThen.of(input.plan(), input.day());
    if (!due.isEmpty()) {
      deadlines(parts, due);
      parts.setWeights(SHARES);
    }
    OwnColours.keep(head);
    PlanTheme.addListener(themeListener);
    colour();
    shared = PlanSelection.connect(getSite(), elements -> {
      if (elements.getFirst() instanceof PlanElement element && element.getId() != null) {
        reveal(element.getId());
      }
    });
    var handlers = getSite().getService(IHandlerService.class);
    handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY,
        new PageTextHandler<>(() -> page, PlanPage.class, PlanPage::copy, Text::copy));
    handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL,
        new PageTextHandler<>(() -> page, PlanPage.class, PlanPage::selectAll, Text::selectAll));
  }

  private void deadlines(Composite parent, List<DueThen> due) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    Label caption = new Label(area, SWT.NONE);
    caption.setFont(PlanFonts.SMALL.font());
    caption.setText(Messages.bind(Messages.dueThen,
        new Object[] {input.day(), due.size(), DueThen.summary(due)}));
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(caption);
    RowTable<DueThen> table = new RowTable<>(area, DueThen.class, caption.getText());
    table.column(Messages.due, DUE_WIDTH, DueThen::dueWords);
    table.column(Messages.light, LIGHT_WIDTH, row -> PlanLabels.current().literal(row.light()));
    table.column(Messages.progress, PROGRESS_WIDTH, DueThen::progressWords);
    table.column(Messages.clause, PLACE_WIDTH, row -> PlanLabels.current().shortPosition(row.task()));
    table.fill(table.column(Messages.words, WORDS_WIDTH, row -> row.task().getText()));
    table.setRows(due);
    table.onChoose(() -> table.chosen().ifPresent(row -> page.reveal(row.task())));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
  }

  /** Shows the element that had this id then; does nothing when there was none. */
  void reveal(String elementId) {
    for (Iterator<EObject> all = input.plan().eAllContents(); all.hasNext();) {
      if (all.next() instanceof PlanElement element && elementId.equals(element.getId())) {
        page.reveal(element);
        return;
      }
    }
  }

  private void colour() {
    head.setBackground(PlanColors.HEADER.color());
    head.setForeground(PlanColors.TEXT_SECOND.color());
  }

  @Override
  public void setFocus() {
    page.setFocus();
  }

  @Override
  public void dispose() {
    PlanTheme.removeListener(themeListener);
    if (shared != null) {
      shared.disconnect();
      page.setPlan(null);
    }
    super.dispose();
  }
}
