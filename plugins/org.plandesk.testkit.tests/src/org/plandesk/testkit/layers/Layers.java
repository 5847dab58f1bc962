// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.layers;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The arrows of the architecture: which bundle may know which. A bundle that is not named here may know nobody and be
 * known by nobody, so a new bundle has to be drawn before it can be used.
 */
final class Layers {

  private static final String PREFIX = "org.plandesk.";
  private static final List<String> MODEL = List.of("text", "model", "model.edit");
  private static final Map<String, Set<String>> ARROWS = draw();
  private static final List<String> DISPLAY = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
      "org.eclipse.e4.ui", "org.eclipse.nebula", "org.eclipse.draw2d", "java.awt", "javax.swing");

  private Layers() {}

  private static Map<String, Set<String>> draw() {
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    arrows.put("text", Set.of());
    arrows.put("model", Set.of("text"));
    arrows.put("model.edit", Set.of("text", "model"));
    for (var leaf : List.of("store", "compare", "check", "assign", "search", "timeline")) {
      arrows.put(leaf, set(MODEL));
    }
    arrows.put("importer", set(MODEL, "compare", "check"));
    arrows.put("history", set(MODEL, "compare", "store"));
    arrows.put("export", set(MODEL, "compare", "timeline"));
    var headless = Set.copyOf(arrows.keySet());
    // Found by libraries that log or make collections; know nobody and nobody knows them.
    arrows.put("log", Set.of());
    arrows.put("collections", Set.of());
    for (var host : List.of("commands", "jface", "platform", "renderers")) {
      arrows.put("ui.words." + host, Set.of());
    }
    arrows.put("cli", headless);
    arrows.put("ui", headless);
    for (var leaf : List.of("assign", "importer", "search", "timeline", "history", "check", "progress")) {
      arrows.put("ui." + leaf, set(headless, "ui"));
    }
    var window = new LinkedHashSet<>(arrows.keySet());
    window.removeAll(List.of("cli", "log", "collections"));
    arrows.put("app", window);
    // What tests and benchmarks share knows much and is known by tests alone.
    arrows.put("testkit", headless);
    arrows.put("ui.testkit", set(arrows.keySet()));
    arrows.put("bench", set(arrows.keySet()));
    return arrows;
  }

  private static Set<String> set(Iterable<String> some, String... more) {
    Set<String> all = new TreeSet<>(List.of(more));
    some.forEach(all::add);
    return all;
  }

  /** True when the architecture names the bundle. */
  static boolean isDrawn(String bundle) {
    return ARROWS.containsKey(shortName(bundle));
  }

  /** True when the one bundle may require the other; names are symbolic names of the repository's bundles. */
  static boolean mayKnow(String bundle, String other) {
    return ARROWS.getOrDefault(shortName(bundle), Set.of()).contains(shortName(other));
  }

  /** True for bundles that have to work without a display. */
  static boolean isHeadless(String bundle) {
    var name = shortName(bundle);
    return !name.equals("ui") && !name.startsWith("ui.") && !name.equals("app") && !name.equals("bench");
  }

  /** True for a bundle or package that needs a display. */
  static boolean needsDisplay(String bundleOrPackage) {
    return DISPLAY.stream().anyMatch(name -> bundleOrPackage.equals(name) || bundleOrPackage.startsWith(name + "."));
  }

  private static String shortName(String bundle) {
    return bundle.startsWith(PREFIX) ? bundle.substring(PREFIX.length()) : bundle;
  }
}
