// SPDX-License-Identifier: EPL-2.0
/** Tests of reading: encodings and files that are no text. */
package org.plandesk.importer.source;
