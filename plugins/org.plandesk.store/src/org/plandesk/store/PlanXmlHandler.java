// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private static final int LONGEST_ID = 64;

  private final Set<String> ids = new HashSet<>();
  private final List<EObject> created;
  private int depth;

  /** @param created gets every object, in the order of the file */
  PlanXmlHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, List<EObject> created) {
    super(resource, helper, options);
    this.created = created;
  }

  @Override
  protected void handleObjectAttribs(EObject object) {
    created.add(object);
    super.handleObjectAttribs(object);
  }

  /** Whether the text can be an id: references to it are separated by blanks and must not look like addresses. */
  static boolean isId(String text) {
    return !text.isEmpty() && text.length() <= LONGEST_ID && isIds(text, false);
  }

  private static boolean isIds(String text, boolean several) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part =
          c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '_' || c == '-' || c == '.';
      if (!part && !(several && c == ' ')) {
        return false;
      }
    }
    return true;
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
    for (int i = start; text == null && i < start + length; i++) {
      if (!Character.isWhitespace(characters[i])) {
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
    if (!isIds(text, true)) {
      throw damage(Messages.detailForeignReference, text, null);
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
