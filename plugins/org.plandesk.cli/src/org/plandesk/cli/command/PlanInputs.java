// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plandesk.cli.terminal.Progress;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.DocumentKind;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.ImportProposal;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.store.PlanFileException;
import org.plandesk.store.PlanFiles;

/** Finds and reads the plans that a command is given: plan files, documents, folders of both. */
final class PlanInputs {

  /** What is looked for in a folder; a file that is named itself may have any ending. */
  private static final Set<String> DOCUMENTS =
      Stream.of(DocumentKind.values()).flatMap(kind -> kind.endings().stream()).collect(Collectors.toSet());

  private static final String MARK_OF_PLANS = "urn:plandesk:plan:";
  private static final int LOOK_AHEAD = 1024;

  private final PlanFiles files = new PlanFiles();
  private final DocumentImporter importer = new DocumentImporter(UnitDictionary.ofUser());

  /** Which files of a folder a command wants. */
  enum Wanted {
    /** Documents alone. */
    DOCUMENTS,
    /** Plan files and documents. */
    ALL,
    /** Plan files and documents, those in folders below as well. */
    ALL_BELOW
  }

  /**
   * The files that the operands mean: a file itself, of a folder those that may be plans, by name.
   *
   * @throws CommandException when an operand is no name of a file, or a folder has no plans or cannot be read
   */
  List<Path> find(List<String> operands, Wanted wanted) throws CommandException {
    List<Path> found = new ArrayList<>();
    for (String operand : operands) {
      Path path = path(operand);
      if (Files.isDirectory(path)) {
        found.addAll(inFolder(path, wanted));
      } else {
        found.add(path);
      }
    }
    return found;
  }

  /** The path that a word names. */
  static Path path(String word) throws CommandException {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new CommandException(Messages.bind(Messages.noFileName, e.getInput().replaceAll("\\p{Cntrl}", "?")), e);
    }
  }

  private static List<Path> inFolder(Path folder, Wanted wanted) throws CommandException {
    List<Path> found = new ArrayList<>();
    int depth = wanted == Wanted.ALL_BELOW ? Integer.MAX_VALUE : 1;
    try {
      Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), depth, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
          boolean hidden = !below.equals(folder) && below.getFileName().toString().startsWith(".");
          return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (isWanted(file, wanted)) {
            found.add(file);
          }
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
          if (file.equals(folder)) {
            throw failure;
          }
          // what cannot be entered below, a link in a circle for one, hides no other file
          return FileVisitResult.CONTINUE;
        }
      });
      if (found.isEmpty()) {
        throw new CommandException(Messages.bind(Messages.noPlansInFolder, folder));
      }
      found.sort(null);
      return found;
    } catch (IOException e) {
      throw new CommandException(Messages.bind(Messages.folderUnreadable, folder), e);
    }
  }

  private static boolean isWanted(Path file, Wanted wanted) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean kind = DOCUMENTS.contains(ending) || wanted != Wanted.DOCUMENTS && ending.equals(PlanFiles.EXTENSION);
    return kind && !name.startsWith(".") && !name.startsWith("~$") && Files.isRegularFile(file);
  }

  /**
   * Reads a plan file, or imports a document.
   *
   * @throws CommandException with the sentence of the store or the importer
   */
  PlanInput read(Path file, Progress progress) throws CommandException {
    return read(file, monitor(progress));
  }

  /** A monitor that tells how far one file has come. */
  static ImportMonitor monitor(Progress progress) {
    return new ImportMonitor() {
      @Override
      public void worked(double done) {
        progress.worked(done);
      }
    };
  }

  /**
   * Reads a plan file, or imports a document; on any thread.
   *
   * @throws CommandException with the sentence of the store or the importer
   */
  PlanInput read(Path file, ImportMonitor monitor) throws CommandException {
    try {
      if (isPlanFile(file)) {
        return new PlanInput(file, files.load(file), Optional.empty());
      }
      ImportProposal proposal = importer.propose(file, monitor);
      return new PlanInput(file, proposal.plan(), Optional.of(proposal));
    } catch (PlanFileException | ImportException e) {
      throw new CommandException(e.getMessage(), e);
    }
  }

  /** By its ending or, for a plan file that was given another name, by its first element. */
  private static boolean isPlanFile(Path file) {
    if (PlanFiles.isPlan(file)) {
      return true;
    }
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String beginning = new String(in.readNBytes(LOOK_AHEAD), StandardCharsets.ISO_8859_1);
      return beginning.startsWith("<?xml") && beginning.contains(MARK_OF_PLANS);
    } catch (IOException e) {
      // The importer says better what is wrong with it.
      return false;
    }
  }
}
