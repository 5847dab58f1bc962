// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Prints the units that sentences of a fixture name: annotations, mentions in running text, stated roles. */
final class UnitSentences {

  private UnitSentences() {
  }

  /** The expected lines for an input: number of the sentence, then one unit, or {@code -} when there is none. */
  static String results(List<String> lines) {
    StringJoiner results = new StringJoiner("\n");
    Set<String> places = PlacePrefix.places(String.join("\n", lines));
    int number = 0;
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        number++;
        String found = sentence(line, places);
        results.add(found.isEmpty() ? number + " -" : found.replaceAll("(?m)^", number + " "));
      }
    }
    return results.toString();
  }

  private static String sentence(String text, Set<String> places) {
    StringJoiner found = new StringJoiner("\n");
    int at = 0;
    for (Annotation annotation : new AnnotationReader().find(text)) {
      running(text.substring(at, annotation.start()), places, found);
      annotation.units().forEach(unit -> found.add("annotation " + print(unit, text)));
      at = annotation.end();
    }
    running(text.substring(at), places, found);
    return found.toString();
  }

  private static void running(String text, Set<String> places, StringJoiner found) {
    List<UnitFinding> names = new UnitRecognizer().find(text, places, Set.of());
    names.forEach(name -> found.add("mention " + quoted(name, text)));
    RunningRoles.read(text, names).forEach(role -> found.add("role " + print(role, text)));
  }

  private static String print(Assigned assigned, String text) {
    String role = assigned.role() == null ? "mentioned" : assigned.role().getLiteral().toLowerCase(Locale.ROOT);
    return role + " " + quoted(assigned.unit(), text);
  }

  private static String quoted(UnitFinding unit, String text) {
    String quote = text.substring(unit.start(), unit.end());
    return quote.equals(unit.name()) ? quote : quote + " = " + unit.name();
  }
}
