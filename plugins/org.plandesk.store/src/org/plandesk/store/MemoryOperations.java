// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;

/** One content in memory, under whatever name it is asked for; nothing can be written. */
final class MemoryOperations implements FileOperations {

  private final byte[] content;

  MemoryOperations(byte[] content) {
    this.content = Objects.requireNonNull(content);
  }

  @Override
  public BasicFileAttributes attributes(Path file) {
    return new ContentAttributes(content.length);
  }

  @Override
  public InputStream open(Path file) {
    return new ByteArrayInputStream(content);
  }

  @Override
  public byte[] read(Path file) {
    return content.clone();
  }

  @Override
  public void writeNew(Path file, byte[] bytes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void link(Path file, Path name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void copyPermissions(Path from, Path to) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void replace(Path file, Path target) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void delete(Path file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void createFolder(Path folder) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Path> list(Path folder) {
    return List.of();
  }

  @Override
  public void flushFolder(Path folder) {
    throw new UnsupportedOperationException();
  }

  /** A file of some size and of no time. */
  private record ContentAttributes(long size) implements BasicFileAttributes {

    private static final FileTime NEVER = FileTime.fromMillis(0);

    @Override
    public FileTime lastModifiedTime() {
      return NEVER;
    }

    @Override
    public FileTime lastAccessTime() {
      return NEVER;
    }

    @Override
    public FileTime creationTime() {
      return NEVER;
    }

    @Override
    public boolean isRegularFile() {
      return true;
    }

    @Override
    public boolean isDirectory() {
      return false;
    }

    @Override
    public boolean isSymbolicLink() {
      return false;
    }

    @Override
    public boolean isOther() {
      return false;
    }

    @Override
    public Object fileKey() {
      return null;
    }
  }
}
