// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.plandesk.store.PlanFileException.Problem;

/**
 * Reads a file up to its first element, before anything else is done with it: whether it is a plan at all, and of which
 * version. Nothing behind that element is read, so a huge or hostile file costs nothing here.
 */
final class RootElement {

  private static final String NAMESPACE = "urn:plandesk:plan:";
  private static final String NAME = "Plan";
  private static final int LOOK_AHEAD = 512;

  private RootElement() {
  }

  /**
   * Checks that the file begins as a plan of a known version.
   *
   * @throws PlanFileException when it does not
   * @throws IOException when it cannot be read
   */
  static void check(Path file, FileOperations operations) throws IOException {
    try (InputStream in = new BufferedInputStream(operations.open(file))) {
      in.mark(LOOK_AHEAD);
      byte[] beginning = in.readNBytes(LOOK_AHEAD / 2);
      in.reset();
      if (!looksLikeXml(beginning)) {
        throw Failures.of(Problem.NO_PLAN, file, Messages.noPlan);
      }
      try {
        check(file, reader(in));
      } catch (Damage e) {
        throw e.in(file);
      }
    }
  }

  private static void check(Path file, XMLStreamReader reader) throws PlanFileException {
    try {
      while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
        if (reader.next() == XMLStreamConstants.DTD) {
          throw damage(reader, Messages.detailDoctype, null);
        }
      }
      String namespace = reader.getNamespaceURI();
      if (!NAME.equals(reader.getLocalName()) || namespace == null || !namespace.startsWith(NAMESPACE)) {
        throw Failures.of(Problem.NO_PLAN, file, Messages.noPlan);
      }
      int version = version(reader);
      if (version > PlanFiles.FORMAT_VERSION) {
        throw Failures.of(Problem.NEWER, file, Messages.newer, Integer.toString(version),
            Integer.toString(PlanFiles.FORMAT_VERSION));
      }
    } catch (XMLStreamException e) {
      throw new Damage(e.getLocation() == null ? 1 : e.getLocation().getLineNumber(),
          e.getLocation() == null ? 1 : e.getLocation().getColumnNumber(), Messages.detailSyntax, null, e);
    }
  }

  private static XMLStreamReader reader(InputStream in) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    try {
      return factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new Damage(1, 1, Messages.detailSyntax, null, e);
    }
  }

  private static int version(XMLStreamReader reader) {
    String version = reader.getAttributeValue(null, "formatVersion");
    try {
      int number = version == null ? 0 : Integer.parseInt(version);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as when there is none.
    }
    throw damage(reader, Messages.detailNoVersion, null);
  }

  private static Damage damage(XMLStreamReader reader, String detail, String words) {
    return new Damage(reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber(), detail, words, null);
  }

  /** Whether the first character that is no blank opens an element, in any of the encodings XML is written in. */
  private static boolean looksLikeXml(byte[] beginning) {
    for (byte b : beginning) {
      boolean skipped = b == 0 || b == ' ' || b == '\t' || b == '\n' || b == '\r'
          || b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF || b == (byte) 0xFE || b == (byte) 0xFF;
      if (!skipped) {
        return b == '<';
      }
    }
    return false;
  }
}
