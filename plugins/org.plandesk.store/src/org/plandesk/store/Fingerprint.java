// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file looked like when it was last read or written.
 *
 * @param size in bytes
 * @param modified time of the last change
 * @param sha256 of the content, lower-case hexadecimal
 */
record Fingerprint(long size, FileTime modified, String sha256) {

  /** Of a file whose content is known. */
  static Fingerprint of(Path file, byte[] content, FileOperations operations) throws IOException {
    BasicFileAttributes attributes = operations.attributes(file);
    return new Fingerprint(content.length, attributes.lastModifiedTime(), hash(content));
  }

  /** Of a file that was read to its end. */
  static Fingerprint of(Path file, HashingInput read, FileOperations operations) throws IOException {
    return new Fingerprint(read.count(), operations.attributes(file).lastModifiedTime(), read.hash());
  }

  /** Whether the file still looks so; its content is only read when its time has changed. */
  boolean probablyStill(Path file, FileOperations operations) throws IOException {
    BasicFileAttributes attributes = operations.attributes(file);
    return attributes.size() == size
        && (attributes.lastModifiedTime().equals(modified) || hash(operations.read(file)).equals(sha256));
  }

  /** Whether the content of the file still is the same, whatever its time says. */
  boolean surelyStill(Path file, FileOperations operations) throws IOException {
    return operations.attributes(file).size() == size && hash(operations.read(file)).equals(sha256);
  }

  /** SHA-256 of a content, lower-case hexadecimal. */
  static String hash(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  /** What hashes contents. */
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
