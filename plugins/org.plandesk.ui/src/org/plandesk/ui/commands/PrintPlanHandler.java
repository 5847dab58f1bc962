// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.export.document.PlanBlock;
import org.plandesk.export.document.PlanBlocks;
import org.plandesk.model.Content;
import org.plandesk.model.Plan;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.print.PlanPrinting;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** Prints the plan in front, or what is selected of it: asks for a printer, then prints in the background. */
public final class PrintPlanHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Shell shell = HandlerUtil.getActiveShellChecked(event);
    Set<String> selected = selected(HandlerUtil.getCurrentSelection(event));
    PlanSessions.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).active()
        .ifPresent(session -> ask(shell, session, selected));
    return null;
  }

  private static void ask(Shell shell, PlanSession session, Set<String> selected) {
    PrintDialog dialog = new PrintDialog(shell);
    dialog.setText(Messages.printTitle);
    PrinterData data = new PrinterData();
    data.orientation = PrinterData.PORTRAIT;
    dialog.setPrinterData(data);
    PrinterData chosen = dialog.open();
    if (chosen != null) {
      print(shell, session, chosen, chosen.scope == PrinterData.SELECTION ? selected : Set.of());
    }
  }

  /** Prints the parts with these ids; the whole plan when there is none. */
  private static void print(Shell shell, PlanSession session, PrinterData where, Set<String> parts) {
    String name = session.name();
    String family = PlanFonts.TEXT.font().getFontData()[0].getName();
    new CopyJob(Messages.bind(Messages.printing, name), shell, session, (plan, monitor) -> {
      try {
        List<Content> found = parts(plan, parts);
        List<PlanBlock> blocks = found.isEmpty() ? PlanBlocks.of(plan) : PlanBlocks.of(plan, found);
        new PlanPrinting(blocks, family).print(where, name, monitor::isCanceled);
      } catch (SWTException | SWTError e) {
        throw new IOException(e.getLocalizedMessage(), e);
      }
    }, Messages.printTitle, reason -> Messages.bind(Messages.printFailed, name, reason)).schedule();
  }

  /** The ids of what can be printed by itself around each selected element. */
  private static Set<String> selected(ISelection selection) {
    Set<String> ids = new HashSet<>();
    if (selection instanceof IStructuredSelection elements) {
      for (Object element : elements) {
        EObject part = element instanceof EObject object ? object : null;
        while (part != null && !(part instanceof Content)) {
          part = part.eContainer();
        }
        if (part instanceof Content content) {
          ids.add(content.getId());
        }
      }
    }
    return ids;
  }

  /** The parts with these ids in the order of the plan; what lies within another one of them goes with it. */
  private static List<Content> parts(Plan plan, Set<String> ids) {
    List<Content> parts = new ArrayList<>();
    TreeIterator<EObject> all = plan.eAllContents();
    while (!ids.isEmpty() && all.hasNext()) {
      if (all.next() instanceof Content content && ids.contains(content.getId())) {
        parts.add(content);
        all.prune();
      }
    }
    return parts;
  }
}
