// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import org.plandesk.importer.target.MeasureUnits.Kind;
import org.plandesk.importer.target.TargetReading.Family;
import org.plandesk.model.Certainty;
import org.plandesk.model.Span;

/**
 * A share whose words go on behind the figure. The span ends with the figure when the subject stands before it.
 *
 * <p>Accepts: 废旧放射源100%安全收贮, 重点企业实现100%全覆盖, 80%以上的行政村建成活动室, 覆盖80%以上的学校, 完成60%的任务,
 * 覆盖常住人口的2%.
 * <p>Rejects: 75%标准 (the guard turns it away), 100%。 (nothing follows).
 */
final class SharePattern implements TargetPattern {
  private static final String REACHES = "覆盖";
  private static final int LONGEST_REST = 30;

  @Override
  public TargetReading read(FigureSite site) {
    Figure figure = site.last();
    String rest = site.rest();
    if (figure.kind() == Kind.SHARE && site.figures().size() == 1 && !MeasureUnits.hanAt(rest, 0)) {
      return reached(site);
    }
    int skip = rest.startsWith("的") ? 1 : 0;
    if (figure.kind() != Kind.SHARE || site.figures().size() > 1 || !MeasureUnits.hanAt(rest, skip)
        || "和与及并".indexOf(rest.charAt(skip)) >= 0) {
      return null;
    }
    String text = site.text();
    Span lead = SubjectEdges.trim(text, site.leadStart(), site.leadEnd(), site.context());
    boolean onlyVerb =
        lead.length() > 1 && TargetWords.list("work").lengthAt(text, lead.start(), lead.end()) == lead.length();
    if (!SubjectEdges.emptyLead(text, site.leadStart(), site.leadEnd()) && lead.length() > 1
        && !(onlyVerb && skip > 0)) {
      return new TargetReading(Family.SHARE, lead.start(), lead.end(), figure.tail(), null, null, false,
          Certainty.MIDDLE, "target.share-of");
    }
    int end = ObjectEnd.of(text, figure.tail() + skip, Math.min(site.clauseEnd(),
        figure.tail() + skip + LONGEST_REST));
    // 三分之一以上的县|年底前达到标准: when is no part of what
    for (int at = figure.tail() + skip + 1; at < end; at++) {
      end = site.context().timeAt(at) == null ? end : at;
    }
    int start = onlyVerb ? lead.start() : figure.start();
    String verb = onlyVerb ? lead.of(text) : "";
    return new TargetReading(Family.SHARE, start, start, end, verb + text.substring(figure.tail() + skip, end), null,
        false, Certainty.MIDDLE, "target.share-of");
  }

  /** 避难场所覆盖常住人口的2%: how much of what stands before it is reached. */
  private static TargetReading reached(FigureSite site) {
    String text = site.text();
    Span lead = SubjectEdges.trim(text, site.leadStart(), site.leadEnd(), site.context());
    int end = lead.end() - 1;
    int reach = end > lead.start() && text.charAt(end) == '的' ? text.indexOf(REACHES, lead.start()) : -1;
    return reach < 0 || reach + REACHES.length() >= end ? null
        : new TargetReading(Family.SHARE, lead.start(), end, site.last().tail(), null, null, false, Certainty.MIDDLE,
            "target.share-of");
  }
}
