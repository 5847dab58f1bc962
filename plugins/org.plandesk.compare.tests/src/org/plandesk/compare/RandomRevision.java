// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;

/** A plan revised at random, with what became of each statement. Its ids say nothing. The same seed gives the same revision. */
final class RandomRevision {

  private static final List<String> PHRASES =
      List.of("进一步", "加快", "统筹推进", "按照职责分工", "，确保取得实效", "和数字化", "重点");
  /** Shorter sentences are neither split nor merged nor moved: nothing would tell what became of them. */
  private static final int SHORTEST = 9;

  /**
   * What became of statements.
   *
   * @param type what happened
   * @param old statements of the old state
   * @param current statements of the new state
   */
  record Truth(ChangeType type, List<Statement> old, List<Statement> current) {
  }

  final Plan old;
  final Plan current;
  final List<Truth> truths = new ArrayList<>();
  private final Random random;
  private final List<String> foreign;
  private final List<Statement> all;
  private final List<Statement> gone = new ArrayList<>();
  private final Map<Statement, Statement> origins = new IdentityHashMap<>();

  /**
   * Revises a copy of a plan.
   *
   * @param foreign sentences that can be put in
   * @param share of the statements that change, from 0 to 1
   */
  RandomRevision(Plan plan, List<String> foreign, double share, long seed) {
    this.old = plan;
    this.foreign = foreign;
    this.random = new Random(seed);
    EcoreUtil.Copier copier = new EcoreUtil.Copier();
    this.current = (Plan) copier.copy(plan);
    copier.copyReferences();
    copier.forEach((from, to) -> {
      if (from instanceof Statement statement) {
        origins.put((Statement) to, statement);
      }
    });
    // Another source: ids are not to be trusted, and are those of other statements indeed.
    current.getSource().setText(current.getSource().getText() + "\n");
    all = List.copyOf(Plans.statements(current));
    for (int i = 0; i < all.size(); i++) {
      all.get(i).setId(origins.get(all.get((i + 1) % all.size())).getId());
    }
    for (Statement statement : all) {
      if (!gone.contains(statement)) {
        revise(statement, random.nextDouble() < share ? random.nextInt(7) : -1);
      }
    }
  }

  private void revise(Statement statement, int what) {
    List<Content> siblings = ((ContentOwner) statement.eContainer()).getContents();
    int at = siblings.indexOf(statement);
    boolean done = switch (what) {
      case 0, 1 -> reword(statement);
      case 2 -> split(statement, siblings, at);
      case 3 -> merge(statement, siblings, at);
      case 4 -> delete(statement, siblings);
      case 5 -> insert(siblings, at);
      case 6 -> move(statement, siblings);
      default -> false;
    };
    if (!done) {
      tell(ChangeType.UNCHANGED, List.of(origins.get(statement)), List.of(statement));
    }
  }

  private boolean reword(Statement statement) {
    String text = reworded(statement.getText());
    boolean changed = !text.equals(statement.getText());
    if (changed) {
      statement.setText(text);
      tell(ChangeType.REWORDED, List.of(origins.get(statement)), List.of(statement));
    }
    return changed;
  }

  private boolean split(Statement statement, List<Content> siblings, int at) {
    String text = statement.getText();
    int comma = text.indexOf('，', SHORTEST);
    if (comma < 0 || comma > text.length() - SHORTEST - 1) {
      return false;
    }
    Statement second = add(siblings, at + 1, text.substring(comma + 1));
    statement.setText(text.substring(0, comma) + "。");
    tell(ChangeType.SPLIT, List.of(origins.get(statement)), List.of(statement, second));
    return true;
  }

  private boolean merge(Statement statement, List<Content> siblings, int at) {
    Content next = at + 1 < siblings.size() ? siblings.get(at + 1) : null;
    if (!(next instanceof Statement other) || !origins.containsKey(other) || other.getText().length() < SHORTEST
        || statement.getText().length() < SHORTEST
        || truths.stream().anyMatch(each -> each.current().contains(other))) {
      return false;
    }
    statement.setText(statement.getText().replaceFirst("[。；]$", "，") + other.getText());
    siblings.remove(other);
    gone.add(other);
    tell(ChangeType.MERGED, List.of(origins.get(statement), origins.get(other)), List.of(statement));
    return true;
  }

  private boolean delete(Statement statement, List<Content> siblings) {
    siblings.remove(statement);
    gone.add(statement);
    tell(ChangeType.DELETED, List.of(origins.get(statement)), List.of());
    return true;
  }

  private boolean insert(List<Content> siblings, int at) {
    Statement added = add(siblings, at + 1, foreign.get(random.nextInt(foreign.size())));
    tell(ChangeType.INSERTED, List.of(), List.of(added));
    return false;
  }

  private boolean move(Statement statement, List<Content> siblings) {
    Statement place = all.get(random.nextInt(all.size()));
    if (gone.contains(place) || heading(place) == heading(statement) || statement.getText().length() < SHORTEST) {
      return false;
    }
    siblings.remove(statement);
    List<Content> there = ((ContentOwner) place.eContainer()).getContents();
    there.add(there.indexOf(place), statement);
    tell(ChangeType.MOVED, List.of(origins.get(statement)), List.of(statement));
    return true;
  }

  private static EObject heading(Statement statement) {
    EObject at = statement.eContainer();
    return at instanceof Paragraph ? at.eContainer() : at;
  }

  private void tell(ChangeType type, List<Statement> from, List<Statement> to) {
    truths.add(new Truth(type, from, to));
  }

  private static Statement add(List<Content> siblings, int at, String text) {
    Statement statement = PlanFactory.eINSTANCE.createStatement();
    statement.setText(text);
    siblings.add(at, statement);
    return statement;
  }

  /** One to three small edits: a figure, a word put in, a stretch taken out. */
  private String reworded(String text) {
    String words = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(Math.max(1, words.length()));
      int end = Math.min(words.length(), at + 1 + random.nextInt(Math.max(1, words.length() / 4)));
      words = switch (random.nextInt(3)) {
        case 0 -> words.substring(0, at) + PHRASES.get(random.nextInt(PHRASES.size())) + words.substring(at);
        case 1 -> words.substring(0, at) + words.substring(end);
        default -> words.replaceFirst("\\d+", Integer.toString(2 + random.nextInt(97)));
      };
    }
    return words.isBlank() ? text : words;
  }
}
