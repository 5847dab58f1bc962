// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The document that comes with the program: the text of a real plan, as it was taken out of a word processor. The sample
 * plan is its import and nothing besides, made when it is asked for. Thread-safe.
 */
public final class SampleDocument {

  /** File name of the document, shown to users. */
  public static final String NAME = "yanhu-ecology-plan.txt";

  private SampleDocument() {
  }

  /** The document as decoded. */
  public static SourceText source() {
    try (InputStream in = SampleDocument.class.getResourceAsStream("sample/" + NAME)) {
      byte[] bytes = in.readAllBytes();
      String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new SourceText(NAME, new String(bytes, StandardCharsets.UTF_8), "UTF-8", sha256);
    } catch (IOException e) {
      throw new UncheckedIOException("The sample is part of this bundle", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /**
   * Imports the document.
   *
   * @throws java.util.concurrent.CancellationException when the monitor asked to stop
   */
  public static ImportProposal propose(ImportMonitor monitor) {
    return new DocumentImporter().propose(source(), monitor);
  }
}
