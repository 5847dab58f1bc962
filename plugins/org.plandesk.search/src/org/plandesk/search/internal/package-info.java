// SPDX-License-Identifier: EPL-2.0
/**
 * Behind the door: the index's thread, the plans it follows, its folder.
 *
 * <p>All changes of the index happen on one thread; plans are read on the threads that own them; searches run on the
 * threads that ask.
 *
 * <pre>{@code
 * IndexService service = new IndexService(settings);
 * service.follow(key, title, plan, owner);
 * }</pre>
 */
package org.plandesk.search.internal;
