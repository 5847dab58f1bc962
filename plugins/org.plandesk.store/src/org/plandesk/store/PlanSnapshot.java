// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.nio.file.Path;

/**
 * A plan at one moment, as it would stand in its file. It is written with the same care as the plan itself, which may be changed
 * meanwhile; afterwards the plan belongs to the file. Any thread may call.
 */
public final class PlanSnapshot {

  private final byte[] content;
  private final Writing writing;

  /** Writes the content. */
  interface Writing {
    void write(Path file, boolean over) throws PlanFileException;
  }

  PlanSnapshot(byte[] content, Writing writing) {
    this.content = content;
    this.writing = writing;
  }

  /** What would stand in the file; not to be changed. */
  public byte[] content() {
    return content;
  }

  /**
   * Writes it as {@link PlanFiles#save} does.
   *
   * @throws PlanFileException as {@link PlanFiles#save} does
   */
  public void save(Path file) throws PlanFileException {
    writing.write(file, false);
  }

  /**
   * Writes it over whatever stands in the file, as {@link PlanFiles#saveOver} does.
   *
   * @throws PlanFileException as {@link PlanFiles#saveOver} does
   */
  public void saveOver(Path file) throws PlanFileException {
    writing.write(file, true);
  }
}
