// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanIds;
import org.plandesk.model.Plans;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;

/**
 * Puts copied elements into a plan, which may be another one than they come from. Headings and boxes are numbered as their like are
 * there; units are those of the plan with the same name or alias, else they are added to its register. The elements are new ones
 * with new ids, which stand in no source document, unless they were cut from this very plan: then they come back themselves.
 */
public final class PasteElements extends EditsCommand {

  private final Plan plan;
  private final CopiedElements copied;
  private final CutElements cut;
  private final List<PastePlace> places;
  private List<PlanElement> pasted = List.of();

  private PasteElements(CopiedElements copied, CutElements cut, List<PastePlace> places, Plan plan) {
    super(Messages.counted(copied.size(), Messages.pasteOne, Messages.pasteSeveral));
    this.plan = plan;
    this.copied = copied;
    this.cut = cut;
    this.places = places;
  }

  /**
   * The command.
   *
   * @param anchor behind or in which they go; what may not stand there goes behind what holds it
   * @param cut when they were cut, for coming back; null when they were not, or nobody knows any more
   * @return empty when they may stand nowhere near
   */
  public static Optional<Command> of(CopiedElements copied, EObject anchor, CutElements cut) {
    List<PastePlace> places = PastePlace.of(anchor, copied);
    return places.isEmpty() ? Optional.empty()
        : Plans.planOf(anchor).map(plan -> new PasteElements(copied, cut, places, plan));
  }

  /**
   * Pastes words as elements: each line that is not blank becomes a paragraph; a single line at a sentence a sentence behind it.
   *
   * @param anchor as of {@link #of}
   * @return empty when there are no words, or they may stand nowhere near
   */
  public static Optional<Command> text(String text, EObject anchor) {
    List<String> lines = text.lines().map(line -> line.replace('\t', ' ').strip()).filter(line -> !line.isEmpty())
        .toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Plan plan = PlanFactory.eINSTANCE.createPlan();
    for (String line : lines) {
      Statement statement = PlanFactory.eINSTANCE.createStatement();
      statement.setText(line);
      statement.setKind(StatementKind.OTHER);
      if (lines.size() == 1 && anchor instanceof Statement) {
        plan.getContents().add(statement);
      } else {
        Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
        paragraph.getContents().add(statement);
        plan.getContents().add(paragraph);
      }
    }
    return of(new CopiedElements(plan, false), anchor, null);
  }

  @Override
  protected boolean prepare() {
    return true;
  }

  @Override
  public void execute() {
    boolean back = cut != null && cut.canReturn(plan);
    List<PlanElement> elements = back ? cut.elements() : fresh();
    List<PlanElement> placed = new ArrayList<>();
    int done = 0;
    for (PastePlace place : places) {
      placed.addAll(put(place, elements.subList(done, done + place.count())));
      done += place.count();
    }
    pasted = List.copyOf(placed);
    if (back) {
      cut.restore(edits());
    }
  }

  private List<? extends PlanElement> put(PastePlace place, List<PlanElement> elements) {
    if (place.owner() instanceof IndicatorTable table) {
      int index = place.index();
      for (PlanElement row : elements) {
        IndicatorCommands.add(edits(), table, index++, (Indicator) row);
      }
      return elements;
    }
    List<Content> contents = place.kind() == PastePlace.Kind.PARAGRAPH ? List.of(paragraph(elements))
        : elements.stream().map(Content.class::cast).toList();
    add((ContentOwner) place.owner(), place.index(), contents);
    return contents;
  }

  private Paragraph paragraph(List<PlanElement> sentences) {
    Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
    paragraph.setId(PlanIds.next());
    sentences.forEach(sentence -> edits().add(paragraph.getContents(), (Content) sentence));
    return paragraph;
  }

  private void add(ContentOwner owner, int place, List<Content> contents) {
    PlacedNumbers numbers = PlacedNumbers.of(plan, contents);
    for (Content content : contents) {
      if (content instanceof Headed headed && headed.getNumber() != null && !(content instanceof Paragraph)) {
        edits().set(headed, Literals.HEADED__NUMBER,
            Objects.requireNonNullElse(Numbering.like(owner, content.eClass()), Numbering.first(headed.getNumber())));
      }
    }
    int index = place;
    for (Content content : contents) {
      edits().add(owner.getContents(), index++, content);
    }
    numbers.follow(edits(), owner, contents);
  }

  /** Copies of the copies, which may be pasted again. */
  private List<PlanElement> fresh() {
    CopiedElements copy = new CopiedElements(EcoreUtil.copy(copied.plan()), copied.rows());
    boolean rows = places.getFirst().kind() == PastePlace.Kind.ROWS;
    List<PlanElement> elements = List.copyOf(rows ? CopiedElements.rowsOf(copy.plan().getContents().getFirst())
        : copy.plan().getContents());
    // Outside of their plan before they are looked at: no longer rows of another table.
    elements.forEach(EcoreUtil::remove);
    elements.forEach(PasteElements::anew);
    new PastedUnits(plan, edits()).take(copy.plan().getUnits(), elements);
    return elements;
  }

  /** A new element, which stands in no source. */
  private static void anew(PlanElement element) {
    identify(element);
    element.eAllContents().forEachRemaining(PasteElements::identify);
  }

  private static void identify(EObject object) {
    if (object instanceof PlanElement element) {
      element.setId(PlanIds.next());
    }
    object.eClass().getEAllAttributes().stream().filter(attribute -> attribute.getEAttributeType() == Literals.SPAN)
        .forEach(object::eUnset);
  }

  /** The pasted elements, in their order. */
  @Override
  public Collection<?> getResult() {
    return pasted;
  }

  /** The pasted elements and all sentences in them: what is recognised in them later belongs to this step. */
  @Override
  public Collection<?> getAffectedObjects() {
    List<EObject> affected = new ArrayList<>(pasted);
    affected.addAll(statements());
    return affected;
  }

  /** All sentences that were pasted. */
  public Set<Statement> statements() {
    Set<Statement> statements = pasted.stream().filter(Statement.class::isInstance).map(Statement.class::cast)
        .collect(Collectors.toSet());
    pasted.stream().filter(ContentOwner.class::isInstance).map(ContentOwner.class::cast)
        .forEach(owner -> statements.addAll(Plans.statements(owner)));
    return statements;
  }
}
