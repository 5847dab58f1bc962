// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plandesk.export.ExportFile;

/**
 * Where results go: one named file, or files in a folder that are named after their inputs. One command uses it once.
 */
final class Outputs {

  private final Path out;
  private final String ending;
  private final boolean folder;
  private final Set<Path> given = new HashSet<>();

  private Outputs(Path out, String ending, boolean folder) {
    this.out = out;
    this.ending = ending;
    this.folder = folder;
  }

  /**
   * The place that the user named. It is a folder, made when it is missing, when there are several inputs or one of
   * them is a folder, when it is there as a folder or ends as folders do.
   *
   * @param ending of the files in the folder, without the dot
   */
  static Outputs at(String word, List<String> operands, int inputs, String ending) throws CommandException {
    Path out = PlanInputs.path(word);
    boolean folder = inputs > 1 || Files.isDirectory(out) || word.endsWith("/") || word.endsWith("\\");
    for (String operand : operands) {
      folder |= Files.isDirectory(PlanInputs.path(operand));
    }
    if (folder) {
      try {
        Files.createDirectories(out);
      } catch (IOException e) {
        throw new CommandException(Messages.bind(Messages.folderNotMade, out), e);
      }
    }
    return new Outputs(out, ending, folder);
  }

  /**
   * The file for the result of an input; two inputs of the same name get different ones.
   *
   * @throws CommandException when it would be the input itself
   */
  Path fileFor(Path input) throws CommandException {
    Path file = folder ? inFolder(input) : out;
    given.add(file);
    try {
      if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
        throw new CommandException(Messages.bind(Messages.sameFile, file));
      }
    } catch (IOException e) {
      throw new CommandException(Messages.bind(Messages.notWritten, file, e.getMessage()), e);
    }
    return file;
  }

  private Path inFolder(Path input) {
    String name = input.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    Path file = out.resolve(stem + "." + ending);
    for (int i = 2; given.contains(file); i++) {
      file = out.resolve(stem + "-" + i + "." + ending);
    }
    return file;
  }

  /**
   * Writes a file that takes its place only once it is complete.
   *
   * @throws CommandException when it cannot be written; the file that was there stays then
   */
  static void write(Path file, byte[] content) throws CommandException {
    try {
      if (Files.isDirectory(file)) {
        throw new CommandException(Messages.bind(Messages.outputIsFolder, file));
      }
      ExportFile.write(file, out -> out.write(content));
    } catch (IOException e) {
      throw new CommandException(Messages.bind(Messages.notWritten, file, reason(e)), e);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> Messages.noSuchFolder;
      case AccessDeniedException denied -> Messages.noPermission;
      case FileSystemException failed when failed.getReason() != null -> failed.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
