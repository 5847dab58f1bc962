// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is there in both languages, with the same values in it. */
final class MessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"org.plandesk.search", "org.plandesk.search.internal.query"})
  void bothLanguagesHaveEveryText(String name) throws IOException, ReflectiveOperationException {
    Class<?> messages = Class.forName(name + ".Messages", true, PlanSearch.class.getClassLoader());
    Properties english = load(messages, "messages.properties");
    Properties chinese = load(messages, "messages_zh.properties");
    List<String> keys = Arrays.stream(messages.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers())).map(field -> field.getName()).sorted().toList();
    assertFalse(keys.isEmpty());
    assertEquals(keys, List.copyOf(new TreeSet<>(english.stringPropertyNames())));
    assertEquals(keys, List.copyOf(new TreeSet<>(chinese.stringPropertyNames())));
    for (String key : keys) {
      assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
    }
  }

  private static Properties load(Class<?> messages, String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(messages.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
  }
}
