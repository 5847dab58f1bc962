// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.plandesk.search.FacetField;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.text.ChineseNumbers;
import org.plandesk.text.FoldedText;

/** Queries for fields: 章:三 单位:水利局 年:2022..2025 值:>=90 单位符号:%. */
final class FieldQueries {

  private final IndexReader reader;

  FieldQueries(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * All fields of a query, each entry a filter. A value and a unit of measure that are asked for together have to belong to
   * the same target.
   */
  List<Query> all(List<List<Clause>> fields) throws IOException {
    List<String> measures = new ArrayList<>();
    boolean values = false;
    for (List<Clause> alternatives : fields) {
      for (Clause clause : alternatives) {
        if (clause instanceof Clause.Field field && alternatives.size() == 1) {
          if (field.field() == FieldName.MEASURE) {
            measures.addAll(FieldValues.several(field.text()));
          }
          values |= field.field() == FieldName.VALUE;
        }
      }
    }
    List<Query> queries = new ArrayList<>();
    for (List<Clause> alternatives : fields) {
      boolean joined = values && alternatives.size() == 1 && alternatives.get(0) instanceof Clause.Field field
          && field.field() == FieldName.MEASURE;
      if (!joined) {
        List<Query> either = new ArrayList<>();
        for (Clause clause : alternatives) {
          either.add(query((Clause.Field) clause, values ? measures : List.of()));
        }
        queries.add(either(either));
      }
    }
    return queries;
  }

  /** One field. */
  Query query(Clause.Field clause, List<String> measures) throws IOException {
    List<Query> either = new ArrayList<>();
    for (String value : FieldValues.several(clause.text())) {
      either.add(switch (clause.field()) {
        case CHAPTER -> chapter(value);
        case UNIT -> terms(FacetField.UNIT, containing(value));
        case YEAR -> year(value);
        case KIND -> new TermInSetQuery(Fields.facet(FacetField.KIND), bytes(FieldValues.kinds(value)));
        case NATURE -> term(FacetField.NATURE, FieldValues.nature(value).orElse(""));
        case STATUS -> term(FacetField.STATUS, FieldValues.status(value).orElse(""));
        case VALUE -> value(value, measures);
        case MEASURE -> new TermQuery(new Term(Fields.MEASURES, FoldedText.fold(value)));
      });
    }
    return either(either);
  }

  /** Any of these values of a facet. */
  Query selected(FacetField field, Set<String> codes) throws IOException {
    return switch (field) {
      case PLAN -> new TermInSetQuery(Fields.PLAN, bytes(codes));
      case CHAPTER -> terms(field, term -> codes.contains(FacetValues.code(field, term)));
      case KIND, YEAR, UNIT, NATURE, STATUS, OTHER -> new TermInSetQuery(Fields.facet(field), bytes(codes));
    };
  }

  private static Query either(List<Query> queries) {
    if (queries.size() == 1) {
      return queries.get(0);
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    queries.forEach(query -> either.add(query, Occur.SHOULD));
    return new ConstantScoreQuery(either.build());
  }

  private static Query term(FacetField field, String code) {
    return new TermQuery(new Term(Fields.facet(field), code));
  }

  private static List<BytesRef> bytes(Collection<String> terms) {
    return terms.stream().map(BytesRef::new).toList();
  }

  /** By number, whatever its writing, else by words of its title. */
  private Query chapter(String value) throws IOException {
    String wanted = FoldedText.fold(value).replaceAll("^第|[章篇部分节]$", "");
    int number = number(wanted);
    Query byNumber = terms(FacetField.CHAPTER, term -> {
      String written = part(term, 2);
      String plain = FoldedText.fold(written).replaceAll("^第|[章篇部分节]$", "");
      return !plain.isEmpty() && (plain.equals(wanted) || number >= 0 && number(plain) == number);
    });
    return byNumber instanceof MatchNoDocsQuery
        ? terms(FacetField.CHAPTER, term -> containing(value).test(part(term, 3)))
        : byNumber;
  }

  /** The number that a heading begins with, after 第 when it has one; the greatest when it begins with none. */
  static int leadingNumber(String label) {
    int start = label.startsWith("第") ? 1 : 0;
    int end = start;
    while (end < label.length()
        && (ChineseNumbers.isChinese(label.charAt(end)) || ChineseNumbers.isArabic(label.charAt(end)))) {
      end++;
    }
    int number = number(label.substring(start, end));
    return number < 0 ? Integer.MAX_VALUE : number;
  }

  private static int number(String word) {
    boolean figures =
        word.chars().allMatch(c -> ChineseNumbers.isChinese((char) c) || ChineseNumbers.isArabic((char) c));
    return figures ? ChineseNumbers.parse(word) : -1;
  }

  /** A part of a chapter's term: 0 plan, 1 identity, 2 number, 3 label. */
  static String part(String term, int index) {
    String[] parts = term.split(String.valueOf(Fields.SEPARATOR), -1);
    return index < parts.length ? parts[index] : "";
  }

  private static Predicate<String> containing(String value) {
    FoldedText wanted = FoldedText.of(value);
    return term -> FoldedText.of(term).contains(wanted);
  }

  private Query terms(FacetField field, Predicate<String> wanted) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.facet(field));
    List<BytesRef> found = new ArrayList<>();
    if (terms != null) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        if (wanted.test(term.utf8ToString())) {
          found.add(BytesRef.deepCopyOf(term));
        }
      }
    }
    return found.isEmpty() ? new MatchNoDocsQuery("no such value") : new TermInSetQuery(Fields.facet(field), found);
  }

  private static Query year(String value) {
    if (FieldValues.isNone(value)) {
      return term(FacetField.YEAR, FacetField.NONE);
    }
    NumberRange range = NumberRange.of(value).orElseThrow();
    return IntPoint.newRangeQuery(Fields.YEARS, range.fromInt(), range.toInt());
  }

  private static Query value(String value, List<String> measures) {
    NumberRange range = NumberRange.of(value).orElseThrow();
    List<String> units = range.unit().isEmpty() ? measures : List.of(range.unit());
    if (units.isEmpty()) {
      return DoublePoint.newRangeQuery(Fields.VALUES, range.from(), range.to());
    }
    return either(units.stream().map(unit -> {
      double number = Fields.measureNumber(FoldedText.fold(unit));
      return DoublePoint.newRangeQuery(Fields.VALUES_WITH_UNIT, new double[] {number, range.from()},
          new double[] {number, range.to()});
    }).toList());
  }
}
