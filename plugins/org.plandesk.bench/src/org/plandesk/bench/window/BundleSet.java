// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The bundles that a program needs, taken from those that run here: without this, an empty workbench would carry the whole
 * product, and each program what the build's own test runtime has besides.
 */
final class BundleSet {

  /** What every workbench needs although no manifest asks for it. */
  private static final Set<String> PLATFORM = Set.of("org.apache.felix.scr",
      "org.eclipse.core.runtime", "org.eclipse.e4.ui.css.swt.theme", "org.eclipse.e4.ui.swt.gtk",
      "org.eclipse.e4.ui.workbench.addons.swt", "org.eclipse.e4.ui.workbench.renderers.swt",
      "org.eclipse.equinox.event",
      "org.eclipse.ui", "org.eclipse.ui.themes", "org.plandesk.bench");
  private static final Set<String> PRODUCT =
      Set.of("org.plandesk.app", "org.plandesk.ui", "org.plandesk.ui.importer", "org.plandesk.ui.search",
          "org.plandesk.ui.timeline", "org.plandesk.ui.history", "org.plandesk.ui.check", "org.plandesk.log");
  private static final Map<String, String> STARTED =
      Map.of("org.apache.felix.scr", "@2:start", "org.eclipse.equinox.common", "@2:start", "org.eclipse.equinox.event",
          "@2:start", "org.eclipse.core.runtime", "@start");

  private final Bundle[] running = FrameworkUtil.getBundle(BundleSet.class).getBundleContext().getBundles();
  private final Set<Bundle> bundles = new LinkedHashSet<>();

  private BundleSet(Collection<String> roots, Predicate<Bundle> allowed) {
    Deque<Bundle> open = new ArrayDeque<>();
    for (Bundle bundle : running) {
      if (roots.contains(bundle.getSymbolicName())) {
        open.add(bundle);
      }
    }
    while (!open.isEmpty()) {
      Bundle bundle = open.remove();
      if (allowed.test(bundle) && bundles.add(bundle)) {
        open.addAll(neighbours(bundle));
      }
    }
  }

  /** A workbench without anything of ours but these benchmarks. */
  static BundleSet platform() {
    return new BundleSet(PLATFORM, bundle -> !bundle.getSymbolicName().startsWith("org.plandesk.")
        || PLATFORM.contains(bundle.getSymbolicName()));
  }

  /** The product. */
  static BundleSet product() {
    Set<String> roots = new LinkedHashSet<>(PLATFORM);
    roots.addAll(PRODUCT);
    return new BundleSet(roots, bundle -> true);
  }

  /** Whom a bundle is wired to: whose packages and bundles it uses, and fragments with their hosts. */
  private static List<Bundle> neighbours(Bundle bundle) {
    List<Bundle> neighbours = new ArrayList<>();
    BundleWiring wiring = bundle.adapt(BundleWiring.class);
    if (wiring != null) {
      for (BundleWire wire : wiring.getRequiredWires(null)) {
        neighbours.add(wire.getProvider().getBundle());
      }
      for (BundleWire wire : wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE)) {
        neighbours.add(wire.getRequirer().getBundle());
      }
    }
    return neighbours;
  }

  /** The framework itself. */
  Path framework() {
    for (Bundle bundle : running) {
      if (bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID) {
        return place(bundle);
      }
    }
    throw new IllegalStateException("A framework runs this");
  }

  /** How the framework is told what to install and what to start. */
  String configuration() {
    List<String> entries = new ArrayList<>();
    for (Bundle bundle : bundles) {
      if (bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID) {
        entries.add("reference:" + place(bundle).toUri() + STARTED.getOrDefault(bundle.getSymbolicName(), ""));
      }
    }
    return "osgi.bundles=" + String.join(",", entries).replace(":", "\\:") + "\nosgi.bundles.defaultStartLevel=4\n";
  }

  private static Path place(Bundle bundle) {
    return FileLocator.getBundleFileLocation(bundle).map(File::toPath)
        .orElseThrow(() -> new IllegalStateException(bundle + " is in no file"));
  }
}
