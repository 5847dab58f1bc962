// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plandesk.assign.Assignments;
import org.plandesk.assign.UnitSuggestion;
import org.plandesk.model.Assignable;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;

/** What the dialog and the views list. */
class UnitRowsTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;
  private final Plan plan = FACTORY.createPlan();
  private final ResponsibleUnit water = unit("市水利局", "水务局");
  private final ResponsibleUnit ecology = unit("市生态环境局");
  private final Statement first = statement("修堤坝。", StatementKind.TASK);
  private final Statement second = statement("种树。", StatementKind.TASK);
  private final Statement fact = statement("已有五处。", StatementKind.FACT);

  private ResponsibleUnit unit(String name, String... aliases) {
    ResponsibleUnit unit = FACTORY.createResponsibleUnit();
    unit.setName(name);
    unit.getAliases().addAll(List.of(aliases));
    plan.getUnits().add(unit);
    return unit;
  }

  private Statement statement(String text, StatementKind kind) {
    Statement statement = FACTORY.createStatement();
    statement.setText(text);
    statement.setKind(kind);
    plan.getContents().add(statement);
    return statement;
  }

  private static UnitSuggestion suggestion(ResponsibleUnit unit, Certainty certainty) {
    return new UnitSuggestion(unit, certainty, 0.5, List.of("why"));
  }

  private List<String> names(String words, UnitSuggestion... suggestions) {
    return UnitChoice.of(plan, List.of(suggestions), words).stream().map(UnitChoice::name).toList();
  }

  @Test
  void suggestedUnitsStandFirst() {
    assertEquals(List.of("市水利局", "市生态环境局"), names(""));
    assertEquals(List.of("市生态环境局", "市水利局"), names("", suggestion(ecology, Certainty.LOW)));
  }

  @Test
  void aUnitAnswersToPartsOtherNamesAndInitials() {
    assertEquals("市水利局", names("水利").getFirst());
    assertEquals(List.of("市水利局"), names("水务局"));
    assertEquals("市生态环境局", names("sthj").getFirst());
  }

  @Test
  void whatNoUnitIsCalledCanBecomeOne() {
    List<UnitChoice> choices = UnitChoice.of(plan, List.of(), "市林业局");
    assertEquals(1, choices.size());
    assertNull(choices.getFirst().unit());
    assertTrue(UnitChoice.of(plan, List.of(), "市水利局").stream().allMatch(choice -> choice.unit() != null));
  }

  @Test
  void nothingIsMeantBeforeSomethingIsTypedOrSuggestedWithGoodReason() {
    assertEquals(Optional.empty(), meant(""));
    assertEquals(Optional.empty(), meant("", suggestion(ecology, Certainty.LOW)));
    assertEquals(Optional.of("市生态环境局"), meant("", suggestion(ecology, Certainty.HIGH)));
    assertEquals(Optional.of("市水利局"), meant("水利", suggestion(ecology, Certainty.HIGH)));
  }

  private Optional<String> meant(String words, UnitSuggestion... suggestions) {
    return UnitChoice.meant(UnitChoice.of(plan, List.of(suggestions), words), words).map(UnitChoice::name);
  }

  @Test
  void theRegisterCountsWhatUnitsHaveToDo() {
    Assignments.assign(List.of(first, second), ecology, AssignmentRole.LEAD).execute();
    Assignments.assign(List.of(first), water, AssignmentRole.SUPPORT).execute();
    List<UnitRow> rows = UnitRow.of(plan);
    assertEquals(List.of("市生态环境局", "市水利局"), rows.stream().map(UnitRow::name).toList());
    assertEquals("2", rows.getFirst().count(AssignmentRole.LEAD));
    assertEquals("", rows.getFirst().count(AssignmentRole.SUPPORT));
    assertEquals("水务局", rows.get(1).aliases());
  }

  @Test
  void onlyTasksWithoutUnitAreListedTheMostCertainFirst() {
    assertEquals(List.of(first, second), SuggestionRow.unassigned(plan));
    Map<Assignable, List<UnitSuggestion>> found = new LinkedHashMap<>();
    found.put(first, List.of(suggestion(water, Certainty.LOW)));
    found.put(second, List.of(suggestion(ecology, Certainty.HIGH), suggestion(water, Certainty.LOW)));
    found.put(fact, List.of());
    assertEquals(List.of(second, first), SuggestionRow.of(found).stream().map(SuggestionRow::element).toList());
    Assignments.take(Map.of(first, suggestion(water, Certainty.LOW)), AssignmentRole.LEAD).execute();
    assertEquals("why", first.getAssignments().getFirst().getReason());
    assertEquals(List.of(second), SuggestionRow.unassigned(plan));
  }
}
