// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plandesk.model.Content;
import org.plandesk.model.Indicator;
import org.plandesk.model.Note;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Span;
import org.plandesk.testkit.plans.ImportedPlans;

/**
 * A document with faults that were put into it, and what a person expects to be found.
 *
 * <p>{@code NAME.txt} is the document; each line of {@code NAME.expected} is a rule and, after a tab, the words of one fault with
 * some around it as they stand in the document, ⇥ for a tab. {@code NAME.clean.txt} is the document before.
 *
 * @param name of the document
 * @param missed expected faults that were not found
 * @param wrong errors and warnings that nobody expected
 * @param expected how many faults there are
 * @param told how many errors and warnings were found
 */
record PlantedFaults(String name, List<String> missed, List<String> wrong, int expected, int told) {

  private static final Path FOLDER = Path.of("fixtures", "planted");
  private static final String TAB = "⇥";

  /** The names of all documents. */
  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".expected"))
          .map(name -> name.substring(0, name.length() - ".expected".length())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Errors and warnings in the document before faults were put into it. */
  static List<String> inClean(String name) {
    return told(check(FOLDER.resolve(name + ".clean.txt"))).stream().map(PlantedFaults::words).toList();
  }

  private static CheckResult check(Path document) {
    return PlanCheck.of(ImportedPlans.of(document));
  }

  private static List<Finding> told(CheckResult result) {
    return result.findings().stream().filter(finding -> finding.severity() != Severity.INFO).toList();
  }

  private static Span span(PlanElement element) {
    return switch (element) {
      case Content content -> content.getSpan();
      case Indicator row -> row.getSpan();
      case Note note -> note.getSpan();
      default -> null;
    };
  }

  private static String words(Finding finding) {
    return finding.rule() + " " + finding.message() + " " + finding.quote();
  }

  private record Fault(String rule, String words, Span span) {

    boolean isFoundBy(Finding finding) {
      return finding.rule().equals(rule) && finding.elements().stream().map(PlantedFaults::span)
          .anyMatch(at -> at != null && at.start() < span.end() && span.start() < at.end());
    }
  }

  /** Checks a document. */
  static PlantedFaults of(String name) {
    Plan plan = ImportedPlans.of(FOLDER.resolve(name + ".txt"));
    List<Fault> faults = faults(name, plan.getSource().getText());
    List<Finding> findings = PlanCheck.of(plan).findings();
    List<String> missed = new ArrayList<>();
    for (Fault fault : faults) {
      if (findings.stream().noneMatch(fault::isFoundBy)) {
        missed.add(fault.rule() + " " + fault.words());
      }
    }
    List<Finding> told = findings.stream().filter(finding -> finding.severity() != Severity.INFO).toList();
    List<String> wrong =
        told.stream().filter(finding -> faults.stream().noneMatch(fault -> fault.isFoundBy(finding)))
            .map(PlantedFaults::words).toList();
    return new PlantedFaults(name, missed, wrong, faults.size(), told.size());
  }

  private static List<Fault> faults(String name, String text) {
    try {
      List<Fault> faults = new ArrayList<>();
      for (String line : Files.readAllLines(FOLDER.resolve(name + ".expected"))) {
        String[] parts = line.split("\t");
        String words = parts[1].replace(TAB, "\t");
        int at = text.indexOf(words);
        if (at < 0) {
          throw new IllegalArgumentException(name + " has no " + parts[1]);
        }
        faults.add(new Fault(parts[0], parts[1], new Span(at, at + words.length())));
      }
      return faults;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
