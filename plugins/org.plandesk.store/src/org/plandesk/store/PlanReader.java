// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.emf.common.util.URI;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFileException.Problem;
import org.xml.sax.SAXParseException;

/** Reads one file: what it is, its version, its content, in this order. */
final class PlanReader {

  private final Path file;
  private final FileOperations operations;

  PlanReader(Path file, FileOperations operations) {
    this.file = file;
    this.operations = operations;
  }

  Plan read() throws PlanFileException {
    try {
      checkFile();
      RootElement.check(file, operations);
      PlanResource resource = new PlanResource(URI.createFileURI(file.toAbsolutePath().toString()));
      try (HashingInput in = new HashingInput(operations.open(file))) {
        Plan plan = parse(resource, in);
        Fingerprint read = Fingerprint.of(file, in, operations);
        resource.belongsTo(file, read);
        KnownContents.add(read.sha256());
        return plan;
      }
    } catch (IOException e) {
      throw Failures.reading(file, e);
    }
  }

  /** Reads the plan without making it the plan of the file. */
  Plan readDetached() throws PlanFileException {
    try {
      checkFile();
      RootElement.check(file, operations);
      try (InputStream in = operations.open(file)) {
        return parse(new PlanResource(URI.createURI("plan")), in);
      }
    } catch (IOException e) {
      throw Failures.reading(file, e);
    }
  }

  private void checkFile() throws IOException {
    BasicFileAttributes attributes = operations.attributes(file);
    if (!attributes.isRegularFile()) {
      throw Failures.of(Problem.NO_FILE, file, Messages.noFile);
    }
    if (attributes.size() == 0) {
      throw Failures.of(Problem.EMPTY, file, Messages.empty);
    }
    if (attributes.size() > PlanFiles.MAX_BYTES) {
      throw Failures.tooLarge(file, attributes.size(), Messages.tooLarge);
    }
  }

  private Plan parse(PlanResource resource, InputStream in) throws IOException {
    try {
      resource.load(in, null);
      if (resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Plan plan) {
        Soundness.restore(plan, resource.takeLoaded());
        return plan;
      }
      throw new Damage(1, 1, Messages.detailSyntax, null, null);
    } catch (Damage e) {
      throw e.in(file);
    } catch (IOException e) {
      throw damage(e).in(file);
    }
  }

  /** What the parser reports as damage; what the disk reports is passed on. */
  private Damage damage(IOException failure) throws IOException {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Damage known) {
        return known;
      }
      if (cause instanceof CharConversionException) {
        return badEncoding(operations.read(file), failure);
      }
      if (cause instanceof SAXParseException at) {
        return new Damage(at.getLineNumber(), at.getColumnNumber(), Messages.detailSyntax, null, failure);
      }
    }
    throw failure;
  }

  /** The parser says that a byte is wrong but not where: decodes once more to find the place. */
  private static Damage badEncoding(byte[] content, IOException failure) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chunk = CharBuffer.allocate(1 << 13);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    int line = 1;
    int column = 1;
    CoderResult result;
    do {
      result = decoder.decode(bytes, chunk, true);
      chunk.flip();
      while (chunk.hasRemaining()) {
        boolean lineEnd = chunk.get() == '\n';
        line += lineEnd ? 1 : 0;
        column = lineEnd ? 1 : column + 1;
      }
      chunk.clear();
    } while (result.isOverflow());
    return new Damage(result.isError() ? line : 0, column, Messages.detailEncoding, null, failure);
  }
}
