// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.osgi.util.NLS;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFiles;

/**
 * Starts {@link KilledEditor} as a program of its own, often and therefore cheaply: its classes lie in one file without
 * signatures, from which Java makes an archive that the next ones begin with, and they end before compiling them would pay.
 */
final class KilledProgram {

  private final Path jar;
  private final Path archive;

  /**
   * @param folder for what the programs need
   */
  KilledProgram(Path folder) throws IOException, InterruptedException {
    jar = folder.resolve("editor.jar");
    archive = folder.resolve("editor.jsa");
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.setLevel(Deflater.NO_COMPRESSION);
      Set<String> names = new HashSet<>();
      for (Path place : places()) {
        add(place, names, out);
      }
    }
    // Without an archive, as some Java may not make one, the programs only begin more slowly.
    Process first = start(Files.createDirectory(folder.resolve("first")), 0, "-XX:ArchiveClassesAtExit=" + archive);
    try (var told = first.inputReader()) {
      for (int i = 0; i < KilledEditor.EDITS_A_SAVE + 1; i++) {
        told.readLine();
      }
    }
    first.waitFor();
  }

  /** Starts the program; it edits a plan in the folder until it is killed, and writes its errors to {@code errors.txt}. */
  Process start(Path folder, long seed) throws IOException {
    return Files.exists(archive) ? start(folder, seed, "-XX:SharedArchiveFile=" + archive)
        : start(folder, seed, "-Xshare:auto");
  }

  private Process start(Path folder, long seed, String sharing) throws IOException {
    List<String> words = new ArrayList<>();
    Collections.addAll(words, Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xint", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xlog:disable", sharing, "-cp", jar.toString(),
        KilledEditor.class.getName(), folder.toString(), Long.toString(seed));
    return new ProcessBuilder(words).redirectError(folder.resolve("errors.txt").toFile()).start();
  }

  /** The bundles that the program needs, where they are on this machine. */
  private static List<Path> places() {
    return Stream.of(KilledEditor.class, PlanFiles.class, Plan.class, EObject.class, Notifier.class,
        XMIResource.class, NLS.class).map(KilledProgram::place).distinct().toList();
  }

  private static Path place(Class<?> type) {
    try {
      URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      // While the project is built, a bundle is a folder with its classes below.
      Path classes = path.resolve("target").resolve("classes");
      return Files.isDirectory(classes) ? classes : path;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(Path place, Set<String> names, ZipOutputStream out) throws IOException {
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          try (InputStream content = Files.newInputStream(file)) {
            add(place.relativize(file).toString().replace('\\', '/'), content, names, out);
          }
        }
      }
      return;
    }
    try (JarFile from = new JarFile(place.toFile(), false)) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        try (InputStream content = from.getInputStream(entry)) {
          add(entry.getName(), content, names, out);
        }
      }
    }
  }

  private static void add(String name, InputStream content, Set<String> names, ZipOutputStream out)
      throws IOException {
    if (!name.endsWith("/") && !name.startsWith("META-INF/") && names.add(name)) {
      out.putNextEntry(new ZipEntry(name));
      content.transferTo(out);
      out.closeEntry();
    }
  }
}
