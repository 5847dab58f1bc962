// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.model.Content;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Plan;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;
import org.plandesk.model.TimeExpression;

/**
 * The worked example of the annotation rules gives the exact places of a part of the reference plan; every one of them
 * must be found.
 */
class ReferenceSpansTest {

  @Test
  void findsEveryPlaceOfTheWorkedExample() throws IOException, ImportException {
    Path document = GoldDocuments.root().resolve("reference").resolve("plan.txt");
    Set<String> found = places(new DocumentImporter().propose(document, ImportMonitor.NONE).plan());
    List<String> missing = new ArrayList<>();
    for (String line : Files.readAllLines(document.resolveSibling("spans.txt"))) {
      if (!line.startsWith("#") && !found.contains(line)) {
        missing.add(line);
      }
    }
    assertEquals("", String.join("\n", missing));
  }

  private static Set<String> places(Plan plan) {
    Set<String> places = new HashSet<>();
    for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
      EObject object = all.next();
      if (object instanceof Statement statement) {
        places.add(place("statement", statement.getSpan(), null, statement.getText()));
      } else if (object instanceof TimeExpression time) {
        places.add(place("time", time.getSpan(), null, time.getQuote()));
      } else if (object instanceof QuantitativeTarget target) {
        places.add(place("target", target.getSpan(), null, target.getSubject()));
      } else if (object instanceof Indicator row) {
        places.add(place("indicator", row.getSpan(), null, row.getName()));
      } else if (object instanceof Content content && object instanceof Headed headed) {
        String kind = object instanceof Table ? "table" : object instanceof KeyProject ? "project"
            : object.eClass().getName().toLowerCase(Locale.ROOT);
        // The example leaves some extents open.
        places.add(place(kind, content.getSpan(), headed.getExtent(), headed.getTitle()));
        places.add(place(kind, content.getSpan(), null, headed.getTitle()));
      }
    }
    return places;
  }

  private static String place(String kind, Span span, Span extent, String words) {
    return kind + "\t" + span + "\t" + (extent == null ? "-" : extent) + "\t" + words;
  }
}
