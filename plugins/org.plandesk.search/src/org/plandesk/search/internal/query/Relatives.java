// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.plandesk.model.Span;
import org.plandesk.search.FacetField;
import org.plandesk.search.MatchReason;
import org.plandesk.search.RelatedHit;
import org.plandesk.search.SearchHit;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.index.Grams;
import org.plandesk.search.internal.index.PlanIndex;
import org.plandesk.search.internal.index.StoredEntry;
import org.plandesk.search.internal.words.Questions;
import org.plandesk.search.internal.words.WordCutter;
import org.plandesk.text.FoldedText;

/** Finds elements that resemble an element: by rare pairs of characters, by units, by what they stand below. */
public final class Relatives {

  private static final int MOST_TERMS = 40;
  /** Pairs in more than this share of the elements tell nothing. */
  private static final int COMMON_SHARE = 10;
  private static final int LEAST_COMMON = 20;
  private static final float UNIT_WEIGHT = 3f;
  private static final float TASK_WEIGHT = 1.5f;
  private static final int LEAST_SHARED_CHARACTERS = 4;

  /** The elements most alike an element of a plan, in all plans. */
  public List<RelatedHit> of(IndexSearcher searcher, String plan, String element, int limit) throws IOException {
    Query identity = new TermQuery(new Term(Fields.ID, Fields.id(plan, element)));
    ScoreDoc[] self = searcher.search(identity, 1).scoreDocs;
    if (self.length == 0 || limit <= 0) {
      return List.of();
    }
    StoredEntry entry = PlanIndex.stored(searcher, self[0].doc);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(alike(searcher, entry), Occur.MUST);
    query.add(identity, Occur.MUST_NOT);
    for (String unit : entry.units()) {
      query.add(constant(FacetField.UNIT, unit, UNIT_WEIGHT), Occur.SHOULD);
    }
    query.add(constant(FacetField.KIND, "task", TASK_WEIGHT), Occur.SHOULD);
    query.add(constant(FacetField.KIND, "unit", 1), Occur.MUST_NOT);
    Set<String> words = words(entry.text());
    List<RelatedHit> related = new ArrayList<>();
    for (ScoreDoc doc : searcher.search(query.build(), limit).scoreDocs) {
      related.add(related(entry, words, PlanIndex.stored(searcher, doc.doc), doc.score));
    }
    return related;
  }

  private static Query constant(FacetField field, String term, float weight) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Fields.facet(field), term))), weight);
  }

  /** Elements that share the rarest pairs of characters of a text, as many as tell something. */
  private static Query alike(IndexSearcher searcher, StoredEntry entry) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    int tooMany = Math.max(LEAST_COMMON, reader.numDocs() / COMMON_SHARE);
    Map<Term, Integer> rarity = new HashMap<>();
    FoldedText text = FoldedText.of(entry.text());
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isLetterOrDigit(text.at(i)) && Character.isLetterOrDigit(text.at(i + 1))) {
        Term pair = new Term(Fields.GRAMS, Grams.pair(text.at(i), text.at(i + 1)));
        int elements = reader.docFreq(pair);
        if (elements > 1 && elements < tooMany) {
          rarity.put(pair, elements);
        }
      }
    }
    BooleanQuery.Builder alike = new BooleanQuery.Builder();
    rarity.entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(MOST_TERMS)
        .forEach(pair -> alike.add(new TermQuery(pair.getKey()), Occur.SHOULD));
    return alike.build();
  }

  private static RelatedHit related(StoredEntry entry, Set<String> words, StoredEntry other, float score) {
    FoldedText text = FoldedText.of(other.text());
    List<Span> places = new ArrayList<>();
    Set<String> shared = new TreeSet<>();
    for (String word : words) {
      List<Span> found = Occurrences.places(text, FoldedText.of(word));
      if (!found.isEmpty()) {
        shared.add(word);
        places.addAll(found);
      }
    }
    List<Span> matches = Occurrences.inOriginal(text, places);
    SearchHit hit = new SearchHit(other.plan(), other.planTitle(), other.element(), other.kind(),
        SearchHit.Group.SOME, score, other.place(), other.headings(), other.span(), other.text(), matches,
        Snippets.of(other.text(), matches), other.deadlines(), other.targets(), other.units(),
        shared.stream().map(word -> new MatchReason(MatchReason.Type.LITERAL, word, "", 1)).toList());
    return new RelatedHit(hit, reasons(entry, other, shared));
  }

  private static List<String> reasons(StoredEntry entry, StoredEntry other, Set<String> shared) {
    List<String> reasons = new ArrayList<>();
    List<String> units = entry.units().stream().filter(other.units()::contains).toList();
    if (units.size() == 1) {
      reasons.add(Messages.bind(Messages.relatedUnit, units.get(0)));
    } else if (units.size() > 1) {
      reasons.add(Messages.bind(Messages.relatedUnits, Integer.toString(units.size())));
    }
    boolean samePlan = entry.plan().equals(other.plan());
    if (samePlan && !entry.headings().isEmpty() && entry.headings().equals(other.headings())) {
      reasons.add(Messages.relatedPlace);
    }
    if (!samePlan) {
      reasons.add(Messages.relatedOtherPlan);
    }
    boolean sameYear = entry.deadlines().stream().anyMatch(one -> one.year() != null
        && other.deadlines().stream().anyMatch(two -> one.year().equals(two.year())));
    if (sameYear) {
      reasons.add(Messages.relatedYear);
    }
    List<String> longest =
        shared.stream().sorted((one, two) -> two.length() - one.length()).limit(2).sorted().toList();
    if (shared.stream().mapToInt(String::length).sum() >= LEAST_SHARED_CHARACTERS) {
      reasons.add(Messages.bind(Messages.relatedWords, String.join("、", longest)));
    } else if (reasons.isEmpty()) {
      reasons.add(Messages.relatedWording);
    }
    return reasons;
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (Span span : WordCutter.cut(text)) {
      String word = span.of(text);
      if (word.length() > 1 && !Questions.isDoing(word) && !Questions.isSmall(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
