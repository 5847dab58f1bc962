// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;
import org.plandesk.store.PlanFiles;

/** A plan with a few statements in a file, and a clock that goes when it is told to. */
final class HistoryFixture {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  final PlanFiles files = new PlanFiles();
  final Path file;
  final Plan plan;
  final Ticking clock = new Ticking(Instant.parse("2026-03-02T01:00:00Z"));
  final PlanHistory history;

  HistoryFixture(Path file) throws IOException {
    this.file = file;
    plan = PlanFactory.eINSTANCE.createPlan();
    plan.setId("plan");
    plan.setTitle("生态环境保护规划");
    Chapter chapter = PlanFactory.eINSTANCE.createChapter();
    chapter.setId("c1");
    chapter.setNumber("一、");
    chapter.setTitle("目标");
    plan.getContents().add(chapter);
    for (int i = 1; i <= 3; i++) {
      Statement statement = PlanFactory.eINSTANCE.createStatement();
      statement.setId("s" + i);
      statement.setText("到2025年，完成第" + i + "项任务。");
      chapter.getContents().add(statement);
    }
    files.save(plan, file);
    history = PlanHistory.of(file, clock);
  }

  Statement statement(int number) {
    return (Statement) ((Chapter) plan.getContents().get(0)).getContents().get(number - 1);
  }

  /** Changes a sentence, saves, and records what was saved. */
  Revision revise(int number, String text, RevisionNote note) throws IOException {
    statement(number).setText(text);
    files.save(plan, file);
    return history.saveFile(note);
  }

  static String text(Plan plan, int number) {
    return ((Statement) ((Chapter) plan.getContents().get(0)).getContents().get(number - 1)).getText();
  }

  /** Every file below a folder with its content. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(path).toString(),
            new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  /** A clock that stands until it is moved. */
  static final class Ticking extends Clock {

    private Instant now;

    Ticking(Instant now) {
      this.now = now;
    }

    void forward(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
