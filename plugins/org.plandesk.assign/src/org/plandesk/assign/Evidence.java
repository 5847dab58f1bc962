// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.Set;
import org.plandesk.model.Assignable;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.ResponsibleUnit;

/**
 * What of an element speaks for units.
 *
 * @param element what units are responsible for
 * @param text its own words without names of units
 * @param headings the headings above it, without names of units
 * @param quote its first words, for reasons
 * @param place the nearest content that has a heading; null at the head of a plan
 * @param leads its own lead units, or those responsible when none leads; suggestions that nobody confirmed left out
 * @param indicator whether it is a row of an indicator table
 */
record Evidence(Assignable element, String text, String headings, String quote, ContentOwner place,
    Set<ResponsibleUnit> leads, boolean indicator) {
}
