// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

/**
 * How far the index is.
 *
 * @param phase what is going on
 * @param documents how many elements can be found now
 * @param done share of the running work that is done, from 0 to 1; 1 when nothing is running
 * @param persistent whether it is kept on disk; it is not when another instance of the program holds the folder or the
 *     folder cannot be written
 */
public record IndexState(Phase phase, int documents, double done, boolean persistent) {

  /** What is going on with the index. */
  public enum Phase {
    /** 索引已更新: everything that is known can be found. */
    READY,
    /** Changes are being taken in. */
    UPDATING,
    /** 索引重建中: it was missing, of another version or damaged; what is there already can be found. */
    REBUILDING
  }
}
