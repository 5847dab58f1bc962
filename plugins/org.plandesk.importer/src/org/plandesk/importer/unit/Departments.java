// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.plandesk.text.WordLists;

/**
 * The fields of government by which offices are named, with their short and former names, read from
 * {@code departments.txt}. Immutable.
 */
final class Departments {
  private static final Departments COMMON = new Departments();
  private static final String JOINTS = "和与";

  /** Full name of a field by any of its names. */
  private final Map<String, String> fields = new HashMap<>();
  /** The first two characters of all names, folded to one index: most places are turned down by these alone. */
  private final BitSet beginnings = new BitSet();
  private int longest;

  private Departments() {
    for (String line : WordLists.lines(Departments.class, "departments.txt")) {
      String[] names = line.split(" +");
      for (String name : names) {
        fields.putIfAbsent(name, names[0]);
        beginnings.set(beginning(name, 0));
        longest = Math.max(longest, name.length());
      }
    }
  }

  static Departments common() {
    return COMMON;
  }

  /** Length of the longest field at an offset, several joined by 和 taken as one (住房和城乡建设和交通); 0 for none. */
  int lengthAt(String text, int start) {
    int end = start + single(text, start);
    while (end > start && end < text.length()) {
      int joint = JOINTS.indexOf(text.charAt(end)) >= 0 ? 1 : 0;
      int next = single(text, end + joint);
      if (next == 0) {
        break;
      }
      end += joint + next;
    }
    return end - start;
  }

  private static int beginning(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & 0xFFFF;
  }

  private int single(String text, int start) {
    if (start + 1 >= text.length() || !beginnings.get(beginning(text, start))) {
      return 0;
    }
    for (int length = Math.min(longest, text.length() - start); length > 1; length--) {
      if (fields.containsKey(text.substring(start, start + length))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether the word is a field of government. */
  boolean isField(String word) {
    return !word.isEmpty() && lengthAt(word, 0) == word.length();
  }

  /** The full name of a field by any of its names, null when it is none. */
  String fullName(String field) {
    return fields.get(field);
  }

  /**
   * A name in the shape that all names of one unit share: the field by its full name, 委员会 as 委. Only the first field in
   * the name is looked at; names without a field stay as they are.
   */
  String canonical(String name) {
    for (int i = 0; i < name.length(); i++) {
      int length = single(name, i);
      if (length > 0) {
        String office = name.substring(i + length);
        String same = office.equals("委员会") ? "委" : office;
        return name.substring(0, i) + fields.get(name.substring(i, i + length)) + same;
      }
    }
    return name;
  }
}
