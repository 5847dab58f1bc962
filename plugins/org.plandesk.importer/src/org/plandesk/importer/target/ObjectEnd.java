// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

/**
 * Where the object behind a figure ends.
 *
 * <p>Accepts: 5座[水厂]，…, 1200个[城镇、集镇和人口聚集区调查], 12个[县（市、区）重点区调查], 10万户[林农]户均增收….
 * <p>Rejects: what follows 并, 用于 and the next figure.
 */
final class ObjectEnd {
  private static final TargetWords VERBS = TargetWords.list("work");
  private static final String[] ENDS =
      {"，", "；", "。", "、", "：", "（", "(", "不得", "必须", "方可", "并", "以及", "户均", "人均", "亩均", "力争", "确保", "用于", "分别", "实施",
          "开展", "进行"};
  private static final String PLACES = "省市区县旗乡镇村街道社区、";

  private ObjectEnd() {
  }

  /** End of an object that begins at an offset: before the next mark, 并 or figure. */
  static int of(String text, int start, int limit) {
    int depth = 0;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '《') {
        depth++;
      } else if (c == '”' || c == '》') {
        depth--;
      }
      int places = depth == 0 ? placesEnd(text, i, limit) : i;
      if (places > i) {
        i = places - 1;
        continue;
      }
      for (String end : ENDS) {
        if (depth <= 0 && text.startsWith(end, i) && !(end.equals("、") && listGoesOn(text, i + 1, limit))
            && !(end.equals("并") && text.startsWith("并网", i))) {
          return i;
        }
      }
      if (Character.isDigit(c) && i > start && "和与及".indexOf(text.charAt(i - 1)) >= 0) {
        return i - 1;
      }
      if (Character.isDigit(c) && i > start + 1 && depth <= 0 && measuresRest(text, i, limit)) {
        return i;
      }
    }
    return limit;
  }

  /** Whether a length or an area closes the words: 4个项目|184公里. */
  private static boolean measuresRest(String text, int at, int limit) {
    int unit = at;
    while (unit < limit && (Character.isDigit(text.charAt(unit)) || text.charAt(unit) == '.')) {
      unit++;
    }
    MeasureUnits.Match measure = MeasureUnits.hanAt(text, at - 1) ? MeasureUnits.common().at(text, unit) : null;
    return measure != null && measure.kind() == MeasureUnits.Kind.EXTENT
        && (measure.end() >= limit || "，、；。".indexOf(text.charAt(measure.end())) >= 0);
  }

  /** Whether nouns of one list follow that an act closes: 城镇、|集镇和人口聚集区调查; no figure and no verb before it. */
  private static boolean listGoesOn(String text, int start, int limit) {
    boolean joined = false;
    for (int i = start; i < limit && "，；。（(：".indexOf(text.charAt(i)) < 0; i++) {
      int verb = VERBS.lengthAt(text, i, limit);
      if (verb > 1) {
        boolean closes = i + verb == limit || "，；。".indexOf(text.charAt(i + verb)) >= 0;
        return joined && closes;
      }
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
      joined |= "和与及".indexOf(text.charAt(i)) >= 0;
    }
    return false;
  }

  /** Behind the other kinds of a place (县|（市、区）|重点区调查) when words go on there; else the index itself. */
  private static int placesEnd(String text, int at, int limit) {
    if ("（(".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    int end = at + 1;
    while (end < limit && PLACES.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean closed = end > at + 1 && end < limit && "）)".indexOf(text.charAt(end)) >= 0;
    // a scale goes on, another figure does not: （市、区）1∶5万调查
    boolean scale = closed && end + 2 < limit && Character.isDigit(text.charAt(end + 1))
        && ":：∶".indexOf(text.charAt(end + 2)) >= 0;
    boolean figure = end + 1 < limit && Character.isDigit(text.charAt(end + 1));
    return closed && (scale || !figure) ? end + 1 : at;
  }
}
