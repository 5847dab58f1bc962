// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.layers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What a bundle of the repository says about itself, as far as layers are concerned.
 *
 * @param name the symbolic name
 * @param host the symbolic name of the host when the bundle is a fragment, else empty
 * @param requiredBundles symbolic names, in the order of the manifest
 * @param importedPackages package names
 * @param exportedPackages package names
 */
record BundleManifest(String name, String host, Set<String> requiredBundles, Set<String> importedPackages,
    Set<String> exportedPackages) {

  /** Reads {@code META-INF/MANIFEST.MF} of a bundle's folder. */
  static BundleManifest read(Path folder) throws IOException {
    try (var stream = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
      return of(new Manifest(stream).getMainAttributes());
    }
  }

  /** All bundles in a folder, by name. */
  static List<BundleManifest> readAll(Path plugins) throws IOException {
    List<BundleManifest> all = new ArrayList<>();
    try (var folders = Files.list(plugins)) {
      for (var folder : folders.sorted().toList()) {
        if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
          all.add(read(folder));
        }
      }
    }
    return all;
  }

  private static BundleManifest of(Attributes attributes) {
    var host = names(attributes.getValue("Fragment-Host"));
    return new BundleManifest(names(attributes.getValue("Bundle-SymbolicName")).iterator().next(),
        host.isEmpty() ? "" : host.iterator().next(), names(attributes.getValue("Require-Bundle")),
        names(attributes.getValue("Import-Package")), names(attributes.getValue("Export-Package")));
  }

  /** The names of a header's clauses, without attributes and directives; a comma in quotes separates nothing. */
  static Set<String> names(String header) {
    Set<String> names = new LinkedHashSet<>();
    if (header == null) {
      return names;
    }
    for (var clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
      for (var part : clause.split(";")) {
        if (part.contains("=")) {
          break;
        }
        names.add(part.strip());
      }
    }
    return names;
  }
}
