// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.cli.CommandLine;

class MessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"org.plandesk.cli", "org.plandesk.cli.command", "org.plandesk.cli.terminal"})
  void bothLanguagesHaveEveryTextWithTheSameValues(String name) throws IOException, ReflectiveOperationException {
    Class<?> messages = Class.forName(name + ".Messages", true, CommandLine.class.getClassLoader());
    Properties english = load(messages, "messages.properties");
    Properties chinese = load(messages, "messages_zh.properties");
    Set<String> keys = Arrays.stream(messages.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers())).map(Field::getName)
        .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(keys.isEmpty());
    assertEquals(keys, new TreeSet<>(english.stringPropertyNames()));
    assertEquals(keys, new TreeSet<>(chinese.stringPropertyNames()));
    for (String key : keys) {
      assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(Class<?> messages, String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(messages.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
