// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.plandesk.search.FacetField;
import org.plandesk.search.internal.document.Entry;
import org.plandesk.search.internal.words.Brackets;
import org.plandesk.text.FoldedText;

/** Makes the index's documents of entries. For one thread: its token streams are used again and again. */
public final class Documents {

  private static final FieldType PAIRS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType PAIRS_OF_PASSAGE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType PAIRS_OF_CONTEXT = type(IndexOptions.DOCS_AND_FREQS, true);
  private static final FieldType SINGLES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  private final Grams grams = new Grams();
  private final Grams context = new Grams();
  private final Characters characters = new Characters();

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /**
   * The document of an entry; it has to be given to the writer before the next one is made.
   *
   * @param plan key of the plan
   * @param planTitle title of the plan as hits show it
   */
  public Document document(String plan, String planTitle, Entry entry) {
    Document document = new Document();
    document.add(new StringField(Fields.PLAN, plan, Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.PLAN, new BytesRef(plan)));
    document.add(new StringField(Fields.ID, Fields.id(plan, entry.id()), Field.Store.NO));
    document.add(new BinaryDocValuesField(Fields.ID, Fields.id(plan, entry.id())));
    document.add(new NumericDocValuesField(Fields.ORDER, entry.order()));
    document.add(new StoredField(Fields.STORED, StoredEntry.write(plan, planTitle, entry)));
    document.add(new FeatureField(Fields.PREFERENCE, Fields.PREFERENCE, Ranking.preference(entry.kind())));
    words(entry, document);
    facet(FacetField.PLAN, plan + Fields.SEPARATOR + planTitle, document);
    facets(plan, entry, document);
    others(entry, document);
    figures(entry, document);
    return document;
  }

  private void words(Entry entry, Document document) {
    if (entry.role() == Entry.Role.PASSAGE) {
      document.add(new Field(Fields.PASSAGE, grams.over(FoldedText.of(entry.text()), entry.borders()),
          PAIRS_OF_PASSAGE));
      return;
    }
    List<FoldedText> texts = new ArrayList<>();
    texts.add(FoldedText.of(entry.text()));
    entry.more().forEach(more -> texts.add(FoldedText.of(more)));
    document.add(new Field(Fields.GRAMS, grams.over(texts), PAIRS));
    for (Brackets.Pair pair : Brackets.find(entry.text())) {
      document.add(new StringField(Fields.EXPLAINED, pair.toString(), Field.Store.NO));
    }
    document.add(new Field(Fields.CHARACTERS, characters.over(texts), SINGLES));
    if (!entry.headings().isEmpty()) {
      document.add(new Field(Fields.CONTEXT,
          context.over(entry.headings().stream().map(FoldedText::of).toList()), PAIRS_OF_CONTEXT));
    }
  }

  private static void facets(String plan, Entry entry, Document document) {
    facet(FacetField.KIND, entry.kind().code(), document);
    if (entry.chapter() != null) {
      Entry.Chapter chapter = entry.chapter();
      facet(FacetField.CHAPTER, plan + Fields.SEPARATOR + chapter.id() + Fields.SEPARATOR + chapter.number()
          + Fields.SEPARATOR + chapter.label(), document);
    }
    entry.years().forEach(year -> facet(FacetField.YEAR, year.toString(), document));
    if (entry.years().isEmpty()) {
      facet(FacetField.YEAR, FacetField.NONE, document);
    }
    entry.units().forEach(unit -> facet(FacetField.UNIT, unit, document));
    if (entry.nature() != null) {
      facet(FacetField.NATURE, entry.nature(), document);
    }
    if (entry.status() != null) {
      facet(FacetField.STATUS, entry.status(), document);
    }
  }

  private static void others(Entry entry, Document document) {
    if (!entry.targets().isEmpty()) {
      facet(FacetField.OTHER, FacetField.WITH_TARGET, document);
    }
    if (entry.inBox()) {
      facet(FacetField.OTHER, FacetField.IN_BOX, document);
    }
  }

  private static void facet(FacetField field, String term, Document document) {
    String name = Fields.facet(field);
    BytesRef bytes = new BytesRef(term);
    document.add(new StringField(name, bytes, Field.Store.NO));
    document.add(new SortedSetDocValuesField(name, bytes));
  }

  private static void figures(Entry entry, Document document) {
    entry.years().forEach(year -> document.add(new IntPoint(Fields.YEARS, year)));
    if (!entry.deadlines().isEmpty() && entry.deadlines().get(0).date() != null) {
      document.add(new NumericDocValuesField(Fields.DUE, entry.deadlines().get(0).date().toEpochDay()));
    }
    for (Entry.Target target : entry.targets()) {
      String measure = FoldedText.fold(target.unit());
      if (!measure.isEmpty()) {
        document.add(new StringField(Fields.MEASURES, measure, Field.Store.NO));
      }
      for (double value : target.values()) {
        document.add(new DoublePoint(Fields.VALUES, value));
        document.add(new DoublePoint(Fields.VALUES_WITH_UNIT, Fields.measureNumber(measure), value));
      }
    }
  }
}
