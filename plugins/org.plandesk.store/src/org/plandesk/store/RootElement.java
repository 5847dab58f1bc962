// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.plandesk.store.PlanFileException.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads a file up to its first element, before anything else is done with it: whether it is a plan at all, and of which
 * version. Nothing behind that element is read, so a huge or hostile file costs nothing here.
 */
final class RootElement extends DefaultHandler2 {

  private static final String NAMESPACE = "urn:plandesk:plan:";
  private static final String NAME = "Plan";
  private static final int LOOK_AHEAD = 512;
  private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";

  private final Path file;
  private Locator locator;

  private RootElement(Path file) {
    this.file = file;
  }

  /**
   * Checks that the file begins as a plan of a known version. Damage that stands before that is reported, except bytes
   * in a wrong encoding: reading the whole file finds the place of those.
   *
   * @throws PlanFileException when it does not
   * @throws IOException when it cannot be read
   */
  static void check(Path file, FileOperations operations) throws IOException {
    try (InputStream in = new BufferedInputStream(operations.open(file))) {
      in.mark(LOOK_AHEAD);
      byte[] beginning = in.readNBytes(LOOK_AHEAD);
      in.reset();
      if (!looksLikeXml(beginning)) {
        throw Failures.of(Problem.NO_PLAN, file, Messages.noPlan);
      }
      new RootElement(file).parse(in);
    } catch (CharConversionException e) {
      // Told with its place when the whole file is read.
    }
  }

  private void parse(InputStream in) throws IOException {
    try {
      SAXParser parser = SafeXml.parser(true, true);
      parser.setProperty(LEXICAL_HANDLER, this);
      parser.parse(new InputSource(in), this);
    } catch (Damage e) {
      throw e.in(file);
    } catch (SAXParseException e) {
      throw new Damage(e.getLineNumber(), e.getColumnNumber(), Messages.detailSyntax, null, e).in(file);
    } catch (SAXException e) {
      if (e.getException() instanceof IOException refused) {
        throw refused;
      }
      // The root element is there and good; that ended the parse.
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The parser of the JDK knows these features", e);
    }
  }

  @Override
  public void setDocumentLocator(Locator places) {
    locator = places;
  }

  @Override
  public void startDTD(String name, String publicId, String systemId) {
    throw damage(Messages.detailDoctype);
  }

  @Override
  public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
    throw damage(Messages.detailDoctype);
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  @Override
  public void startElement(String namespace, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (!NAME.equals(name) || !namespace.startsWith(NAMESPACE)) {
      throw new SAXException(Failures.of(Problem.NO_PLAN, file, Messages.noPlan));
    }
    int version = version(attributes);
    if (version > PlanFiles.FORMAT_VERSION) {
      throw new SAXException(Failures.of(Problem.NEWER, file, Messages.newer, Integer.toString(version),
          Integer.toString(PlanFiles.FORMAT_VERSION)));
    }
    throw new SAXException("enough");
  }

  private int version(Attributes attributes) {
    String version = attributes.getValue("formatVersion");
    try {
      int number = version == null ? 0 : Integer.parseInt(version);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as when there is none.
    }
    throw damage(Messages.detailNoVersion);
  }

  private Damage damage(String detail) {
    return new Damage(locator.getLineNumber(), locator.getColumnNumber(), detail, null, null);
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
