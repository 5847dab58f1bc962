// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plandesk.model.Nature;
import org.plandesk.model.ProgressStatus;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.search.EntryKind;
import org.plandesk.search.FacetField;
import org.plandesk.text.FoldedText;

/** What values of fields mean: 任务 and task are the same kind. */
final class FieldValues {

  private static final List<PlanLabels> LANGUAGES =
      List.of(PlanLabels.of(Locale.CHINESE), PlanLabels.of(Locale.ENGLISH));
  private static final Set<EntryKind> STATEMENTS = Set.copyOf(Arrays.stream(EntryKind.values())
      .filter(kind -> kind.elementKind().equals("statement")).toList());
  /** Words for several kinds at once, and further words for one. */
  private static final Map<String, Set<EntryKind>> GROUPS = Map.of(
      "语句", STATEMENTS, "statement", STATEMENTS,
      "标题", Set.of(EntryKind.CHAPTER, EntryKind.SECTION, EntryKind.ITEM, EntryKind.BOX, EntryKind.HEADING),
      "项目", Set.of(EntryKind.PROJECT), "单位", Set.of(EntryKind.UNIT), "段落", Set.of(EntryKind.PARAGRAPH));
  private static final Set<String> NONE = Set.of("无", "没有", "无时限", "none");

  private FieldValues() {
  }

  /** Values parted by commas or pause marks. */
  static List<String> several(String value) {
    return Arrays.stream(value.split("[,，、]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  /** Whether every part of a value means something for the field. */
  static boolean isReadable(FieldName field, String value) {
    List<String> parts = several(value);
    return !parts.isEmpty() && parts.stream().allMatch(part -> switch (field) {
      case KIND -> !kinds(part).isEmpty();
      case NATURE -> nature(part).isPresent();
      case STATUS -> status(part).isPresent();
      case YEAR -> isNone(part) || NumberRange.of(part).filter(range -> isYears(range.unit())).isPresent();
      case VALUE -> NumberRange.of(part).isPresent();
      case CHAPTER, UNIT, MEASURE -> FoldedText.of(part).length() > 0;
    });
  }

  private static boolean isYears(String unit) {
    return unit.isEmpty() || unit.equals("年");
  }

  /** Whether a value asks for elements that have none. */
  static boolean isNone(String value) {
    return NONE.contains(value.toLowerCase(Locale.ROOT));
  }

  /** Codes of the kinds that a word means. */
  static List<String> kinds(String word) {
    String wanted = FoldedText.fold(word);
    List<String> codes = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      boolean named = means(word, kind.code(), LANGUAGES.stream().map(kind::label));
      if (named || GROUPS.getOrDefault(wanted, Set.of()).contains(kind)) {
        codes.add(kind.code());
      }
    }
    return codes;
  }

  /** Code of the nature that a word means. */
  static Optional<String> nature(String word) {
    return Arrays.stream(Nature.values()).filter(nature -> nature != Nature.NONE)
        .filter(nature -> means(word, nature.getLiteral(), LANGUAGES.stream().map(labels -> labels.literal(nature))))
        .map(Nature::getLiteral).findFirst();
  }

  /** Code of the progress that a word means. */
  static Optional<String> status(String word) {
    return Arrays.stream(ProgressStatus.values())
        .filter(status -> means(word, status.getLiteral(), LANGUAGES.stream().map(labels -> labels.literal(status))))
        .map(ProgressStatus::getLiteral).findFirst();
  }

  private static boolean means(String word, String code, Stream<String> labels) {
    String wanted = FoldedText.fold(word);
    return FoldedText.fold(code).equals(wanted)
        || labels.map(FoldedText::fold).anyMatch(label -> label.equals(wanted)
            || wanted.codePointCount(0, wanted.length()) >= 2 && label.startsWith(wanted));
  }

  /** What users read for a code of a facet's value. */
  static String label(FacetField field, String code) {
    PlanLabels labels = PlanLabels.current();
    return switch (field) {
      case KIND -> EntryKind.ofCode(code).map(EntryKind::label).orElse(code);
      case NATURE -> Optional.ofNullable(Nature.get(code)).map(labels::literal).orElse(code);
      case STATUS -> Optional.ofNullable(ProgressStatus.get(code)).map(labels::literal).orElse(code);
      case YEAR -> code.equals(FacetField.NONE) ? Messages.noDeadline : code;
      case OTHER -> code.equals(FacetField.IN_BOX) ? Messages.inBox : Messages.withTarget;
      case PLAN, CHAPTER, UNIT -> code;
    };
  }
}
