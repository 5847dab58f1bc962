// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.swt.dnd.ByteArrayTransfer;

/** Carries elements of plans as bytes, which another running instance of the program reads as well. */
final class ElementTransfer extends ByteArrayTransfer {

  private static final String TYPE = "application/x-plandesk-elements";
  private static final ElementTransfer INSTANCE = new ElementTransfer();

  private final int id = registerType(TYPE);

  private ElementTransfer() {
  }

  static ElementTransfer instance() {
    return INSTANCE;
  }

  @Override
  protected int[] getTypeIds() {
    return new int[] {id};
  }

  @Override
  protected String[] getTypeNames() {
    return new String[] {TYPE};
  }
}
