// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.ImportContext;
import org.plandesk.importer.MarkStage;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Content;
import org.plandesk.model.Headed;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TaskTable;
import org.plandesk.model.UnitMention;
import org.plandesk.text.Punctuation;

/**
 * Names the units of a plan: the register, the mentions in its sentences, and the assignments that annotations, titles,
 * cells and sentences state. Units of indicator tables are in the register already.
 */
public final class UnitStage implements MarkStage {
  private static final String[] LOOKING_BACK =
      {"以上任务", "上述任务", "以上工作", "上述工作", "以上各项任务", "上述各项任务", "以上事项", "上述事项", "以上措施",
          "上述措施", "以上目标任务", "上述目标任务"};
  private static final String[] INTRODUCTIONS = {"（以下简称", "（下称", "（简称"};
  private static final int LONGEST_SHORT_NAME = UnitRecognizer.LONGEST_LEARNT;
  /** More units times sentences than any annotation speaks of. */
  private static final int MOST_AT_ONCE = 20_000;

  private final UnitRecognizer recognizer = new UnitRecognizer();
  private final AnnotationReader annotations = new AnnotationReader();

  @Override
  public void run(Plan plan, ImportContext context) {
    Pass pass = new Pass(plan, context);
    List<EObject> elements = new ArrayList<>();
    for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
      EObject element = all.next();
      context.checkCancelled();
      if (element instanceof Statement statement && statement.getText() != null) {
        elements.add(statement);
        String text = Punctuation.widened(statement.getText());
        List<Annotation> found = annotations.find(text);
        pass.prove(found);
        if (covers(found, text) || looksBack(text)) {
          pass.alone.add(statement);
        } else if (!found.isEmpty() && found.getFirst().start() == 0) {
          pass.led.add(statement);
        }
      } else if (element instanceof Assignable row && element instanceof Headed) {
        if (!row.getAssignments().isEmpty() && element.eContainer() instanceof TaskTable) {
          pass.rowsWithUnits.add(element);
        }
        elements.add(element);
      }
    }
    for (EObject element : elements) {
      context.checkCancelled();
      if (element instanceof Statement statement) {
        pass.read(statement);
      } else {
        pass.readTitle((Headed) element);
      }
    }
  }

  /** Whether annotations are all that a text holds, times allowed beside them (【完成时限：…】) left aside. */
  private static boolean covers(List<Annotation> found, String text) {
    int at = 0;
    for (Annotation annotation : found) {
      if (!isRemark(text.substring(at, annotation.start()))) {
        return false;
      }
      at = annotation.end();
    }
    return !found.isEmpty() && isRemark(text.substring(at));
  }

  private static boolean isRemark(String words) {
    return AnnotationReader.onlyMarks(words, 0) || AnnotationOwners.isTimeAllowed(words);
  }

  /** 以上任务由甲局牵头: an annotation in a sentence of its own. */
  private static boolean looksBack(String text) {
    for (String opening : LOOKING_BACK) {
      if (text.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }

  /** One run over one plan. */
  private final class Pass {
    private final ImportContext context;
    private final UnitRegister register;
    private final Set<String> places;
    private final Map<Assignable, Set<ResponsibleUnit>> assigned = new IdentityHashMap<>();
    private final Set<String> proved = new HashSet<>();
    private final Set<Statement> alone = new HashSet<>();
    private final Set<Statement> led = new HashSet<>();
    /** Rows of task tables whose columns of units were read with the table. */
    private final Set<EObject> rowsWithUnits = new HashSet<>();
    private final AnnotationOwners owners = new AnnotationOwners(alone, led);

    Pass(Plan plan, ImportContext context) {
      this.context = context;
      this.register = new UnitRegister(plan, context.units(), context.dictionary());
      this.places = PlacePrefix.places(context.source().text());
      proved.addAll(context.dictionary().wholeNames());
      context.dictionary().placedNames().forEach(this::provePlaced);
    }

    /** The names of the dictionary behind the places they stand behind: 市|疾控中心. */
    private void provePlaced(String name) {
      String text = context.source().text();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
        int start = PlacePrefix.start(text, at, places);
        if (start < at && NameEdges.begins(text, start)) {
          proved.add(text.substring(start, at + name.length()));
        }
      }
    }

    /** Names that annotations prove to be units are known in running text as well. */
    void prove(List<Annotation> found) {
      for (Annotation annotation : found) {
        for (Assigned assigned : annotation.units()) {
          String name = statementWords(assigned);
          if (UnitShape.isName(name)) {
            proved.add(name);
          }
        }
      }
    }

    /** The words of a name as they stand: as long as its place, without a prefix completed from the name before. */
    private static String statementWords(Assigned assigned) {
      UnitFinding unit = assigned.unit();
      int length = unit.end() - unit.start();
      return unit.name().length() >= length ? unit.name().substring(unit.name().length() - length) : unit.name();
    }

    void read(Statement statement) {
      String text = Punctuation.widened(statement.getText());
      List<Annotation> found = annotations.find(text);
      if (found.isEmpty() && statement.eContainer() != null && isCell(statement)) {
        Annotation cell = annotations.whole(text);
        found = cell == null ? found : List.of(cell);
      }
      int at = 0;
      for (Annotation annotation : found) {
        running(statement, at, annotation.start());
        annotated(statement, annotation);
        at = annotation.end();
      }
      running(statement, at, text.length());
    }

    /** Whether a statement is a cell of a task table whose row has no unit yet. */
    private boolean isCell(Statement statement) {
      EObject row = statement.eContainer();
      while (row != null && !(row.eContainer() instanceof TaskTable)) {
        row = row.eContainer();
      }
      return row instanceof Assignable && statement.getKind() == StatementKind.OTHER
          && statement.getText().indexOf('。') < 0;
    }

    private void annotated(Statement statement, Annotation annotation) {
      List<? extends Assignable> targets = isCell(statement) && !alone.contains(statement) ? List.of(row(statement))
          : owners.of(statement, annotation.start() == 0);
      if ((long) targets.size() * annotation.units().size() > MOST_AT_ONCE) {
        targets = List.of(statement);
      }
      ResponsibleUnit outer = null;
      boolean known = isCell(statement) && !alone.contains(statement) && rowsWithUnits.contains(row(statement));
      for (Assigned assigned : annotation.units()) {
        ResponsibleUnit unit = mention(statement, assigned.unit());
        if (known) {
          continue;
        }
        if (assigned.role() == null) {
          if (unit.getParent() == null && unit != outer) {
            unit.setParent(outer);
          }
          continue;
        }
        outer = unit;
        Span span = context.positions(statement).toSource(assigned.unit().start(), assigned.unit().end());
        for (Assignable target : targets) {
          assign(target, unit, assigned, span);
        }
      }
    }

    private Assignable row(Statement cell) {
      EObject row = cell.eContainer();
      while (!(row.eContainer() instanceof TaskTable)) {
        row = row.eContainer();
      }
      return (Assignable) row;
    }

    /** Mentions and stated roles in the running text between two offsets. */
    private void running(Statement statement, int start, int end) {
      String text = Punctuation.widened(statement.getText()).substring(start, end);
      List<UnitFinding> names = recognizer.find(text, places, known(), context::checkCancelled);
      for (UnitFinding name : names) {
        ResponsibleUnit unit = mention(statement, moved(name, start));
        learn(text, name.end(), unit);
      }
      if (statement.getKind() == StatementKind.FACT) {
        return;
      }
      for (Assigned assigned : RunningRoles.read(text, names)) {
        UnitFinding name = moved(assigned.unit(), start);
        Span span = context.positions(statement).toSource(name.start(), name.end());
        List<? extends Assignable> targets =
            looksBack(statement.getText()) ? owners.of(statement, false) : List.of(statement);
        for (Assignable target : targets) {
          assign(target, register.unit(name), assigned, span);
        }
      }
    }

    private Set<String> known() {
      proved.addAll(register.learnt());
      return proved;
    }

    private void learn(String text, int at, ResponsibleUnit unit) {
      for (String introduction : INTRODUCTIONS) {
        int close = text.startsWith(introduction, at)
            ? text.indexOf('）', at, Math.min(text.length(), at + LONGEST_SHORT_NAME + 1)) : -1;
        if (close > 0) {
          String name = text.substring(at + introduction.length(), close).replaceAll("[“”\"：:]", "");
          if (name.length() > 1) {
            register.learn(unit, name);
          }
        }
      }
    }

    private ResponsibleUnit mention(Statement statement, UnitFinding finding) {
      ResponsibleUnit unit = register.unit(finding);
      UnitMention mention = PlanFactory.eINSTANCE.createUnitMention();
      mention.setId(context.ids().next("m"));
      mention.setUnit(unit);
      mention.setCertainty(finding.certainty());
      mention.setReason(finding.reason());
      context.place(mention, statement, finding.start(), finding.end());
      return unit;
    }

    /** An annotation that stands in a title: （一）加强监管（甲局牵头）. */
    void readTitle(Headed element) {
      String title = element.getTitle();
      if (title == null || title.indexOf('（') < 0 && title.indexOf('：') < 0) {
        return;
      }
      for (Annotation annotation : annotations.find(title)) {
        Span heading = ((Content) element).getSpan();
        int at = heading == null ? -1
            : context.source().text().indexOf(title, heading.start(), Math.min(context.source().text().length(),
                heading.end() + title.length()));
        for (Assigned assigned : annotation.units()) {
          boolean known = at >= 0 && at < heading.end();
          Span span = known ? new Span(at + assigned.unit().start(), at + assigned.unit().end()) : heading;
          if (assigned.role() != null) {
            assign((Assignable) element, register.unit(assigned.unit()), assigned, span);
          }
        }
      }
    }

    private static Set<ResponsibleUnit> unitsOf(Assignable target) {
      Set<ResponsibleUnit> units = new HashSet<>();
      target.getAssignments().forEach(known -> units.add(known.getUnit()));
      return units;
    }

    /** Adds an assignment, lead units first, each unit once. */
    private void assign(Assignable target, ResponsibleUnit unit, Assigned stated, Span span) {
      if (!assigned.computeIfAbsent(target, Pass::unitsOf).add(unit)) {
        return;
      }
      Assignment assignment = PlanFactory.eINSTANCE.createAssignment();
      assignment.setId(context.ids().next("a"));
      assignment.setUnit(unit);
      assignment.setRole(stated.role());
      assignment.setOrigin(AssignmentOrigin.STATED);
      assignment.setCertainty(stated.unit().certainty());
      assignment.setReason(stated.reason());
      assignment.setSpan(span);
      int at = target.getAssignments().size();
      while (stated.role() == AssignmentRole.LEAD && at > 0
          && target.getAssignments().get(at - 1).getRole() != AssignmentRole.LEAD) {
        at--;
      }
      target.getAssignments().add(at, assignment);
    }
  }

  private static UnitFinding moved(UnitFinding name, int by) {
    return new UnitFinding(name.start() + by, name.end() + by, name.name(), name.kind(), name.certainty(),
        name.reason());
  }
}
