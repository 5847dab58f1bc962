// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param findings what a person should look at, in the order of the document
 * @param ignored what a person decided to leave as it is
 * @param rules how many rules were run
 */
public record CheckResult(List<Finding> findings, List<Finding> ignored, int rules) {

  /** Takes copies. */
  public CheckResult {
    findings = List.copyOf(findings);
    ignored = List.copyOf(ignored);
  }

  /** How many findings have a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
