// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.testkit.repository.Repository;

/** Every text that users see stands in both languages, with the same places for values; read from the files of all bundles. */
final class TranslationsTest {

  private static final String CHINESE = "_zh.properties";
  private static final String ENGLISH = ".properties";
  private static final Pattern PLACE = Pattern.compile("\\{\\d+");
  private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  static List<Path> translated() throws IOException {
    return files(CHINESE);
  }

  static List<Path> messageClasses() throws IOException {
    return files("/Messages.java");
  }

  @ParameterizedTest
  @MethodSource("translated")
  void bothLanguagesHaveEveryText(Path chinese) throws IOException {
    String name = chinese.getFileName().toString();
    Path english = chinese.resolveSibling(name.substring(0, name.length() - CHINESE.length()) + ENGLISH);
    Properties ours = load(english);
    Properties theirs = load(chinese);
    assertEquals(new TreeSet<>(ours.stringPropertyNames()), new TreeSet<>(theirs.stringPropertyNames()));
    for (String key : ours.stringPropertyNames()) {
      assertFalse(theirs.getProperty(key).isBlank() && !ours.getProperty(key).isBlank(), key);
      assertEquals(places(ours.getProperty(key)), places(theirs.getProperty(key)), key);
    }
  }

  @ParameterizedTest
  @MethodSource("messageClasses")
  void everyFieldHasItsText(Path messages) throws IOException {
    String source = Files.readString(messages);
    Set<String> fields = FIELD.matcher(source).results().map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(fields.isEmpty());
    assertEquals(fields, new TreeSet<>(load(messages.resolveSibling("messages.properties")).stringPropertyNames()));
    assertTrue(Files.exists(messages.resolveSibling("messages_zh.properties")));
    String owner = PACKAGE.matcher(source).results().findFirst().orElseThrow().group(1);
    assertTrue(source.contains('"' + owner + ".messages\""), "the texts of its own package are read");
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(Repository.plugins())) {
      List<Path> found = all.filter(file -> file.toString().replace('\\', '/').endsWith(ending))
          .filter(file -> Stream.of("/target/", "/bin/").noneMatch(file.toString().replace('\\', '/')::contains))
          .sorted()
          .toList();
      assertFalse(found.isEmpty());
      return found;
    }
  }
}
