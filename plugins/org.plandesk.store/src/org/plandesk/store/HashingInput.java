// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Passes bytes on and knows afterwards how many there were and what their hash is. */
final class HashingInput extends FilterInputStream {

  private final MessageDigest digest = Fingerprint.digest();
  private long count;

  HashingInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      digest.update((byte) value);
      count++;
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      digest.update(buffer, offset, read);
      count += read;
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** How many bytes were read. */
  long count() {
    return count;
  }

  /** SHA-256 of the bytes that were read, lower-case hexadecimal. To be asked for once, at the end. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
