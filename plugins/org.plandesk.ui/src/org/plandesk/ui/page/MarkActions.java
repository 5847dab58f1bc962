// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.emf.ecore.EObject;

/** What the card beside a mark can do besides explaining it. User interface thread only. */
public interface MarkActions {

  /** The recognition is right. */
  void confirm(EObject element);

  /** The recognition is wrong: the words are no such thing. */
  void reject(EObject element);

  /** Opens what corrects it in detail. */
  void correct(EObject element);
}
