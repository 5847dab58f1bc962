// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plandesk.text.UserLists;
import org.plandesk.text.WordLists;

/**
 * What kinds of departments have to do. A file comes with the program; users add lines of their own.
 *
 * <p>{@code 水利 : 水利, 水务} tells by which words a unit's name shows that it is such a department, {@code 水利 = 灌区, 水库}
 * which words of tasks fall to it. Lines that begin with {@code #} are remarks.
 *
 * <p>Lines add to those before them; a word of the user's weighs twice. A line that is not of this form is left out and told
 * of in {@link #problems()}, never an error. Immutable and thread-safe.
 */
public final class Duties {

  /** A line of the user's file that was left out; line 0 when the file could not be read. */
  public record Problem(Path file, int line, String text) {
  }

  private static final int LONGEST_WORD = 24;
  private static final double WEIGHT_OF_USER = 2;
  private static final Pattern WORD = Pattern.compile("[^\\s,，、;；=＝:：#|]{1," + LONGEST_WORD + "}");

  /** Words of tasks, each with the weight it has for a department. */
  private final Map<String, Map<String, Double>> words = new HashMap<>();
  /** Departments by the words of their names. */
  private final Map<String, Set<String>> names = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int longest;

  private Duties() {
    for (String line : WordLists.lines(Duties.class, "duties.txt")) {
      take(line, 1);
    }
  }

  /** The duties that come with the program. */
  public static Duties shipped() {
    return new Duties();
  }

  /** The duties that come with the program and those of the user, in {@code .plandesk/duties.txt} below the home folder. */
  public static Duties ofUser() {
    return read(Path.of(System.getProperty("user.home"), ".plandesk", "duties.txt"));
  }

  /**
   * The duties that come with the program and those of a file in UTF-8; when there is no such file, the former alone.
   *
   * @param file need not exist
   */
  public static Duties read(Path file) {
    Duties duties = new Duties();
    try {
      for (UserLists.Entry entry : UserLists.read(file)) {
        if (!duties.take(entry.text(), WEIGHT_OF_USER)) {
          duties.problems.add(new Problem(file, entry.line(), entry.text()));
        }
      }
    } catch (IOException e) {
      duties.problems.add(new Problem(file, 0, ""));
    }
    return duties;
  }

  private boolean take(String line, double weight) {
    String[] duty = line.strip().split("[=＝]", -1);
    String[] name = line.strip().split("[:：]", -1);
    boolean isDuty = duty.length == 2 && name.length == 1;
    if (!isDuty && (name.length != 2 || duty.length != 1)) {
      return false;
    }
    String[] sides = isDuty ? duty : name;
    String department = sides[0].strip();
    List<String> entries = List.of(sides[1].strip().split("\\s*[,，、;；]\\s*"));
    if (!WORD.matcher(department).matches() || !entries.stream().allMatch(word -> WORD.matcher(word).matches())) {
      return false;
    }
    for (String entry : entries) {
      if (isDuty) {
        words.computeIfAbsent(entry, key -> new LinkedHashMap<>()).merge(department, weight, Math::max);
        longest = Math.max(longest, entry.length());
      } else {
        names.computeIfAbsent(entry, key -> new LinkedHashSet<>()).add(department);
      }
    }
    return true;
  }

  /** What of the user's file was left out. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Words by which units' names tell what department they are, each with those departments. */
  Map<String, Set<String>> names() {
    return names;
  }

  /** The departments a word of a task falls to, with the weight of each; none for other words. */
  Map<String, Double> departments(String word) {
    return words.getOrDefault(word, Map.of());
  }

  /** The words of duties in a text, the longest at each place, in their order. */
  List<String> in(String text) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int length = Math.min(longest, text.length() - at);
      while (length > 0 && !words.containsKey(text.substring(at, at + length))) {
        length--;
      }
      if (length > 0) {
        found.add(text.substring(at, at + length));
      }
      at += Math.max(1, length);
    }
    return found;
  }
}
