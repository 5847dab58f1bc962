// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that users see stands in both languages, with the same places for arguments. */
class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  private static Properties read(String packageName, String file) throws IOException {
    Properties texts = new Properties();
    String path = "/" + packageName.replace('.', '/') + "/" + file;
    try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.plandesk.importer", "org.plandesk.importer.source.kind",
      "org.plandesk.importer.correction"})
  void bothLanguagesAreComplete(String packageName) throws IOException, ClassNotFoundException {
    Properties english = read(packageName, "messages.properties");
    Properties chinese = read(packageName, "messages_zh.properties");
    Set<String> keys = Stream.of(Class.forName(packageName + ".Messages").getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
        .map(Field::getName).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(keys, new TreeSet<>(english.stringPropertyNames()));
    assertEquals(keys, new TreeSet<>(chinese.stringPropertyNames()));
    for (String key : keys) {
      assertFalse(english.getProperty(key).isBlank(), key);
      assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }
}
