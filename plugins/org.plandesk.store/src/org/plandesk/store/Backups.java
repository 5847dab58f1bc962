// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Earlier versions of plan files, in the folder {@code .plandesk-backup} beside them. The name of a version says when
 * it was saved (UTC): {@code ecology.2026-11-23T18-04-05-123.plan}.
 */
final class Backups {

  private static final String FOLDER = ".plandesk-backup";
  private static final String ENDING = "." + PlanFiles.EXTENSION;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int WHEN_LENGTH = "2026-11-23T18-04-05-123".length();

  private final FileOperations operations;
  private final int most;

  /** @param most how many versions are kept */
  Backups(FileOperations operations, int most) {
    this.operations = operations;
    this.most = most;
  }

  /** Keeps the file as it is now and lets go of the oldest version when there are too many. */
  void keep(Path file) throws IOException {
    Path folder = folder(file);
    operations.createFolder(folder);
    String when = WHEN.format(operations.attributes(file).lastModifiedTime().toInstant());
    Path backup = folder.resolve(stem(file) + "." + when + ENDING);
    List<Path> kept = new ArrayList<>(of(file).stream().map(PlanBackup::file).toList());
    if (!kept.contains(backup)) {
      keep(file, backup);
      kept.add(0, backup);
    }
    for (Path old : kept.subList(Math.min(most, kept.size()), kept.size())) {
      operations.delete(old);
    }
  }

  /** The file is about to be replaced, not changed: under one more name it stays, without being written again. */
  private void keep(Path file, Path backup) throws IOException {
    try {
      operations.link(file, backup);
    } catch (IOException e) {
      write(operations.read(file), backup);
    }
  }

  /** A version is there completely or not at all, also on a disk that is full. */
  private void write(byte[] content, Path backup) throws IOException {
    Path beside = Unfinished.beside(backup);
    try {
      operations.writeNew(beside, content);
      operations.replace(beside, backup);
    } catch (IOException | RuntimeException e) {
      Unfinished.delete(beside, e, operations);
      throw e;
    }
  }

  /** The kept versions of a file, newest first. */
  List<PlanBackup> of(Path file) {
    String stem = stem(file) + ".";
    try {
      return operations.list(folder(file)).stream().flatMap(kept -> backup(kept, stem).stream())
          .sorted(Comparator.comparing(PlanBackup::savedAt).reversed()).toList();
    } catch (IOException e) {
      // A folder that cannot be read offers nothing.
      return List.of();
    }
  }

  /** The version that a file of the folder is; empty when it is another file's or not ours. */
  private static Optional<PlanBackup> backup(Path kept, String stem) {
    String name = kept.getFileName().toString();
    if (name.length() != stem.length() + WHEN_LENGTH + ENDING.length() || !name.startsWith(stem)
        || !name.endsWith(ENDING)) {
      return Optional.empty();
    }
    try {
      String when = name.substring(stem.length(), stem.length() + WHEN_LENGTH);
      return Optional.of(new PlanBackup(kept, WHEN.parse(when, Instant::from)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().resolveSibling(FOLDER);
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
