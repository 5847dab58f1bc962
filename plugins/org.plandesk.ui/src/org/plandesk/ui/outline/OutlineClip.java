// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.plandesk.export.ElementText;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.importer.edit.PastedText;
import org.plandesk.model.Content;
import org.plandesk.model.Plans;
import org.plandesk.model.edit.command.CopiedElements;
import org.plandesk.model.edit.command.CutElements;
import org.plandesk.model.edit.command.PasteElements;
import org.plandesk.ui.editor.JobImportMonitor;
import org.plandesk.ui.parts.Clipboards;
import org.plandesk.ui.parts.ElementClipboard;
import org.plandesk.ui.parts.ElementClipboard.Elements;
import org.plandesk.ui.session.PlanSession;

/**
 * Whole elements to the clipboard and from it. Elements of another plan and words from elsewhere are read again where they come to
 * stand: what a sentence says depends on the plan.
 */
final class OutlineClip {

  private final PlanSession session;
  private final Display display;

  /** @param session the plan that is edited */
  OutlineClip(PlanSession session) {
    this.session = session;
    this.display = Display.getCurrent();
  }

  /** Whether something of the chosen can be copied and cut. */
  static boolean canCopy(List<? extends EObject> chosen) {
    return !CopiedElements.elements(chosen).isEmpty();
  }

  /** Copies the chosen; does nothing when none of them can be. */
  void copy(List<? extends EObject> chosen) {
    CopiedElements.of(chosen)
        .ifPresent(copied -> ElementClipboard.copy(display, copied, session.plan(), text(chosen)));
  }

  private String text(List<? extends EObject> chosen) {
    return ElementText.of(session.plan(), CopiedElements.elements(chosen));
  }

  /** Cuts the chosen; does nothing when none of them can be, or when the plan may not be changed. */
  void cut(List<? extends EObject> chosen, OutlineEdits edits) {
    CutElements.of(chosen).ifPresent(cut -> {
      String text = text(chosen);
      if (edits.run(cut.command())) {
        ElementClipboard.cut(display, cut, session.plan(), text);
      }
    });
  }

  /** Whether what is on the clipboard can be pasted at the chosen. */
  boolean canPaste(List<? extends EObject> chosen) {
    Optional<Elements> elements = ElementClipboard.get(display);
    return elements.isPresent() ? paste(elements.get(), anchor(chosen)).isPresent()
        : ElementClipboard.hasText(display) && PasteElements.text(".", anchor(chosen)).isPresent();
  }

  /** Pastes what is on the clipboard behind the last of the chosen, or into it where only that fits; else does nothing. */
  void paste(List<? extends EObject> chosen, OutlineEdits edits) {
    EObject anchor = anchor(chosen);
    Optional<Elements> elements = ElementClipboard.get(display);
    Optional<Command> command = elements.isPresent() ? paste(elements.get(), anchor)
        : text(Clipboards.getText(display), anchor);
    boolean known = elements.isPresent() && elements.get().plan() == session.plan();
    command.ifPresentOrElse(paste -> {
      if (edits.run(paste) && !known) {
        session.reworded(((PasteElements) paste).statements());
      }
    }, display::beep);
  }

  private static Optional<Command> paste(Elements elements, EObject anchor) {
    return PasteElements.of(elements.copied(), anchor, elements.cut());
  }

  private static Optional<Command> text(String text, EObject anchor) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    PastedText pasted = PastedText.at(Plans.ancestor(anchor, Content.class).orElse(null));
    List<CopiedElements> read = new ArrayList<>();
    try {
      PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
        ImportMonitor progress = new JobImportMonitor(monitor);
        monitor.setTaskName(Messages.readingText);
        pasted.read(text, UnitDictionary.ofUser(), progress).ifPresent(read::add);
      });
    } catch (InterruptedException e) {
      return Optional.empty();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof CancellationException) {
        return Optional.empty();
      }
      // The words are worth more than their structure.
      ILog.get().error("Pasted text could not be read", e.getCause());
    }
    return read.stream().findFirst().flatMap(elements -> PasteElements.of(elements, anchor, null))
        .or(() -> PasteElements.text(text, anchor));
  }

  private EObject anchor(List<? extends EObject> chosen) {
    return chosen.isEmpty() ? session.plan() : chosen.getLast();
  }
}
