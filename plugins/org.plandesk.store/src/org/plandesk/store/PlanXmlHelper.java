// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

/** Writes texts so that every character comes back, also those that XML cannot hold. */
final class PlanXmlHelper extends XMIHelperImpl {

  PlanXmlHelper(XMLResource resource) {
    super(resource);
  }

  @Override
  public String convertToString(EFactory factory, EDataType dataType, Object value) {
    if (dataType == EcorePackage.Literals.ESTRING && value instanceof String text) {
      return XmlText.escape(text);
    }
    return super.convertToString(factory, dataType, value);
  }

  @Override
  protected Object createFromString(EFactory factory, EDataType dataType, String value) {
    if (dataType == EcorePackage.Literals.ESTRING) {
      return XmlText.unescape(value);
    }
    return super.createFromString(factory, dataType, value);
  }
}
