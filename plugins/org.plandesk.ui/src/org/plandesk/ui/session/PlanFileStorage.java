// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.plandesk.model.Plan;

/** Plan files on disk. */
final class PlanFileStorage implements PlanStorage {

  @Override
  public Plan load(Path file) throws IOException {
    var resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
    resource.load(Map.of());
    return (Plan) resource.getContents().getFirst();
  }

  @Override
  public void save(Plan plan, Path file) throws IOException {
    var resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
    resource.getContents().add(plan);
    resource.save(Map.of());
  }
}
