// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plandesk.testkit.repository.Repository;

/** Every arrow between bundles is one that the architecture draws, and headless bundles stay so. */
final class LayeringTest {

  private static final String PREFIX = "org.plandesk.";

  @Test
  void bundlesKnowOnlyWhomTheyMay() throws IOException {
    assertEquals("", String.join("\n", violations(BundleManifest.readAll(Repository.plugins()))));
  }

  @Test
  void findsBundles() throws IOException {
    var names = BundleManifest.readAll(Repository.plugins()).stream().map(BundleManifest::name).toList();
    assertTrue(names.contains("org.plandesk.model") && names.contains("org.plandesk.app"), names::toString);
  }

  @Test
  void refusesAnArrowThatIsNotDrawn() {
    assertEquals(List.of("org.plandesk.text must not know org.plandesk.model"),
        violations(List.of(bundle("org.plandesk.model", "", Set.of(), Set.of()),
            bundle("org.plandesk.text", "", Set.of("org.plandesk.model"), Set.of()))));
  }

  @Test
  void refusesAnArrowByPackage() {
    var model = new BundleManifest("org.plandesk.model", "", Set.of(), Set.of(), Set.of("org.plandesk.model"));
    assertEquals(List.of("org.plandesk.text must not know org.plandesk.model"),
        violations(List.of(model, bundle("org.plandesk.text", "", Set.of(), Set.of("org.plandesk.model")))));
  }

  @Test
  void refusesDisplayInHeadlessBundles() {
    assertEquals(List.of("org.plandesk.store is headless and must not know org.eclipse.jface"),
        violations(List.of(bundle("org.plandesk.store", "", Set.of("org.eclipse.jface"), Set.of()))));
    assertEquals(List.of("org.plandesk.store is headless and must not know org.eclipse.swt.graphics"),
        violations(List.of(bundle("org.plandesk.store", "", Set.of(), Set.of("org.eclipse.swt.graphics")))));
    assertFalse(Layers.needsDisplay("org.eclipse.uimodel"));
  }

  @Test
  void refusesATestKitInTheProduct() {
    assertEquals(List.of("org.plandesk.store must not know org.plandesk.testkit"),
        violations(List.of(bundle("org.plandesk.testkit", "", Set.of(), Set.of()),
            bundle("org.plandesk.store", "", Set.of("org.plandesk.testkit"), Set.of()))));
  }

  @Test
  void refusesABundleThatNobodyDrew() {
    assertEquals(List.of("org.plandesk.misc is not drawn in the architecture"),
        violations(List.of(bundle("org.plandesk.misc", "", Set.of(), Set.of()))));
  }

  @Test
  void letsTestsUseTheTestKit() {
    assertEquals(List.of(),
        violations(List.of(bundle("org.plandesk.testkit", "", Set.of(), Set.of()),
            bundle("org.plandesk.store", "", Set.of("org.plandesk.model"), Set.of()),
            bundle("org.plandesk.model", "", Set.of(), Set.of()),
            bundle("org.plandesk.store.tests", "org.plandesk.store", Set.of("org.plandesk.testkit"), Set.of()))));
  }

  @Test
  void readsNamesWithoutAttributes() {
    assertEquals(Set.of("a.b", "c"),
        BundleManifest.names("a.b;x-friends:=\"q,r\";version=\"[1,2)\", c;resolution:=optional"));
  }

  private static BundleManifest bundle(String name, String host, Set<String> required, Set<String> imported) {
    return new BundleManifest(name, host, required, imported, Set.of());
  }

  /** One sentence for each breach. */
  private static List<String> violations(List<BundleManifest> bundles) {
    Map<String, String> exporters = new HashMap<>();
    for (var bundle : bundles) {
      bundle.exportedPackages().forEach(name -> exporters.put(name, bundle.name()));
    }
    List<String> violations = new ArrayList<>();
    for (var bundle : bundles) {
      // a fragment of a library is judged for itself
      var judged = bundle.host().startsWith(PREFIX) ? bundle.host() : bundle.name();
      if (!Layers.isDrawn(judged)) {
        violations.add(judged + " is not drawn in the architecture");
      }
      Set<String> known = new LinkedHashSet<>(bundle.requiredBundles());
      bundle.importedPackages().forEach(name -> known.add(exporters.getOrDefault(name, name)));
      for (var other : known) {
        if (other.startsWith(PREFIX) && !other.equals(judged)) {
          boolean testsUseKit = !bundle.host().isEmpty() && isKitFor(judged, other);
          if (!Layers.mayKnow(judged, other) && !testsUseKit) {
            violations.add(bundle.name() + " must not know " + other);
          }
        } else if (Layers.isHeadless(judged) && Layers.needsDisplay(other)) {
          violations.add(bundle.name() + " is headless and must not know " + other);
        }
      }
    }
    return violations;
  }

  private static boolean isKitFor(String host, String other) {
    return other.equals("org.plandesk.testkit") || other.equals("org.plandesk.ui.testkit") && !Layers.isHeadless(host);
  }
}
