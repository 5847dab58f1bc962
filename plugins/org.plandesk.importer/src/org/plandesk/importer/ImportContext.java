// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.layout.DocumentLayout;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;

/**
 * What the stages of one import share: the source, ids, the register of units, warnings, and the way to stop. Lives for
 * one document; used by one thread.
 */
public final class ImportContext {
  private final SourceText source;
  private final DocumentLayout layout;
  private final Plan plan;
  private final ImportMonitor monitor;
  private final ImportIds ids = new ImportIds();
  private final ResponsibleUnits units;
  private final UnitDictionary dictionary;
  private final List<ImportWarning> warnings = new ArrayList<>();
  private final Map<EObject, TextRole> roles = new IdentityHashMap<>();
  /** The positions asked for last: marks come many to a statement. */
  private StatementPositions lastPositions;
  private Statement last;
  private int lastLeftovers;

  /** The context of one import of plain text into a plan that is empty yet. */
  public ImportContext(SourceText source, Plan plan, ImportMonitor monitor) {
    this(source, DocumentLayout.NONE, plan, monitor);
  }

  /** The context of one import into a plan that is empty yet. */
  public ImportContext(SourceText source, DocumentLayout layout, Plan plan, ImportMonitor monitor) {
    this(source, layout, plan, UnitDictionary.shipped(), monitor);
  }

  /** The context of one import into a plan that is empty yet, with the names of units that are known. */
  public ImportContext(SourceText source, DocumentLayout layout, Plan plan, UnitDictionary dictionary,
      ImportMonitor monitor) {
    this.dictionary = dictionary;
    this.source = source;
    this.layout = layout;
    this.plan = plan;
    this.monitor = monitor;
    this.units = new ResponsibleUnits(plan, ids);
  }

  /** The document. */
  public SourceText source() {
    return source;
  }

  /** What the document says of itself beyond its text. */
  public DocumentLayout layout() {
    return layout;
  }

  /** Ids for what a stage adds. */
  public ImportIds ids() {
    return ids;
  }

  /** The register of units. */
  public ResponsibleUnits units() {
    return units;
  }

  /** The names of units that are known before the document is read. */
  public UnitDictionary dictionary() {
    return dictionary;
  }

  /** Warnings so far. */
  public List<ImportWarning> warnings() {
    return List.copyOf(warnings);
  }

  /** Adds a warning. */
  public void warn(ImportWarning warning) {
    warnings.add(warning);
  }

  /** @throws CancellationException when the import should stop */
  public void checkCancelled() {
    if (monitor.isCancelled()) {
      throw new CancellationException();
    }
  }

  /** Offsets of a statement's text in the source and back. */
  public StatementPositions positions(Statement statement) {
    int leftovers = plan.getSource().getLeftovers().size();
    if (statement != last || leftovers != lastLeftovers) {
      lastPositions = StatementPositions.of(statement, plan.getSource().getLeftovers());
      last = statement;
      lastLeftovers = leftovers;
    }
    return lastPositions;
  }

  /**
   * Places a mark in a statement: offsets, span and quote follow from the stretch of the statement's text. The mark is
   * inserted by its place; its id is left to the caller.
   *
   * @throws CancellationException when the import should stop
   */
  public void place(Mark mark, Statement statement, int start, int end) {
    checkCancelled();
    Span span = positions(statement).toSource(start, end);
    mark.setStart(start);
    mark.setEnd(end);
    mark.setSpan(span);
    mark.setQuote(span.of(source.text()));
    List<Mark> marks = statement.getMarks();
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).getStart() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    marks.add(low, mark);
  }

  /** Says what a chapter, section or other container does. Set by the structure stage. */
  public void setRole(EObject container, TextRole role) {
    roles.put(container, role);
  }

  /** What the nearest container of an element that has a role does; {@link TextRole#PREAMBLE} outside of all. */
  public TextRole roleOf(EObject element) {
    for (EObject at = element; at != null; at = at.eContainer()) {
      TextRole role = roles.get(at);
      if (role != null) {
        return role;
      }
    }
    return TextRole.PREAMBLE;
  }
}
