// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.ElementLists;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;

/** Reads what of a plan speaks for units. */
final class EvidenceReader {

  /** Characters of a section that tell what it is about; more would let the first tasks of a long one outweigh its title. */
  private static final int LONGEST_TEXT = 600;
  private static final int QUOTE = 16;
  private static final int LEAST_WORDS = 5;
  private static final Pattern WHO = Pattern.compile(
      "(?:牵头|负责|配合|会同|按职责分工|分工负责|参与|落实|共同|等部门|有关部门|相关部门|责任单位|牵头单位|配合单位|[0-9]{4}年[^，。]{0,6}前?(?:全部)?完成)|[\\s\\p{P}由和与、]");

  private final List<String> names;

  private EvidenceReader(Plan plan) {
    names = plan.getUnits().stream().flatMap(unit -> Stream.concat(Stream.of(unit.getName()),
        unit.getAliases().stream())).filter(name -> name != null && name.length() > 1).distinct()
        .sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** What can have units, in the order of the document: tasks, indicators, projects, items and sections. */
  static List<Evidence> read(Plan plan) {
    EvidenceReader reader = new EvidenceReader(plan);
    List<Evidence> found = new ArrayList<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof Assignable element && (!(element instanceof Statement statement)
          || Plans.isTask(statement) || !ElementLists.assignments(statement).isEmpty())) {
        found.add(reader.read(element));
      }
    });
    return found;
  }

  private Evidence read(Assignable element) {
    String own = text(element);
    if (element instanceof Statement statement && saysOnlyWho(own)) {
      own = before(statement);
    }
    ContentOwner place = Plans.ancestor(element.eContainer(), ContentOwner.class).map(EvidenceReader::headed)
        .orElse(null);
    return new Evidence(element, withoutUnits(own), withoutUnits(headings(element)), quote(own), place, leads(element),
        element instanceof Indicator);
  }

  /** 由区水利局牵头，区财政局配合 says nothing of the work, which stands in the sentences before. */
  private boolean saysOnlyWho(String text) {
    return WHO.matcher(withoutUnits(text)).replaceAll("").length() < LEAST_WORDS;
  }

  /** What stands before a sentence in its paragraph. */
  private static String before(Statement statement) {
    StringBuilder text = new StringBuilder();
    if (statement.eContainer() instanceof ContentOwner owner) {
      for (Statement other : Plans.statements(owner)) {
        if (other == statement) {
          break;
        }
        text.append(whole(other.getText())).append('\n');
      }
    }
    return text.toString();
  }

  private static ContentOwner headed(ContentOwner owner) {
    ContentOwner at = owner;
    while (at instanceof Paragraph && at.eContainer() instanceof ContentOwner outer) {
      at = outer;
    }
    return at;
  }

  private static String text(Assignable element) {
    return switch (element) {
      case Statement statement -> whole(statement.getText());
      case Indicator row -> whole(row.getName());
      case ContentOwner owner -> {
        StringBuilder text = new StringBuilder(owner instanceof Headed headed ? whole(headed.getTitle()) : "");
        for (Statement statement : Plans.statements(owner)) {
          if (text.length() < LONGEST_TEXT) {
            text.append('\n').append(whole(statement.getText()));
          }
        }
        yield text.toString();
      }
      default -> "";
    };
  }

  private static String headings(EObject element) {
    StringBuilder headings = new StringBuilder(element instanceof Indicator row ? whole(row.getCategory()) : "");
    for (EObject at = element.eContainer(); at != null && !(at instanceof Plan); at = at.eContainer()) {
      if (at instanceof Headed headed && headed.getTitle() != null) {
        headings.append('\n').append(headed.getTitle());
      }
    }
    return headings.toString();
  }

  private static String whole(String text) {
    return text == null ? "" : text;
  }

  private static String quote(String text) {
    String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("").strip().replace('|', ' ');
    return line.length() <= QUOTE ? line : line.substring(0, QUOTE) + "…";
  }

  /** Names of units say who does something, which is what is asked, and their words are no words of the task. */
  private String withoutUnits(String text) {
    String left = text;
    for (String name : names) {
      if (left.contains(name)) {
        left = left.replace(name, "\n");
      }
    }
    return left;
  }

  private static Set<ResponsibleUnit> leads(Assignable element) {
    List<Assignment> sure = ElementLists.assignments(element).stream()
        .filter(each -> each.getUnit() != null && Plans.isSettled(each)).toList();
    boolean led = sure.stream().anyMatch(each -> each.getRole() == AssignmentRole.LEAD);
    return sure.stream().filter(each -> each.getRole() == (led ? AssignmentRole.LEAD : AssignmentRole.RESPONSIBLE))
        .map(Assignment::getUnit).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
