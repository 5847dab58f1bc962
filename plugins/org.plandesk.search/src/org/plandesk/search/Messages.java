// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String facetChapter;
  public static String facetKind;
  public static String facetNature;
  public static String facetOther;
  public static String facetPlan;
  public static String facetStatus;
  public static String facetUnit;
  public static String facetYear;
  public static String readingAnd;
  public static String readingExcluded;
  public static String readingExpanded;
  public static String readingOnlyExcluded;
  public static String readingOr;
  public static String reasonCharacter;
  public static String reasonDeadline;
  public static String reasonField;
  public static String reasonFigure;
  public static String reasonLearnt;
  public static String reasonLiteral;
  public static String reasonLoose;
  public static String reasonNear;
  public static String reasonPart;
  public static String reasonPhrase;
  public static String reasonSynonym;
  public static String reasonTitle;
  public static String reasonTitleItself;
  public static String reasonUnit;

  static {
    NLS.initializeMessages("org.plandesk.search.messages", Messages.class);
  }

  private Messages() {
  }

  static String facet(FacetField field) {
    return switch (field) {
      case PLAN -> facetPlan;
      case CHAPTER -> facetChapter;
      case KIND -> facetKind;
      case YEAR -> facetYear;
      case UNIT -> facetUnit;
      case NATURE -> facetNature;
      case STATUS -> facetStatus;
      case OTHER -> facetOther;
    };
  }

  /** A part of a reading with what joins it to the part before. */
  static String part(QueryReading.Part part, boolean first) {
    return switch (part.role()) {
      case IGNORED -> "";
      case EXCLUDED -> bind(first ? readingOnlyExcluded : readingExcluded, part.text());
      case WORD, WILDCARD, FIELD -> joint(part, first) + part.text();
      case PHRASE -> joint(part, first) + "“" + part.text() + "”";
    };
  }

  private static String joint(QueryReading.Part part, boolean first) {
    if (first) {
      return "";
    }
    return part.alternative() ? readingOr : readingAnd;
  }

  static String reason(MatchReason reason) {
    String count = Integer.toString(reason.count());
    return switch (reason.type()) {
      case PHRASE -> bind(reasonPhrase, reason.term());
      case TITLE -> reason.detail().isEmpty() ? reasonTitleItself : bind(reasonTitle, reason.detail());
      case LITERAL -> bind(reasonLiteral, reason.term(), count);
      case SYNONYM -> bind(reasonSynonym, reason.detail(), reason.term());
      case LEARNT -> bind(reasonLearnt, reason.detail(), reason.term());
      case LOOSE -> bind(reasonLoose, reason.term(), reason.detail());
      case PART -> bind(reasonPart, reason.term(), count);
      case CHARACTER -> bind(reasonCharacter, reason.term(), count);
      case NEAR -> bind(reasonNear, count);
      case UNIT -> bind(reasonUnit, reason.detail());
      case DEADLINE -> bind(reasonDeadline, reason.detail());
      case FIGURE -> bind(reasonFigure, reason.detail());
      case FIELD -> bind(reasonField, reason.term(), reason.detail());
    };
  }
}
