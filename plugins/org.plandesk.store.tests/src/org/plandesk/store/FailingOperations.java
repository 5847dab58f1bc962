// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The real disk, on which one kind of operation fails; writes half of the content first, as a full disk does. */
final class FailingOperations implements FileOperations {

  private final String failing;
  private final IOException failure;
  final List<String> done = new ArrayList<>();

  FailingOperations(String failing, IOException failure) {
    this.failing = failing;
    this.failure = failure;
  }

  private void note(String operation) throws IOException {
    done.add(operation);
    if (operation.equals(failing)) {
      throw failure;
    }
  }

  @Override
  public BasicFileAttributes attributes(Path file) throws IOException {
    return DISK.attributes(file);
  }

  @Override
  public InputStream open(Path file) throws IOException {
    note("open");
    return DISK.open(file);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    note("read");
    byte[] content = DISK.read(file);
    if ("lie".equals(failing)) {
      content[content.length / 2] ^= 1;
    }
    return content;
  }

  @Override
  public void writeNew(Path file, byte[] content) throws IOException {
    if ("writeNew".equals(failing)) {
      Files.write(file, java.util.Arrays.copyOf(content, content.length / 2));
    }
    note("writeNew");
    DISK.writeNew(file, content);
  }

  @Override
  public void link(Path file, Path name) throws IOException {
    note("link");
    DISK.link(file, name);
  }

  @Override
  public void copyPermissions(Path from, Path to) throws IOException {
    note("copyPermissions");
    DISK.copyPermissions(from, to);
  }

  @Override
  public void replace(Path file, Path target) throws IOException {
    note("replace");
    DISK.replace(file, target);
  }

  @Override
  public void delete(Path file) throws IOException {
    note("delete");
    DISK.delete(file);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    note("createFolder");
    DISK.createFolder(folder);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    return DISK.list(folder);
  }

  @Override
  public void flushFolder(Path folder) {
    done.add("flushFolder");
    DISK.flushFolder(folder);
  }
}
