// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Light;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.ProgressStatus;
import org.plandesk.model.Report;
import org.plandesk.testkit.plans.ImportedPlans;

/** How deadlines stood on a day: by what was reported until then. */
final class DueThenTest {

  private final Plan plan = ImportedPlans.of("规划.txt", """
      青石县水安全保障规划

      一、重点任务
      2024年底前建成青石水库。2023年6月底前完成清淤。加强河道管理。
      """);

  @Test
  void tellsDeadlinesAsTheyStoodThatDay() {
    report(LocalDate.of(2023, 5, 1), ProgressStatus.IN_PROGRESS, 60);
    report(LocalDate.of(2023, 7, 20), ProgressStatus.DONE, 100);
    assertEquals(List.of("2023-06-30 ON_COURSE ", "2024-12-31 ON_COURSE "), on(LocalDate.of(2023, 1, 1)));
    assertEquals(List.of("2023-06-30 LATE 60%", "2024-12-31 ON_COURSE "), on(LocalDate.of(2023, 7, 1)));
    assertEquals(List.of("2023-06-30 DONE 100%", "2024-12-31 DUE_SOON "), on(LocalDate.of(2024, 12, 1)));
  }

  private void report(LocalDate day, ProgressStatus status, int percent) {
    Report report = PlanFactory.eINSTANCE.createReport();
    report.setDate(day);
    report.setStatus(status);
    report.setPercent(percent);
    Plans.statements(plan).stream().filter(each -> each.getText().contains("清淤")).findFirst().orElseThrow()
        .getReports().add(report);
  }

  private List<String> on(LocalDate day) {
    return DueThen.of(plan, day).stream().map(row -> row.dueWords() + " " + row.light() + " " + row.progressWords())
        .toList();
  }

  @Test
  void countsLights() {
    assertEquals(2,
        DueThen.of(plan, LocalDate.of(2025, 1, 1)).stream().filter(row -> row.light() == Light.LATE).count());
  }
}
