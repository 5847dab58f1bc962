// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage;

/**
 * Writes the value of one feature and reads it back. Elements that have an id stand for themselves by it; what has none
 * belongs to what holds it and is written with it.
 */
final class JournalValues {

  /** Stands for the plan, whatever its id. */
  static final String ROOT = "/";

  private static final int UNSET = 0;
  private static final int SET = 1;
  private static final int LONGEST = 64 << 20;

  private JournalValues() {
  }

  /** The id by which an object is known, or null; the plan itself is {@link #ROOT}. */
  static String key(EObject object) {
    return object instanceof Plan ? ROOT : object instanceof PlanElement element ? element.getId() : null;
  }

  /** Whether a feature is written: what is derived or points back to the container comes by itself. */
  static boolean isKept(EStructuralFeature feature) {
    boolean back = feature instanceof EReference reference && reference.isContainer();
    return !feature.isDerived() && !feature.isTransient() && !back;
  }

  static void write(DataOutput out, EObject object, EStructuralFeature feature) throws IOException {
    out.writeByte(object.eIsSet(feature) ? SET : UNSET);
    if (!object.eIsSet(feature)) {
      return;
    }
    List<?> values = feature.isMany() ? (EList<?>) object.eGet(feature) : List.of(object.eGet(feature));
    out.writeInt(values.size());
    for (Object value : values) {
      if (feature instanceof EAttribute attribute) {
        string(out, EcoreUtil.convertToString(attribute.getEAttributeType(), value));
      } else {
        reference(out, (EObject) value, ((EReference) feature).isContainment());
      }
    }
  }

  private static void reference(DataOutput out, EObject target, boolean contained) throws IOException {
    String key = key(target);
    string(out, key == null ? "" : key);
    if (key == null && contained) {
      string(out, target.eClass().getName());
      List<EStructuralFeature> features =
          target.eClass().getEAllStructuralFeatures().stream().filter(JournalValues::isKept).filter(target::eIsSet)
              .toList();
      out.writeInt(features.size());
      for (EStructuralFeature feature : features) {
        string(out, feature.getName());
        write(out, target, feature);
      }
    }
  }

  /** Reads a value and gives it to the object; {@code known} are the elements by their ids. */
  @SuppressWarnings("unchecked")
  static void read(DataInput in, EObject object, EStructuralFeature feature, Map<String, EObject> known)
      throws IOException {
    if (in.readByte() == UNSET) {
      object.eUnset(feature);
      return;
    }
    int count = in.readInt();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Object value = feature instanceof EAttribute attribute
          ? EcoreUtil.createFromString((EDataType) attribute.getEType(), string(in))
          : reference(in, ((EReference) feature).isContainment(), known);
      if (value != null) {
        values.add(value);
      }
    }
    if (feature.isMany()) {
      List<Object> list = (List<Object>) object.eGet(feature);
      list.clear();
      list.addAll(values);
    } else if (!values.isEmpty()) {
      object.eSet(feature, values.getFirst());
    }
  }

  private static EObject reference(DataInput in, boolean contained, Map<String, EObject> known) throws IOException {
    String key = string(in);
    if (!key.isEmpty()) {
      return known.get(key);
    }
    if (!contained) {
      return null;
    }
    EObject inline = create(string(in));
    int features = in.readInt();
    for (int i = 0; i < features; i++) {
      read(in, inline, feature(inline, string(in)), known);
    }
    return inline;
  }

  /** A new object of a class of the model. */
  static EObject create(String name) throws IOException {
    if (PlanPackage.eINSTANCE.getEClassifier(name) instanceof EClass type && !type.isAbstract()) {
      return PlanFactory.eINSTANCE.create(type);
    }
    throw new IOException("No class " + name);
  }

  /** A feature by its name. */
  static EStructuralFeature feature(EObject object, String name) throws IOException {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
    if (feature == null) {
      throw new IOException("No feature " + name);
    }
    return feature;
  }

  /** Writes text character by character: damaged text, too, comes back as it was. */
  static void string(DataOutput out, String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  static String string(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("Length " + length);
    }
    byte[] bytes = new byte[length * Character.BYTES];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }
}
