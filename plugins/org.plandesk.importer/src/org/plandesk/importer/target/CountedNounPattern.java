// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import org.plandesk.importer.target.MeasureUnits.Kind;
import org.plandesk.model.Certainty;
import org.plandesk.model.Span;

/**
 * A figure that closes its words behind any noun, with or without a verb that the lists know. Asked last.
 *
 * <p>Accepts: 失业人员再就业1.2万人, 认证绿色食品30个、有机农产品10个, 送戏下乡200场, 发行专项债券5亿元.
 * <p>Rejects: 距县城5公里, 占地20亩, 涉及农户300户 (they describe), 3个村开展试点 (the words go on),
 * 一次性奖励50万元 (a term).
 */
final class CountedNounPattern implements TargetPattern {
  private static final TargetWords DESCRIBING = TargetWords.list("describing");
  private static final TargetWords VERBS = TargetWords.list("work");
  private static final TargetWords GRANTS = TargetWords.list("grant");
  private static final String CLOSING = "，；。、：（(）)和及与并";
  private static final int SHORTEST = 2;

  @Override
  public TargetReading read(FigureSite site) {
    Kind kind = site.first().kind();
    boolean counted = kind == Kind.COUNT || kind == Kind.EXTENT || kind == Kind.MONEY || kind == Kind.RATING;
    boolean verb = WorkPattern.verbJustBefore(site.text(), site.leadStart(), site.leadEnd());
    if (!counted || verb || site.first().chinese() || !closes(site)) {
      return null;
    }
    String text = site.text();
    Predicate bound = WorkPattern.bound(site);
    Span subject =
        SubjectEdges.trim(text, site.leadStart(), bound == null ? site.leadEnd() : bound.start(), site.context());
    if (subject.length() < SHORTEST
        || !MeasureUnits.hanAt(text, subject.end() - 1) && text.charAt(subject.end() - 1) != '”'
        || describes(text, subject) || kind == Kind.MONEY && GRANTS.ends(text, subject.start(), subject.end())) {
      return null;
    }
    return WorkPattern.reading(site, subject.start(), subject.end(), site.last().tail(), null, Certainty.MIDDLE,
        "target.no-verb");
  }

  /** Whether a subject tells how large, how far or how many something is: 占地, 项目距县城, 涉及农户. */
  static boolean describes(String text, Span subject) {
    int length = DESCRIBING.lengthAt(text, subject.start(), subject.end());
    return length > 1 || length == subject.length() || subject.of(text).indexOf('距') >= 0;
  }

  private static boolean closes(FigureSite site) {
    int tail = site.last().tail();
    return tail >= site.clauseEnd() || CLOSING.indexOf(site.text().charAt(tail)) >= 0
        || VERBS.lengthAt(site.text(), tail, site.clauseEnd()) > 1;
  }
}
