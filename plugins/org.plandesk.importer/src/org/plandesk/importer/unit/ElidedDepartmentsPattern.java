// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.plandesk.model.Certainty;
import org.plandesk.model.UnitKind;

/**
 * Fields of government that share one 部门 behind the last.
 *
 * <p>Accepts: 生态环境、自然资源、水利等部门; 市财政、审计部门 (市财政部门, 市审计部门).
 * <p>Rejects: 各有关部门, 区域和部门, 市财政局、市水利局等部门 (whole names already).
 */
final class ElidedDepartmentsPattern implements UnitPattern {
  private static final int LONGEST_TOKEN = 10;
  private static final int LONGEST_UNKNOWN = 6;
  private static final String[] BEFORE = {"有关", "相关", "多个", "多", "各", "职能", "主管", "行业"};

  /** A token: a field of government with the prefix before it. */
  private record Token(int start, int fieldStart, int end, boolean known) {
  }

  @Override
  public void find(String text, Set<String> places, List<UnitFinding> found) {
    for (int at = text.indexOf("部门"); at >= 0; at = text.indexOf("部门", at + 1)) {
      int end = at;
      for (String word : BEFORE) {
        if (text.startsWith(word, end - word.length())) {
          end -= word.length();
          break;
        }
      }
      boolean others = end > 0 && text.charAt(end - 1) == '等';
      end -= others ? 1 : 0;
      List<Token> tokens = tokens(text, end, places);
      long known = tokens.stream().filter(Token::known).count();
      if (known > 0 && (tokens.size() > 1 || others) && (others || end == at)) {
        add(text, tokens, found);
      }
    }
  }

  private static void add(String text, List<Token> tokens, List<UnitFinding> found) {
    Token first = tokens.getFirst();
    String prefix = text.substring(first.start(), first.fieldStart());
    for (Token token : tokens) {
      String own = text.substring(token.start(), token.fieldStart());
      String name = (own.isEmpty() ? prefix : own) + text.substring(token.fieldStart(), token.end()) + "部门";
      found.add(new UnitFinding(token.start(), token.end(), name, UnitKind.DEPARTMENT, Certainty.MIDDLE,
          "unit.ending-elided|" + name));
    }
  }

  /** The tokens of the list that ends at an offset, first token first. */
  private static List<Token> tokens(String text, int end, Set<String> places) {
    List<Token> tokens = new ArrayList<>();
    int at = end;
    while (at > 1) {
      Token token = token(text, at, places);
      if (token == null) {
        break;
      }
      tokens.addFirst(token);
      char joint = token.start() > 0 ? text.charAt(token.start() - 1) : ' ';
      if ("、和与及".indexOf(joint) < 0) {
        break;
      }
      at = token.start() - 1;
    }
    return tokens;
  }

  private static Token token(String text, int end, Set<String> places) {
    int run = end;
    while (run > 0 && end - run < LONGEST_TOKEN && Character.isIdeographic(text.charAt(run - 1))) {
      run--;
    }
    for (int i = run; i < end - 1; i++) {
      int field = Departments.common().lengthAt(text, i);
      if (field == end - i) {
        return new Token(PlacePrefix.start(text, i, places), i, end, true);
      }
    }
    int start = NameEdges.runStart(text, end, LONGEST_UNKNOWN + 1);
    boolean listed = start > 0 && text.charAt(start - 1) == '、' || end < text.length() && text.charAt(end) == '、';
    return end - start >= 2 && end - start <= LONGEST_UNKNOWN && listed ? new Token(start, start, end, false) : null;
  }
}
