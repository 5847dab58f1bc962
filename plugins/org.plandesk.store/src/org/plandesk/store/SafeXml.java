// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/** The parser for files that may come from anywhere: it opens nothing besides the file it is given. */
final class SafeXml {

  private static final String FEATURES = "http://xml.org/sax/features/";
  private static final String XERCES_FEATURES = "http://apache.org/xml/features/";

  private SafeXml() {
  }

  /**
   * A new parser; it serves one thread.
   *
   * @param namespaces whether the parser resolves prefixes; EMF does so itself
   * @param doctypes whether a document type declaration reaches the handler instead of ending the parse with an error
   *     that nobody can tell from others; the handler has to end it
   */
  static SAXParser parser(boolean namespaces, boolean doctypes) throws ParserConfigurationException, SAXException {
    // The parser of the JDK, whatever other parsers the running program may have registered.
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(namespaces);
    factory.setXIncludeAware(false);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(XERCES_FEATURES + "disallow-doctype-decl", !doctypes);
    factory.setFeature(XERCES_FEATURES + "nonvalidating/load-external-dtd", false);
    factory.setFeature(FEATURES + "external-general-entities", false);
    factory.setFeature(FEATURES + "external-parameter-entities", false);
    SAXParser parser = factory.newSAXParser();
    parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return parser;
  }
}
