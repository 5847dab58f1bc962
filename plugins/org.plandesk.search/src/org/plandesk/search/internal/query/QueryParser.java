// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plandesk.text.Blanks;
import org.plandesk.text.FoldedText;

/**
 * Reads the query language: words, "短语", OR, -排除, 字段:值, ranges, * and ?. What it cannot read is taken as plain words
 * with a hint; it never fails.
 */
final class QueryParser {

  private static final int LONGEST = 2000;
  private static final int LONGEST_FIELD_NAME = 12;
  private static final String OPENING = "(（";
  private static final String CLOSING = ")）";

  private final String text;
  private final List<List<Clause>> terms = new ArrayList<>();
  private final List<List<Clause>> fields = new ArrayList<>();
  private final List<Clause> excluded = new ArrayList<>();
  private final List<String> hints = new ArrayList<>();
  private List<Clause> last;
  private boolean or;

  private QueryParser(String text) {
    this.text = text;
  }

  /** Reads a query; of a very long one only the first 2,000 characters. */
  static ParsedQuery parse(String text) {
    String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    QueryParser parser = new QueryParser(read);
    if (read.length() < text.length()) {
      parser.hints.add(Messages.bind(Messages.hintTooLong, Integer.toString(LONGEST)));
    }
    return parser.read();
  }

  private ParsedQuery read() {
    int at = skipBlanks(0);
    while (at < text.length()) {
      at = skipBlanks(clause(at));
    }
    if (or) {
      hints.add(Messages.hintLoneOr);
    }
    return new ParsedQuery(text, terms.stream().map(this::withoutBrackets).toList(), fields, excluded, hints);
  }

  /** Brackets do not group: around alternatives they are left out. */
  private List<Clause> withoutBrackets(List<Clause> alternatives) {
    if (alternatives.size() == 1) {
      return alternatives;
    }
    List<Clause> bare = alternatives.stream().map(QueryParser::withoutBrackets).toList();
    if (!bare.equals(alternatives) && !hints.contains(Messages.hintBrackets)) {
      hints.add(Messages.hintBrackets);
    }
    return bare;
  }

  /** Leaves out the brackets at the edges of a word that have no partner in it, unless nothing else is left. */
  private static Clause withoutBrackets(Clause clause) {
    if (!(clause instanceof Clause.Words words) || words.quoted()) {
      return clause;
    }
    String typed = words.text();
    int from = 0;
    int to = typed.length();
    while (from < to && isBracket(typed.charAt(from), OPENING) && depth(typed, from, to) > 0) {
      from++;
    }
    while (to > from && isBracket(typed.charAt(to - 1), CLOSING) && depth(typed, from, to) < 0) {
      to--;
    }
    FoldedText folded = FoldedText.of(typed.substring(from, to));
    if (folded.length() == 0 || to - from == typed.length()) {
      return clause;
    }
    return new Clause.Words(typed.substring(from, to), folded, false, words.start() + from, words.start() + to);
  }

  private static boolean isBracket(char c, String brackets) {
    return brackets.indexOf(c) >= 0;
  }

