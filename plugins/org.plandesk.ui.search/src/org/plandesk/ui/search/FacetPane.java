// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.search.list.FacetList;
import org.plandesk.ui.search.model.SearchModel;

/** The facets with their heading, which says how many ticks there are and takes them away. */
final class FacetPane {

  private final SearchModel model;
  private final Composite head;
  private final Label none;
  private final Link clear;
  private final FacetList list;

  FacetPane(Composite parent, SearchModel model) {
    this.model = model;
    Composite pane = Panes.pane(parent, 1);
    head = Panes.strip(pane, 3);
    GridLayout layout = (GridLayout) head.getLayout();
    layout.marginLeft = 12;
    layout.marginRight = 10;
    Panes.label(head, Messages.facets, PlanFonts.CONTROL_BOLD, PlanColors.TEXT)
        .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
    none = Panes.label(head, Messages.noTicks, PlanFonts.CONTROL, PlanColors.TEXT_THIRD);
    none.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
    clear = Panes.link(head, Messages.clearTicks, PlanFonts.CONTROL, words -> model.clearTicks());
    clear.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    data.heightHint = ResultHead.HEIGHT;
    head.setLayoutData(data);
    list = new FacetList(pane, model);
    list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    refresh();
  }

  /** Shows the facets of the model's result. */
  void refresh() {
    list.refresh();
    int ticks = model.query().selected().values().stream().mapToInt(Set::size).sum();
    if (ticks > 0) {
      clear.setText(Panes.anchor(Messages.bind(Messages.clearCount, ticks)));
    }
    exclude(none, ticks > 0);
    exclude(clear, ticks == 0);
    head.layout();
  }

  private static void exclude(Control control, boolean excluded) {
    ((GridData) control.getLayoutData()).exclude = excluded;
    control.setVisible(!excluded);
  }
}
