// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

/**
 * How large a region is, as far as its plan tells.
 *
 * @param land square kilometres, null when not told
 * @param people who live there, null when not told
 * @param countryPeople who live in its villages, null when not told
 * @param roads kilometres of all its roads, null when not told
 * @param fields square kilometres of its arable land, null when not told
 * @param product yuan of its gross regional product a year, null when not told
 */
public record RegionSize(Double land, Double people, Double countryPeople, Double roads, Double fields,
    Double product) {
}
