// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.Locale;

/** How much a finding weighs, the heaviest first. */
public enum Severity {

  /** 错误: two places cannot both be right, or a figure cannot be. */
  ERROR,
  /** 警告: most likely a slip; a person has to look. */
  WARNING,
  /** 提示: worth knowing before the plan is issued; often meant so. */
  INFO;

  /** The word that files use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
