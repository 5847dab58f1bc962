// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Note;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.UnitMention;
import org.plandesk.search.SearchHit;
import org.plandesk.ui.page.PageHit;

/**
 * Where hits stand in an open plan, as the page of text marks them.
 *
 * @param hits the places, in the order of the hits; each once
 * @param current the first place of the current hit; -1 when it has none
 */
record HitPlaces(List<PageHit> hits, int current) {

  private static final HitPlaces NONE = new HitPlaces(List.of(), -1);

  /** The places of those hits that are in the plan; read on the thread that owns it. */
  static HitPlaces of(Plan plan, String key, List<SearchHit> found, SearchHit currentHit) {
    List<SearchHit> here = found.stream().filter(hit -> hit.plan().equals(key)).toList();
    if (here.isEmpty()) {
      return NONE;
    }
    Map<String, PlanElement> elements = elements(plan, here);
    Map<Span, PlanElement> bySpan = elements.size() < ids(here).size() ? bySpan(plan) : Map.of();
    Set<PageHit> places = new LinkedHashSet<>();
    PageHit first = null;
    for (SearchHit hit : here) {
      PlanElement element = elements.get(hit.element());
      if (element == null && hit.span() != null) {
        element = bySpan.get(hit.span());
      }
      if (element != null) {
        List<PageHit> own = places(plan, element, hit);
        if (hit == currentHit && !own.isEmpty()) {
          first = own.get(0);
        }
        places.addAll(own);
      }
    }
    List<PageHit> hits = List.copyOf(places);
    return new HitPlaces(hits, first == null ? -1 : hits.indexOf(first));
  }

  /**
   * The element of a hit: the one with its identity, else, in a document that was imported anew, what stands at its place
   * in the source.
   */
  static Optional<EObject> element(Plan plan, SearchHit hit) {
    PlanElement element = elements(plan, List.of(hit)).get(hit.element());
    if (element == null && hit.span() != null) {
      return Plans.contents(plan, Content.class).stream().filter(content -> hit.span().equals(content.getSpan()))
          .map(EObject.class::cast).findFirst();
    }
    if (element instanceof ResponsibleUnit unit) {
      return firstMention(plan, unit).map(EObject.class::cast).or(() -> Optional.of(unit));
    }
    return Optional.ofNullable(element);
  }

  private static Set<String> ids(List<SearchHit> hits) {
    Set<String> ids = new HashSet<>();
    hits.forEach(hit -> ids.add(hit.element()));
    return ids;
  }

  private static Map<Span, PlanElement> bySpan(Plan plan) {
    Map<Span, PlanElement> found = new HashMap<>();
    for (Content content : Plans.contents(plan, Content.class)) {
      if (content.getSpan() != null) {
        found.putIfAbsent(content.getSpan(), content);
      }
    }
    return found;
  }

  private static Map<String, PlanElement> elements(Plan plan, List<SearchHit> hits) {
    Set<String> wanted = ids(hits);
    Map<String, PlanElement> found = new HashMap<>();
    if (wanted.contains(plan.getId())) {
      found.put(plan.getId(), plan);
    }
    Iterator<EObject> all = plan.eAllContents();
    while (all.hasNext() && found.size() < wanted.size()) {
      if (all.next() instanceof PlanElement element && wanted.contains(element.getId())) {
        found.put(element.getId(), element);
      }
    }
    return found;
  }

  private static List<PageHit> places(Plan plan, PlanElement element, SearchHit hit) {
    return switch (element) {
      case Plan whole -> List.of();
      case ResponsibleUnit unit -> firstMention(plan, unit)
          .map(mention -> List.of(PageHit.whole(mention))).orElse(List.of());
      case Statement statement -> words(statement, statement.getText(), 0, hit);
      case Note note -> words(note, note.getText(), 0, hit);
      case Headed headed when isTitle(headed, hit) -> words(headed, headed.getTitle(),
          hit.text().length() - headed.getTitle().length(), hit);
      case ContentOwner owner -> passage(owner, hit);
      default -> List.of(PageHit.whole(element));
    };
  }

  private static boolean isTitle(Headed headed, SearchHit hit) {
    return headed.getTitle() != null && !headed.getTitle().isEmpty() && hit.text().endsWith(headed.getTitle());
  }

  /** A passage is the text of its statements, one behind the other. */
  private static List<PageHit> passage(ContentOwner owner, SearchHit hit) {
    List<PageHit> places = new ArrayList<>();
    int from = 0;
    for (Statement statement : Plans.statements(owner)) {
      String text = statement.getText();
      int at = text == null || text.isEmpty() ? -1 : hit.text().indexOf(text, from);
      if (at >= 0) {
        for (Span match : hit.matches()) {
          add(places, statement, text, match.start() - at, match.end() - at);
        }
        from = at + text.length();
      }
    }
    return places.isEmpty() ? List.of(PageHit.whole(owner)) : places;
  }

  private static List<PageHit> words(EObject element, String text, int before, SearchHit hit) {
    List<PageHit> places = new ArrayList<>();
    for (Span match : hit.matches()) {
      add(places, element, text == null ? "" : text, match.start() - before, match.end() - before);
    }
    return places.isEmpty() ? List.of(PageHit.whole(element)) : places;
  }

  /** Keeps what of a match lies in the text. */
  private static void add(List<PageHit> places, EObject element, String text, int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(text.length(), to);
    if (start < end) {
      places.add(new PageHit(element, start, end));
    }
  }

  private static Optional<UnitMention> firstMention(Plan plan, ResponsibleUnit unit) {
    for (Statement statement : Plans.statements(plan)) {
      for (EObject mark : statement.eContents()) {
        if (mark instanceof UnitMention mention && mention.getUnit() == unit) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
  }
}
