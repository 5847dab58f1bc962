// SPDX-License-Identifier: EPL-2.0
/** Where tests that read the sources of the project find them. */
package org.plandesk.testkit.repository;
