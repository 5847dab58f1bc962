// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesHaveEveryTextWithTheSameValues() throws IOException {
    Properties english = load("messages.properties");
    Properties chinese = load("messages_zh.properties");
    Set<String> keys = Arrays.stream(Messages.class.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers())).map(Field::getName)
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(keys, new TreeSet<>(english.stringPropertyNames()));
    assertEquals(keys, new TreeSet<>(chinese.stringPropertyNames()));
    for (String key : keys) {
      assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
    }
    assertNotNull(Messages.damaged);
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