  /** How many more brackets open than close between the offsets. */
  private static int depth(String typed, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += isBracket(typed.charAt(i), OPENING) ? 1 : isBracket(typed.charAt(i), CLOSING) ? -1 : 0;
    }
    return depth;
  }

  /** Reads what begins at an offset and gives the offset after it. */
  private int clause(int start) {
    int end = endOfToken(start);
    String token = text.substring(start, end);
    if ((token.equals("OR") || token.equals("|")) && last != null && !or) {
      or = true;
      return end;
    }
    boolean minus = token.length() > 1 && (token.charAt(0) == '-' || token.charAt(0) == '－');
    int from = minus ? start + 1 : start;
    int phraseEnd = endOfPhrase(from);
    if (phraseEnd > 0) {
      add(words(from + 1, phraseEnd - 1, true, start, phraseEnd), minus);
      return phraseEnd;
    }
    if (isQuote(text.charAt(from)) && end - from > 1 && text.charAt(from) != '”') {
      hints.add(Messages.hintQuote);
    }
    int fieldEnd = field(from, start, minus);
    if (fieldEnd > 0) {
      return fieldEnd;
    }
    if (isWildcard(from, end)) {
      add(new Clause.Wildcard(text.substring(from, end), start, end), minus);
    } else {
      add(word(from, end), minus);
    }
    return end;
  }

  private int skipBlanks(int at) {
    return Blanks.skip(text, at, text.length());
  }

  private int endOfToken(int start) {
    int end = start;
    while (end < text.length() && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '＂' || c == '「' || c == '『';
  }

  /** The offset after the phrase that begins with a quotation mark at the offset, or 0. */
  private int endOfPhrase(int start) {
    if (start >= text.length()) {
      return 0;
    }
    char closing = switch (text.charAt(start)) {
      case '"' -> '"';
      case '＂' -> '＂';
      case '“' -> '”';
      case '「' -> '」';
      case '『' -> '』';
      default -> 0;
    };
    int end = closing == 0 ? -1 : text.indexOf(closing, start + 1);
    return end > start + 1 && !FoldedText.fold(text.substring(start + 1, end)).isEmpty() ? end + 1 : 0;
  }

  /** Reads a field with its value, which may stand in quotation marks; gives the offset after it, or 0 when it is none. */
  private int field(int from, int start, boolean minus) {
    int end = endOfToken(from);
    int colon = from;
    while (colon < end && text.charAt(colon) != ':' && text.charAt(colon) != '：') {
      colon++;
    }
    if (colon == end || colon == from || colon - from > LONGEST_FIELD_NAME) {
      return 0;
    }
    Optional<FieldName> name = FieldName.of(text.substring(from, colon));
    if (name.isEmpty()) {
      return 0;
    }
    int valueStart = skipBlanks(colon + 1);
    if (valueStart >= text.length()) {
      hints.add(Messages.bind(Messages.hintNoValue, text.substring(from, colon)));
      return 0;
    }
    int phraseEnd = endOfPhrase(valueStart);
    int valueEnd = phraseEnd > 0 ? phraseEnd : endOfToken(valueStart);
    String value =
        phraseEnd > 0 ? text.substring(valueStart + 1, valueEnd - 1) : text.substring(valueStart, valueEnd);
    if (!FieldValues.isReadable(name.get(), value)) {
      hints.add(Messages.bind(Messages.hintValue, text.substring(from, colon), value));
      return 0;
    }
    Clause clause = new Clause.Field(name.get(), value, start, valueEnd);
    if (minus) {
      excluded.add(clause);
      closeAlternatives();
    } else if (or && last != null && fields.contains(last)) {
      join(clause, fields);
    } else {
      last = List.of(clause);
      fields.add(last);
      or = false;
    }
    return valueEnd;
  }

  private boolean isWildcard(int from, int end) {
    boolean sign = false;
    boolean letter = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean wild = c == '*' || c == '?' || c == '＊';
      sign |= wild;
      letter |= !wild && Character.isLetterOrDigit(c);
    }
    return sign && letter;
  }

  private Clause word(int from, int end) {
    return words(from, end, false, from, end);
  }

  private Clause words(int from, int end, boolean quoted, int start, int clauseEnd) {
    String typed = text.substring(from, end);
    return new Clause.Words(typed, FoldedText.of(typed), quoted, start, clauseEnd);
  }

  private void add(Clause clause, boolean minus) {
    if (clause instanceof Clause.Words words && words.folded().length() == 0) {
      return;
    }
    if (minus) {
      excluded.add(clause);
      closeAlternatives();
    } else if (or && terms.contains(last)) {
      join(clause, terms);
    } else {
      last = List.of(clause);
      terms.add(last);
      or = false;
    }
  }

  private void join(Clause clause, List<List<Clause>> among) {
    List<Clause> joined = new ArrayList<>(last);
    joined.add(clause);
    among.set(among.lastIndexOf(last), joined);
    last = joined;
    or = false;
  }

  private void closeAlternatives() {
    last = null;
    or = false;
  }
}
