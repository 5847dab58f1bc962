// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.importer.SourceText;
import org.plandesk.importer.correction.EarlierImport;
import org.plandesk.model.Correction;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanStorage;

/**
 * Finds the corrections of an earlier import of a document: in the plans that are open, in the plan file beside the document
 * and in the plans opened last.
 */
final class EarlierCorrections {

  private static final long LARGEST = 64L << 20;

  /**
   * Corrections that were found.
   *
   * @param plan name of the plan they come from
   * @param corrections in the order in which they were made
   */
  record Found(String plan, List<Correction> corrections) {
  }

  /** An open plan, as far as it is looked at from another thread. */
  private record Open(String name, Plan plan) {
  }

  private final PlanStorage storage;
  private final List<Open> open = new ArrayList<>();
  private final Set<Path> files = new LinkedHashSet<>();

  /** Takes note of the plans that are open now; on the user interface thread. */
  EarlierCorrections(PlanSessions sessions) {
    storage = sessions.storage();
    Set<Path> shown = new LinkedHashSet<>();
    for (PlanSession session : sessions.all()) {
      session.file().ifPresent(shown::add);
      if (!session.plan().getCorrections().isEmpty()) {
        open.add(new Open(session.name(), excerpt(session.plan())));
      }
    }
    files.addAll(sessions.recent().files());
    files.removeAll(shown);
  }

  /** Source and corrections of a plan that somebody may go on editing. */
  private static Plan excerpt(Plan plan) {
    Plan excerpt = PlanFactory.eINSTANCE.createPlan();
    excerpt.setSource(EcoreUtil.copy(plan.getSource()));
    excerpt.getCorrections().addAll(EcoreUtil.copyAll(plan.getCorrections()));
    return excerpt;
  }

  /** Looks for them; on any thread, reads files. A file that cannot be read is no earlier plan. */
  Optional<Found> find(SourceText source, Path document) {
    for (Open each : open) {
      if (EarlierImport.isOf(each.plan(), source)) {
        return Optional.of(new Found(each.name(), each.plan().getCorrections()));
      }
    }
    Set<Path> candidates = new LinkedHashSet<>();
    String name = document.getFileName().toString();
    int dot = name.lastIndexOf('.');
    candidates.add(document.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".plan"));
    candidates.addAll(files);
    for (Path file : candidates) {
      Optional<Plan> plan = load(file, source);
      if (plan.isPresent() && EarlierImport.isOf(plan.get(), source)) {
        return Optional.of(new Found(file.getFileName().toString(), plan.get().getCorrections()));
      }
    }
    return Optional.empty();
  }

  /** Reads a plan file only when its text speaks of the document. */
  private Optional<Plan> load(Path file, SourceText source) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      boolean speaks = !source.sha256().isEmpty() && text.contains(source.sha256()) || text.contains(source.name());
      return speaks && text.contains("<corrections") ? Optional.of(storage.load(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
