// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.plandesk.ui.images.Images;

class ThemedIconsTest {

  private static final Pattern ICON = Pattern.compile("icon=\"(platform:/plugin/org\\.plandesk\\.ui/[^\"]+)\"");

  @Test
  void iconsNamedInTheMenusAreOursToColour() throws IOException {
    String plugin;
    try (var in = Platform.getBundle("org.plandesk.app").getEntry("/plugin.xml").openStream()) {
      plugin = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    var icons = ICON.matcher(plugin).results().map(found -> found.group(1)).toList();
    assertTrue(icons.size() >= 3, icons::toString);
    for (String icon : icons) {
      assertTrue(ThemedIcons.icon(icon).isPresent(), icon);
    }
  }

  @Test
  void iconsOfOthersAreLeftToThePlatform() {
    assertEquals(Optional.of(Images.SAVE), ThemedIcons.icon("platform:/plugin/org.plandesk.ui/icons/save.svg"));
    assertEquals(Optional.empty(), ThemedIcons.icon("platform:/plugin/org.eclipse.ui/icons/save.svg"));
  }
}
