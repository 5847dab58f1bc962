// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.plandesk.text.UserLists;
import org.plandesk.text.WordLists;

/**
 * Which names are names of one unit: short and full, former and present. A small file comes with the program; users add
 * lines of their own.
 *
 * <p>A line is a name, {@code =}, and its other names parted by commas; {@code *} at the head of a name stands for the
 * place and level before it. Lines that begin with {@code #} are remarks.
 *
 * <pre>
 * *疾病预防控制中心 = *疾控中心
 * 市生态环境局 = 市环保局, 市环境保护局
 * </pre>
 *
 * <p>A line that is not of this form is left out and told of in {@link #problems()}, never an error. Of two lines that
 * speak of one name the later holds, the user's lines after those of the program. Immutable and thread-safe.
 */
public final class UnitDictionary {
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_PLACE = 8;
  private static final String LEVELS = "省市区县州旗盟镇乡";
  private static final Pattern NAME = Pattern.compile("\\*?[\\p{IsHan}A-Za-z0-9（）()·]{2," + LONGEST_NAME + "}");

  private final Map<String, String> keys = new HashMap<>();
  /** The names of the user's lines: whoever writes one down means a unit wherever it stands. */
  private final Set<String> added = new LinkedHashSet<>();
  private final List<ImportWarning> problems = new ArrayList<>();

  private UnitDictionary() {
    for (String line : WordLists.lines(UnitDictionary.class, "units.txt")) {
      take(line);
    }
    added.clear();
  }

  /** The names that come with the program. */
  public static UnitDictionary shipped() {
    return new UnitDictionary();
  }

  /** The names that come with the program and those of the user, in {@code .plandesk/units.txt} below the home folder. */
  public static UnitDictionary ofUser() {
    return read(Path.of(System.getProperty("user.home"), ".plandesk", "units.txt"));
  }

  /**
   * The names that come with the program and those of a file in UTF-8; when there is no such file, the former alone.
   *
   * @param file need not exist
   */
  public static UnitDictionary read(Path file) {
    UnitDictionary dictionary = new UnitDictionary();
    try {
      for (UserLists.Entry entry : UserLists.read(file)) {
        if (!dictionary.take(entry.text())) {
          dictionary.problems.add(ImportWarning.at(ImportWarning.Kind.UNIT_LINE_LEFT_OUT, null, file, entry.line(),
              entry.text()));
        }
      }
    } catch (IOException e) {
      dictionary.problems.add(ImportWarning.at(ImportWarning.Kind.UNIT_FILE_UNREADABLE, null, file));
    }
    return dictionary;
  }

  private boolean take(String line) {
    String[] sides = line.strip().split("[=＝]", -1);
    if (sides.length != 2) {
      return false;
    }
    List<String> names = new ArrayList<>(List.of(sides[0].strip()));
    for (String other : sides[1].split("[,，、;；]")) {
      names.add(other.strip());
    }
    boolean some = names.getFirst().startsWith("*");
    if (!names.stream().allMatch(name -> NAME.matcher(name).matches() && name.startsWith("*") == some)) {
      return false;
    }
    names.forEach(name -> keys.put(name, names.getFirst()));
    added.addAll(names);
    return true;
  }

  /** What of the user's file was left out, a sentence each with file and line. */
  public List<ImportWarning> problems() {
    return List.copyOf(problems);
  }

  /** What all names of one unit share; null for a name that the dictionary does not know. */
  public String key(String name) {
    String whole = keys.get(name);
    if (whole != null) {
      return whole;
    }
    for (int place = 0; place <= Math.min(LONGEST_PLACE, name.length() - 2); place++) {
      String key = endsPlace(name, place) ? keys.get("*" + name.substring(place)) : null;
      if (key != null) {
        return name.substring(0, place) + key.substring(1);
      }
    }
    return null;
  }

  private static boolean endsPlace(String name, int end) {
    return end == 0 || LEVELS.indexOf(name.charAt(end - 1)) >= 0 || name.startsWith("国家") && end == 2;
  }

  /** The names the user added that need no place before them: units wherever they stand. */
  public Set<String> wholeNames() {
    return added.stream().filter(name -> !name.startsWith("*")).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What follows {@code *} in the names the user added: units behind any place. */
  public Set<String> placedNames() {
    return added.stream().filter(name -> name.startsWith("*")).map(name -> name.substring(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
