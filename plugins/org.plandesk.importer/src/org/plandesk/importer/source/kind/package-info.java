// SPDX-License-Identifier: EPL-2.0
/** Tells what kind of file bytes are, whatever their name says. */
package org.plandesk.importer.source.kind;
