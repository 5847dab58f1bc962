// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads with the safe parser and the strict handler. */
final class PlanXmlLoad extends XMILoadImpl {

  private final List<EObject> created;

  /** @param created gets every object of the file, in its order */
  PlanXmlLoad(XMLHelper helper, List<EObject> created) {
    super(helper);
    this.created = created;
  }

  @Override
  protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
    return SafeXml.parser(false, false);
  }

  @Override
  protected DefaultHandler makeDefaultHandler() {
    return new PlanXmlHandler(resource, helper, options, created);
  }
}
