// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");

  @Test
  void bothLanguagesHaveEveryKeyWithTheSamePlaceholders() throws IOException {
    Properties english = load("messages.properties");
    Properties chinese = load("messages_zh.properties");
    Set<String> keys = new TreeSet<>();
    for (Field field : Messages.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        keys.add(field.getName());
      }
    }
    assertEquals(keys, new TreeSet<>(english.stringPropertyNames()));
    assertEquals(keys, new TreeSet<>(chinese.stringPropertyNames()));
    for (String key : keys) {
      assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
      assertFalse(chinese.getProperty(key).isBlank(), key);
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (var reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
