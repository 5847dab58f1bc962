// SPDX-License-Identifier: EPL-2.0
/**
 * 属性: the form of the selected element. {@link org.plandesk.ui.properties.PropertiesView} is the part,
 * {@link org.plandesk.ui.properties.ElementForm} says which rows an element has, the small classes beside it make them.
 *
 * <p>It must not know other parts; what is selected comes through the shared selection.
 */
package org.plandesk.ui.properties;
