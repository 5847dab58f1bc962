// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** What the store asks of the disk, in one place, so that tests can let each step fail. */
interface FileOperations {

  /** The real disk. */
  FileOperations DISK = new DiskOperations();

  /** Size, time and kind of what stands at the path; links are followed. */
  BasicFileAttributes attributes(Path file) throws IOException;

  /** The content, from the beginning. */
  InputStream open(Path file) throws IOException;

  /** The whole content. */
  byte[] read(Path file) throws IOException;

  /** Makes a new file and returns when its content has reached the disk. */
  void writeNew(Path file, byte[] content) throws IOException;

  /** Gives a file one more name; fails on disks whose files have one. */
  void link(Path file, Path name) throws IOException;

  /** Gives one file the permissions of another, as far as the disk knows permissions. */
  void copyPermissions(Path from, Path to) throws IOException;

  /** Puts one file in the place of another in one step; afterwards only the target is there. */
  void replace(Path file, Path target) throws IOException;

  /** Deletes a file if it is there. */
  void delete(Path file) throws IOException;

  /** Makes a folder if it is not there, hidden where that is possible. */
  void createFolder(Path folder) throws IOException;

  /** The files in a folder, none when there is no such folder. */
  List<Path> list(Path folder) throws IOException;

  /** Returns when renamed files have reached the disk; does nothing where folders cannot be flushed. */
  void flushFolder(Path folder);
}
