// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads with a parser that knows no document types and opens nothing besides the file. */
final class PlanXmlLoad extends XMILoadImpl {

  PlanXmlLoad(XMLHelper helper) {
    super(helper);
  }

  @Override
  protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
    // The parser of the JDK, whatever other parsers the running program may have registered.
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setXIncludeAware(false);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    SAXParser parser = factory.newSAXParser();
    parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return parser;
  }

  @Override
  protected DefaultHandler makeDefaultHandler() {
    return new PlanXmlHandler(resource, helper, options);
  }
}
