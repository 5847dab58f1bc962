// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;

/** The texts of the statements that both authors have. */
final class Texts {

  private final MergeRun run;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, MergeSide> chosen = new HashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();

  Texts(MergeRun run) {
    this.run = run;
    for (MergeSide side : run.authors()) {
      run.changes(side).changed().forEach((key, features) -> {
        if (features.contains(Literals.STATEMENT__TEXT) && run.bothHave(key)) {
          changed.add(key);
        }
      });
      run.changes(side).inserted().stream().filter(key -> run.bothHave(key) && isStatement(key)).forEach(changed::add);
    }
    changed.forEach(key -> texts.put(key, merged(key)));
  }

  private boolean isStatement(String key) {
    return run.part(MergeSide.MINE, key).object() instanceof Statement;
  }

  private String merged(String key) {
    String mine = text(MergeSide.MINE, key);
    String theirs = text(MergeSide.THEIRS, key);
    String base = run.state(MergeSide.BASE).has(key) ? text(MergeSide.BASE, key) : null;
    if (mine.equals(theirs) || theirs.equals(base)) {
      return mine;
    }
    if (mine.equals(base)) {
      return theirs;
    }
    String joined = base == null ? null : TextMerge.join(base, mine, theirs).orElse(null);
    if (joined != null) {
      return joined;
    }
    MergeSide side = run.settle(ConflictKind.CHANGED, key, Literals.STATEMENT__TEXT);
    chosen.put(key, side);
    return Objects.requireNonNullElse(text(side, key), "");
  }

  /** The text of a statement in a state, never null; empty when it is not there. */
  String text(MergeSide side, String key) {
    return run.state(side).object(key) instanceof Statement statement && statement.getText() != null
        ? statement.getText() : "";
  }

  /** The text of a statement that both authors have and one of them changed; null for any other. */
  String text(String key) {
    return texts.get(key);
  }

  /** The statements that both authors have and one of them changed. */
  Set<String> changed() {
    return changed;
  }

  /** Whose text was taken because the texts contradict each other; null when they do not. */
  MergeSide chosen(String key) {
    return chosen.get(key);
  }

  /** Whose text was taken for the sentence in which something is marked: it decides on the mark as well. Null for all else. */
  MergeSide chosenAround(String key) {
    for (MergeSide side : run.authors()) {
      if (!chosen.isEmpty() && run.state(side).object(key) instanceof Mark) {
        MergeSide choice = chosen(run.state(side).place(key).parent());
        if (choice != null && run.state(choice).has(key)) {
          return choice;
        }
      }
    }
    return null;
  }
}
