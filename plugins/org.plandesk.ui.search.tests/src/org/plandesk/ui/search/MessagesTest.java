// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");

  @ParameterizedTest
  @ValueSource(strings = {"", ".list", ".model", ".service"})
  void bothLanguagesHaveEveryKeyWithTheSamePlaceholders(String name) throws Exception {
    Class<?> messages = Class.forName("org.plandesk.ui.search" + name + ".Messages");
    Properties english = load(messages, "messages.properties");
    Properties chinese = load(messages, "messages_zh.properties");
    Set<String> keys = Arrays.stream(messages.getDeclaredFields()).map(Field::getName)
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(keys, new TreeSet<>(english.stringPropertyNames()), "English keys of " + name);
    assertEquals(keys, new TreeSet<>(chinese.stringPropertyNames()), "Chinese keys of " + name);
    for (String key : keys) {
      assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), name + " " + key);
      assertFalse(chinese.getProperty(key).isBlank(), name + " " + key);
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(Class<?> messages, String name) throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(messages.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
