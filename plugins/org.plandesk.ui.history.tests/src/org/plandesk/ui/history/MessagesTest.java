// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  @ParameterizedTest
  @ValueSource(strings = {"", "model."})
  void bothLanguagesHaveEveryKeyWithTheSamePlaceholders(String part) throws IOException, ClassNotFoundException {
    Class<?> messages = Class.forName("org.plandesk.ui.history." + part + "Messages");
    Set<String> keys =
        Arrays.stream(messages.getDeclaredFields()).map(Field::getName).collect(Collectors.toCollection(TreeSet::new));
    Properties english = load(messages, "messages.properties");
    Properties chinese = load(messages, "messages_zh.properties");
    assertEquals(keys, new TreeSet<>(english.stringPropertyNames()));
    assertEquals(keys, new TreeSet<>(chinese.stringPropertyNames()));
    for (String key : keys) {
      assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
    }
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
  }

  private static Properties load(Class<?> messages, String name) throws IOException {
    Properties words = new Properties();
    try (var reader = new InputStreamReader(messages.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
