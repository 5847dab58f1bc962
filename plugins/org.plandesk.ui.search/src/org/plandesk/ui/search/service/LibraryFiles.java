// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Finds the plans of a folder and the folders below it: plan files, and documents that can be imported. */
final class LibraryFiles extends SimpleFileVisitor<Path> {

  private static final Set<String> ENDINGS = Set.of("plan", "docx", "doc", "txt", "html", "htm");

  private final Path folder;
  private final BooleanSupplier cancelled;
  private final List<Path> files = new ArrayList<>();

  private LibraryFiles(Path folder, BooleanSupplier cancelled) {
    this.folder = folder;
    this.cancelled = cancelled;
  }

  /**
   * The files, in the order of their names; hidden ones and what cannot be read are left out.
   *
   * @throws IOException when the folder itself cannot be read
   */
  static List<Path> of(Path folder, BooleanSupplier cancelled) throws IOException {
    LibraryFiles visitor = new LibraryFiles(folder, cancelled);
    Files.walkFileTree(folder, visitor);
    visitor.files.sort(null);
    return visitor.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    if (cancelled.getAsBoolean()) {
      return FileVisitResult.TERMINATE;
    }
    boolean hidden = !directory.equals(folder) && isHidden(directory);
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    if (attributes.isRegularFile() && dot > 0 && !isHidden(file)
        && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
      files.add(file);
    }
    return cancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(folder)) {
      throw failure;
    }
    return FileVisitResult.CONTINUE;
  }

  /** Hidden, or kept by an office program beside a document that is open. */
  private static boolean isHidden(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }
}
