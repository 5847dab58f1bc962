// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

class PlanDocumentationTest {

  @Test
  void everyClassFeatureAndLiteralIsDocumented() {
    ResourceSetImpl resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    URI ecore = URI.createURI(Plan.class.getResource("/model/plan.ecore").toString());
    EPackage model = (EPackage) resources.getResource(ecore, true).getContents().get(0);
    List<String> silent = new ArrayList<>();
    model.eAllContents().forEachRemaining(object -> {
      if (object instanceof EModelElement element && isNamed(element) && EcoreUtil.getDocumentation(element) == null) {
        silent.add(EcoreUtil.getURI(element).fragment());
      }
    });
    assertEquals(List.of(), silent);
  }

  private static boolean isNamed(EModelElement element) {
    return element instanceof org.eclipse.emf.ecore.ENamedElement && !(element.eContainer() instanceof EClass owner
        && owner.getEOperations().contains(element));
  }
}
