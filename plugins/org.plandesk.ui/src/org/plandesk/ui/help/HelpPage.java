// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * A page of help that a bundle brings.
 *
 * @param title in the language of the program
 * @param order where it stands among the others
 * @param file in UTF-8
 * @param parts beginnings of the ids of the parts that it tells of, with blanks between; null when of none
 * @param command what tries an example; null when the page has none
 * @param parameter by which the command is given the example
 */
record HelpPage(String title, int order, URL file, String parts, String command, String parameter) {

  private static final String POINT = "org.plandesk.ui.help";

  /** All pages, in order. */
  static List<HelpPage> all() {
    return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).map(HelpPage::of)
        .filter(page -> page.file() != null).sorted(Comparator.comparing(HelpPage::order)).toList();
  }

  private static HelpPage of(IConfigurationElement page) {
    Bundle bundle = Platform.getBundle(page.getContributor().getName());
    String name = "help/" + page.getAttribute("file");
    boolean chinese = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
    return new HelpPage(page.getAttribute("title"), Integer.parseInt(page.getAttribute("order")),
        bundle.getEntry(name + (chinese ? "_zh.txt" : ".txt")), page.getAttribute("parts"),
        page.getAttribute("command"),
        page.getAttribute("parameter"));
  }

  /** Whether it tells of a part of the window. */
  boolean isFor(String partId) {
    return parts != null && Stream.of(parts.split(" ")).anyMatch(partId::startsWith);
  }

  /**
   * Reads it.
   *
   * @throws IOException when the installation is damaged
   */
  HelpText read() throws IOException {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
      return HelpText.of(reader.lines().toList());
    }
  }
}
