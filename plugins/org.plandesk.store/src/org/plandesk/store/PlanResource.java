// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;

/**
 * A plan as XMI: the id of an element is its {@code xmi:id}, texts are kept to the character, the format version always
 * stands in the file, and the same plan always gives the same bytes. It remembers the file it belongs to.
 */
final class PlanResource extends XMIResourceImpl {

  /** Every object of the file, in its order, until somebody has looked at them. */
  private final List<EObject> loaded = new ArrayList<>();
  private volatile Place place;

  /** Where it was read from or written to, and what the file looked like then. */
  private record Place(Path file, Fingerprint fingerprint) {}

  PlanResource(URI uri) {
    super(uri);
    // Kept current by EMF while elements come and go; without it each reference by id would search the whole plan.
    setIntrinsicIDToEObjectMap(new HashMap<>());
    Map<Object, Object> load = getDefaultLoadOptions();
    load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    Map<Object, Object> save = getDefaultSaveOptions();
    save.put(XMLResource.OPTION_ENCODING, "UTF-8");
    save.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
    save.put(Resource.OPTION_LINE_DELIMITER, "\n");
    // Only the format version has a default of its own; it is written although it is the default.
    save.put(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, Boolean.TRUE);
    // A reference to an element that was deleted says nothing any more.
    save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);
  }

  /** The resource of a plan that was loaded or saved before. */
  static Optional<PlanResource> of(Plan plan) {
    return plan.eResource() instanceof PlanResource resource ? Optional.of(resource) : Optional.empty();
  }

  /** Every object that was loaded, in the order of the file; told once. */
  List<EObject> takeLoaded() {
    List<EObject> all = List.copyOf(loaded);
    loaded.clear();
    return all;
  }

  /** The file it was last read from or written to. */
  Optional<Path> file() {
    return Optional.ofNullable(place).map(Place::file);
  }

  /** What the file looked like then. */
  Fingerprint fingerprint() {
    return place.fingerprint();
  }

  /** Remembers that the file holds what the resource holds, or held when it was taken down. Any thread. */
  void belongsTo(Path file, Fingerprint content) {
    place = new Place(file, content);
    URI address = URI.createFileURI(file.toAbsolutePath().toString());
    if (!address.equals(getURI())) {
      setURI(address);
    }
  }

  /** Whether the remembered file is no longer what it was. */
  boolean changedOnDisk(FileOperations operations) {
    Place known = place;
    if (known == null) {
      return false;
    }
    try {
      return !known.fingerprint().probablyStill(known.file(), operations);
    } catch (IOException e) {
      // Deleted, or no longer to be read: in any case not what was loaded.
      return true;
    }
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
    // The id is a feature of the element; the maps beside it that EMF would keep are not needed.
    return false;
  }

  @Override
  protected EObject getEObjectByID(String id) {
    // While loading, an id that is not known yet stands later in the file or nowhere: no search.
    return isLoading ? getIntrinsicIDToEObjectMap().get(id) : super.getEObjectByID(id);
  }

  @Override
  protected XMLHelper createXMLHelper() {
    return new PlanXmlHelper(this);
  }

  @Override
  protected XMLLoad createXMLLoad() {
    return new PlanXmlLoad(createXMLHelper(), loaded);
  }
}
