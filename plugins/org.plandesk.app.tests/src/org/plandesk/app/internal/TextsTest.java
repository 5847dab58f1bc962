// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** Both languages say everything: menus, commands and views of the window's bundles, and the texts of this one. */
class TextsTest {

  @Test
  void menusAndCommandsAreInBothLanguages() throws IOException {
    for (String bundle : new String[] {"org.plandesk.app", "org.plandesk.ui"}) {
      check(bundle, "/OSGI-INF/l10n/bundle");
    }
  }

  @Test
  void textsAreInBothLanguages() throws IOException {
    Properties english = load(Messages.class.getResource("messages.properties"));
    Properties chinese = load(Messages.class.getResource("messages_zh.properties"));
    assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
  }

  private static void check(String bundle, String base) throws IOException {
    Properties english = load(Platform.getBundle(bundle).getEntry(base + ".properties"));
    Properties chinese = load(Platform.getBundle(bundle).getEntry(base + "_zh.properties"));
    assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()), bundle);
    String plugin;
    try (var in = Platform.getBundle(bundle).getEntry("/plugin.xml").openStream()) {
      plugin = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    var keys = Pattern.compile("\"%([^\"]+)\"").matcher(plugin);
    while (keys.find()) {
      assertTrue(english.containsKey(keys.group(1)), bundle + " " + keys.group(1));
    }
  }

  private static Properties load(URL url) throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
