// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.plandesk.model.PlanPackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Builds the plan and stops at the first thing that no plan file holds. EMF by itself would go on, drop what it does
 * not know, load packages from addresses in the file and leave references to other files behind.
 */
final class PlanXmlHandler extends SAXXMIHandler {

  /** Deeper than any plan: chapters, sections, items, boxes and nested projects together stay far below. */
  static final int MAX_DEPTH = 100;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

  private final Set<String> ids = new HashSet<>();
  private int depth;

  PlanXmlHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
    super(resource, helper, options);
  }

  /** Whether the text can be an id: references to it are separated by blanks and must not look like addresses. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
    if (++depth > MAX_DEPTH) {
      throw damage(Messages.detailDeep, null, null);
    }
    String id = attributes.getValue(ID_ATTRIB);
    if (id != null) {
      if (!isId(id)) {
        throw damage(Messages.detailId, id, null);
      }
      if (!ids.add(id)) {
        throw damage(Messages.detailDuplicateId, id, null);
      }
    }
    try {
      super.startElement(uri, localName, qName, attributes);
    } catch (Damage e) {
      throw e;
    } catch (RuntimeException e) {
      // Wrong types make EMF stumble in many ways; the place is what helps.
      throw damage(Messages.detailUnknownFeature, qName, e);
    }
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    depth--;
    try {
      super.endElement(uri, localName, name);
    } catch (Damage e) {
      throw e;
    } catch (RuntimeException e) {
      throw damage(Messages.detailUnknownFeature, name, e);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (text == null) {
      String words = new String(characters, start, length).strip();
      if (!words.isEmpty()) {
        throw damage(Messages.detailText, null, null);
      }
    }
    super.characters(characters, start, length);
  }

  @Override
  protected void setAttribValue(EObject object, String name, String value) {
    if (PlanPackage.Literals.PLAN_ELEMENT__ID.getName().equals(name)) {
      throw damage(Messages.detailUnknownFeature, name, null);
    }
    super.setAttribValue(object, name, value);
  }

  @Override
  protected void setValueFromId(EObject object, EReference reference, String text) {
    for (String id : text.strip().split("\\s+")) {
      if (!isId(id)) {
        throw damage(Messages.detailForeignReference, id, null);
      }
    }
    super.setValueFromId(object, reference, text);
  }

  @Override
  protected void handleProxy(InternalEObject proxy, String address) {
    throw damage(Messages.detailForeignReference, address, null);
  }

  @Override
  protected void handleXSISchemaLocation(String locations) {
    // Says where to fetch packages from; nothing is fetched.
  }

  @Override
  protected void handleXSINoNamespaceSchemaLocation(String location) {
    // As above.
  }

  @Override
  protected EPackage getPackageForURI(String uri) {
    if (PlanPackage.eNS_URI.equals(uri)) {
      return PlanPackage.eINSTANCE;
    }
    if (uri == null) {
      return null;
    }
    throw damage(Messages.detailUnknownType, uri, null);
  }

  @Override
  public void error(XMIException e) {
    throw toDamage(e);
  }

  @Override
  public void fatalError(XMIException e) {
    throw toDamage(e);
  }

  private static Damage toDamage(XMIException e) {
    return switch (e) {
      case FeatureNotFoundException unknown ->
          new Damage(e.getLine(), e.getColumn(), Messages.detailUnknownFeature, unknown.getName(), e);
      case ClassNotFoundException unknown ->
          new Damage(e.getLine(), e.getColumn(), Messages.detailUnknownType, unknown.getName(), e);
      case PackageNotFoundException unknown ->
          new Damage(e.getLine(), e.getColumn(), Messages.detailUnknownType, unknown.uri(), e);
      case IllegalValueException wrong ->
          new Damage(e.getLine(), e.getColumn(), Messages.detailValue, String.valueOf(wrong.getValue()), e);
      case UnresolvedReferenceException wrong ->
          new Damage(e.getLine(), e.getColumn(), Messages.detailReference, wrong.getReference(), e);
      default -> new Damage(e.getLine(), e.getColumn(), Messages.detailSyntax, null, e);
    };
  }

  private Damage damage(String detail, String words, Throwable cause) {
    return new Damage(getLineNumber(), getColumnNumber(), detail, words, cause);
  }
}
