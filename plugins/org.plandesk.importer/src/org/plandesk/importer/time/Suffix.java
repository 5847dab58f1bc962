// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/**
 * The words behind a point of time that belong to it.
 * Accepts: 2022年前, 7月1日（含）以后, 6月底之前, 2022年内, 2026年起, 2025年以后, 2018年以来, 2021—2025年期间, 2025年左右, (与)2020年相比
 * Rejects: 2022年前期, 2022年内蒙古, 2023年起草, 2025年后续, 前三季度
 */
enum Suffix {
  /** None. */
  NONE,
  /** 前, 之前, 以前. */
  BEFORE,
  /** 内, 以内. */
  WITHIN,
  /** 起, 开始. */
  FROM,
  /** 后, 以后. */
  AFTER,
  /** 以来. */
  SINCE,
  /** 期间, 间. */
  DURING,
  /** 左右, 前后. */
  ABOUT,
  /** 止, 为止. */
  UNTIL,
  /** 相比, 基础上, 同期, 水平, 为基准. */
  COMPARED;

  private static final String[] BASES = {"为基准年", "为基准", "为基期年", "为基期", "为基数", "为基年", "基础上", "的基础上",
      "相比较", "相比", "比较", "相较", "持平", "同期水平", "的水平", "水平", "同期", "不变价", "可比价"};

  /** A suffix and the folded index behind it. */
  record At(Suffix suffix, int end) {
  }

  /** The suffix that begins at an index. */
  static At behind(TimeText text, int at) {
    int included = text.match(at, "(含)", "（含）", "(含当日)", "（含当日）", "(含本日)", "（含本日）");
    if (included > 0) {
      At behind = behind(text, at + included);
      return behind.suffix() == NONE ? new At(NONE, at) : behind;
    }
    int length = text.match(at, BASES);
    if (length > 0) {
      return new At(COMPARED, at + length);
    }
    length = text.match(at, "前后", "左右");
    if (length > 0) {
      return new At(ABOUT, at + length);
    }
    length = text.match(at, "以来");
    if (length > 0) {
      return new At(SINCE, at + length);
    }
    length = text.match(at, "及以前", "及之前", "以前", "之前");
    if (length > 0 || text.at(at) == '前' && !goesOn(text, at + 1, "期", "列", "茅", "景", "沿", "瞻", "夕", "端", "述", "款",
        "者", "言", "移", "途", "半年", "三季度", "两季度", "三个", "两个", "几", "10", "8个", "9个", "11个", "十个")) {
      return new At(BEFORE, at + Math.max(1, length));
    }
    length = text.match(at, "以后", "之后", "后");
    if (length > 0 && !goesOn(text, at + length, "期", "续", "勤", "备", "代", "三", "两", "半")) {
      return new At(AFTER, at + length);
    }
    return rest(text, at);
  }

  private static At rest(TimeText text, int at) {
    int length = text.match(at, "以内", "之内", "内");
    if (length > 0 && !goesOn(text, at + length, "外", "部", "容", "涵", "蒙", "河", "陆", "生", "需", "控", "源", "涝", "在",
        "湖")) {
      return new At(WITHIN, at + length);
    }
    if (text.at(at) == '起' && !goesOn(text, at + 1, "草", "步", "到", "点", "降", "重", "源", "底")) {
      return new At(FROM, at + 1 + text.match(at + 1, "始"));
    }
    if (text.starts(at, "开始") && text.clauseEndsAt(at + 2)) {
      return new At(FROM, at + 2);
    }
    length = text.match(at, "期间", "间");
    if (length > 0 && !goesOn(text, at + length, "伐", "作", "隔", "接")) {
      return new At(DURING, at + length);
    }
    length = text.match(at, "为止", "止", "截止");
    return length > 0 && !goesOn(text, at + length, "损", "跌") ? new At(UNTIL, at + length) : new At(NONE, at);
  }

  private static boolean goesOn(TimeText text, int at, String... words) {
    return text.match(at, words) > 0;
  }
}
