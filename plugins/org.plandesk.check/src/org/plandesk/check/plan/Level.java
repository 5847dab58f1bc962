// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.Set;

/** Levels of administration, the highest first. */
public enum Level {
  /** 国家. */
  NATION,
  /** 省、自治区、直辖市. */
  PROVINCE,
  /** 设区的市、州、盟、地区. */
  CITY,
  /** 县、区、县级市、旗. */
  COUNTY,
  /** 乡、镇、街道. */
  TOWN,
  /** Nothing tells. */
  UNKNOWN;

  private static final Set<String> MUNICIPALITIES = Set.of("北京市", "上海市", "天津市", "重庆市");

  /**
   * The level of a region by the last part of its name. A city may be one of a province or of a county; it counts as the
   * former.
   *
   * @param region such as 江阳区 or 山西省运城市盐湖区; null gives {@link #UNKNOWN}
   */
  public static Level of(String region) {
    if (region == null || region.isBlank()) {
      return UNKNOWN;
    }
    String name = region.strip();
    if (name.equals("全国") || name.equals("国家") || name.endsWith("中国")) {
      return NATION;
    }
    if (name.endsWith("省") || name.endsWith("自治区") || MUNICIPALITIES.contains(name)) {
      return PROVINCE;
    }
    if (name.endsWith("州") || name.endsWith("盟") || name.endsWith("地区") || name.endsWith("市")) {
      return CITY;
    }
    if (name.endsWith("县") || name.endsWith("区") || name.endsWith("旗")) {
      return COUNTY;
    }
    return name.endsWith("镇") || name.endsWith("乡") || name.endsWith("街道") ? TOWN : UNKNOWN;
  }

  /** Whether this level stands over another; unknown ones stand over nothing. */
  public boolean isOver(Level other) {
    return this != UNKNOWN && other != UNKNOWN && ordinal() < other.ordinal();
  }
}
