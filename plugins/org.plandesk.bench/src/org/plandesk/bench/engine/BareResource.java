// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.util.HashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.plandesk.model.PlanElement;

/**
 * The same content in EMF's own XMI, with the settings everybody uses to make it fast, and without anything that guards
 * it. References by id are resolved at the end, or loading would take the square of the size.
 */
final class BareResource extends XMIResourceImpl {

  BareResource(URI uri) {
    super(uri);
    setIntrinsicIDToEObjectMap(new HashMap<>());
    getDefaultSaveOptions().put(XMLResource.OPTION_ENCODING, "UTF-8");
    getDefaultSaveOptions().put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
    getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
  }

  @Override
  public String getID(EObject object) {
    return object instanceof PlanElement element ? element.getId() : null;
  }

  @Override
  public void setID(EObject object, String id) {
    if (object instanceof PlanElement element) {
      element.setId(id);
    }
  }

  @Override
  protected boolean useIDs() {
    return false;
  }
}
