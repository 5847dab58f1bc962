// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.Comment;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;

/** Where the words of marks and comments stand after the merge: they follow the texts. */
final class Positions {

  /** Where one author has something, in the text as it is after the merge. */
  private record Candidate(MergeSide side, Position position, boolean kept, boolean exact) {
  }

  private final MergeRun run;
  private final Presence presence;
  private final Texts texts;
  private final Values values;
  private final Containers containers;

  Positions(MergeRun run, Presence presence, Texts texts, Values values, Containers containers) {
    this.run = run;
    this.presence = presence;
    this.texts = texts;
    this.values = values;
    this.containers = containers;
    for (MergeSide side : run.authors()) {
      run.changes(side).changed().forEach((key, features) -> {
        if (features.stream().anyMatch(Features.WORDS::contains) && presence.isLive(key)) {
          of(key);
        }
      });
    }
  }

  /** The words of a mark or a comment that is there. */
  Position of(String key) {
    EObject object = object(key);
    String owner = object instanceof Comment ? (String) values.of(key, Literals.COMMENT__ELEMENT)
        : containers.of(key).parent();
    String text = owner == null ? null : text(owner);
    if (text == null) {
      return whole(key);
    }
    List<Candidate> base = candidates(key, owner, text, List.of(MergeSide.BASE));
    List<Candidate> authors = presence.isFrozen(key) ? base : candidates(key, owner, text, run.authors());
    return choose(key, object, authors.isEmpty() ? base : authors, base).within(text);
  }

  private EObject object(String key) {
    EObject mine = run.state(MergeSide.MINE).object(key);
    EObject theirs = run.state(MergeSide.THEIRS).object(key);
    return mine != null ? mine : theirs != null ? theirs : run.state(MergeSide.BASE).object(key);
  }

  /** Of a comment that speaks of no statement, or of none any more: nothing that a text could move. */
  private Position whole(String key) {
    EObject base = run.state(MergeSide.BASE).object(key);
    EObject first = run.state(run.first()).object(key);
    EObject second = run.state(run.second()).object(key);
    if (presence.isFrozen(key) || first == null && second == null) {
      return Position.of(base);
    }
    boolean same = first == null || second != null && base != null && Position.of(first).equals(Position.of(base));
    return Position.of(same ? second : first);
  }

  /** The text of a statement after the merge; null of anything else. */
  private String text(String key) {
    boolean statement =
        Stream.of(MergeSide.values()).anyMatch(side -> run.state(side).object(key) instanceof Statement);
    return statement ? Objects.requireNonNullElse((String) values.of(key, Literals.STATEMENT__TEXT), "") : null;
  }

  private List<Candidate> candidates(String key, String owner, String text, List<MergeSide> sides) {
    List<Candidate> candidates = new ArrayList<>();
    for (MergeSide side : sides) {
      EObject object = run.state(side).object(key);
      if (object != null && Position.statement(object) != null
          && owner.equals(run.state(side).key(Position.statement(object)))) {
        String own = texts.text(side, owner);
        Offsets offsets = Offsets.between(own, text);
        Position position = Position.of(object);
        boolean kept = position.isKept(offsets);
        Position there = position.in(offsets).within(text);
        candidates.add(new Candidate(side, kept ? there : there.quoting(text), kept, own.equals(text)));
      }
    }
    return candidates;
  }

  private Position choose(String key, EObject object, List<Candidate> candidates, List<Candidate> base) {
    if (candidates.size() < 2) {
      return candidates.isEmpty() ? Position.of(object) : candidates.getFirst().position();
    }
    Candidate one = candidates.get(0);
    Candidate other = candidates.get(1);
    if (one.position().equals(other.position())) {
      return one.position();
    }
    boolean ones = isMovedBy(one.side(), key, object);
    boolean others = isMovedBy(other.side(), key, object);
    if (ones == others && !ones) {
      return one.exact() || one.kept() && !other.exact() ? one.position() : other.position();
    }
    if (ones != others && (ones ? one : other).kept()) {
      return (ones ? one : other).position();
    }
    MergeSide text = texts.chosenAround(key);
    MergeSide side = text != null ? text : run.settle(ConflictKind.CHANGED, key, feature(object));
    if (side == MergeSide.BASE && !base.isEmpty()) {
      return base.getFirst().position();
    }
    return side == one.side() ? one.position() : other.position();
  }

  private boolean isMovedBy(MergeSide side, String key, EObject object) {
    return !run.state(MergeSide.BASE).has(key) || run.changes(side).isChanged(key, feature(object));
  }

  private static EStructuralFeature feature(EObject object) {
    return object instanceof Comment ? Literals.COMMENT__START : Literals.MARK__START;
  }
}
