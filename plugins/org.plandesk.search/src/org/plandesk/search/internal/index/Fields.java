// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.index;

import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.plandesk.search.FacetField;

/** Names of the index's fields. A change of them, or of what they hold, raises {@link #SCHEMA}. */
public final class Fields {

  /** Version of the fields; an index of another version is thrown away. */
  public static final int SCHEMA = 4;

  /** Pairs of neighbouring characters of the words, with positions. */
  public static final String GRAMS = "g";
  /** Single characters of the words, at the same positions as the pairs that begin with them. */
  public static final String CHARACTERS = "u";
  /** Pairs of the titles above, for ranking alone. */
  public static final String CONTEXT = "h";
  /** Pairs of the words of passages, with the borders of their statements. */
  public static final String PASSAGE = "b";
  /** Key of the plan. */
  public static final String PLAN = "p";
  /** Key of the plan and identity of the element. */
  public static final String ID = "i";
  /** Place in the document, for sorting. */
  public static final String ORDER = "o";
  /** Day of the earliest deadline since 1970, for sorting. */
  public static final String DUE = "d";
  /** How much the kind of element is preferred. */
  public static final String PREFERENCE = "k";
  /** Years, as numbers. */
  public static final String YEARS = "y";
  /** Values of targets, as numbers. */
  public static final String VALUES = "v";
  /** Values of targets with their units, as pairs of numbers. */
  public static final String VALUES_WITH_UNIT = "vu";
  /** Units of measure, folded. */
  public static final String MEASURES = "m";
  /** Abbreviations with the words that explain them. */
  public static final String EXPLAINED = "x";
  /** What a hit shows. */
  public static final String STORED = "s";

  /** Between the code of a facet value and its label, and between plan and element in an identity. */
  public static final char SEPARATOR = '\u001F';

  private Fields() {
  }

  /** What documents look like in the language of the program: labels in them follow it, so each language has its own. */
  public static String schema() {
    return SCHEMA + " " + Locale.getDefault().getLanguage();
  }

  /** The field of a facet; terms are codes, of plans and chapters with label. */
  public static String facet(FacetField field) {
    return "f_" + field.name().toLowerCase(Locale.ROOT);
  }

  /** The identity of an element of a plan. */
  public static BytesRef id(String plan, String element) {
    return new BytesRef(plan + SEPARATOR + element);
  }

  /** The element of an identity that {@link #id} made. */
  public static String element(BytesRef id) {
    String text = id.utf8ToString();
    return text.substring(text.lastIndexOf(SEPARATOR) + 1);
  }

  /** A number that stands for a unit of measure in {@link #VALUES_WITH_UNIT}. */
  public static double measureNumber(String foldedMeasure) {
    return foldedMeasure.hashCode();
  }
}
