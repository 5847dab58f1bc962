// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * A zip archive in memory that refuses to be a bomb: it bounds the number of entries, what one entry and what all of
 * them expand to, and how much more an entry expands to than it takes. What an entry declares is not believed; what
 * comes out of it is counted.
 */
final class BoundedArchive implements ZipEntrySource {

  /** An archive goes beyond a bound. */
  static final class BoundException extends IOException {
    private static final long serialVersionUID = 1L;

    BoundException(String message) {
      super(message);
    }
  }

  /** Documents have some tens of parts, and one for each picture. */
  static final int MOST_ENTRIES = 20_000;
  /** A part of a document of five thousand pages stays below it. */
  static final long LARGEST_ENTRY = 256L * 1024 * 1024;
  static final long LARGEST_TOTAL = 768L * 1024 * 1024;
  /** XML of word processors expands to some tens of times its size. */
  static final int LARGEST_RATIO = 250;
  /** What small entries may expand to whatever their ratio. */
  private static final long SMALL = 1024L * 1024;

  private final ZipFile zip;
  private long total;
  private boolean closed;

  BoundedArchive(byte[] bytes) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
        .setIgnoreLocalFileHeader(true).get();
    int entries = Collections.list(zip.getEntries()).size();
    if (entries > MOST_ENTRIES) {
      throw new BoundException("entries: " + entries);
    }
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return zip.getEntries();
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return zip.getEntry(path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new Bounded(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), entry.getName());
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  private final class Bounded extends FilterInputStream {
    private final long compressed;
    private final String name;
    private long count;

    private Bounded(InputStream in, long compressed, String name) {
      super(in);
      this.compressed = compressed;
      this.name = name;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      return value < 0 ? value : counted(1) > 0 ? value : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      return read <= 0 ? read : counted(read);
    }

    @Override
    public long skip(long bytes) throws IOException {
      return counted((int) super.skip(Math.min(bytes, Integer.MAX_VALUE)));
    }

    private int counted(int read) throws BoundException {
      count += read;
      total += read;
      if (count > LARGEST_ENTRY || total > LARGEST_TOTAL || count > SMALL && count / compressed > LARGEST_RATIO) {
        throw new BoundException(name + ": " + count);
      }
      return read;
    }
  }
}
