// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.paper;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a line of time is written to. */
public enum FileFormat {

  /** A document of pages. */
  PDF,
  /** A picture that scales. */
  SVG,
  /** A picture of pixels, twice the size. */
  PNG,
  /** 任务时限表, a workbook. */
  XLSX,
  /** A calendar of entries with alarms. */
  ICS;

  /** The ending of its files, without a dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the name of a file means. */
  public static Optional<FileFormat> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> name.endsWith("." + format.ending())).findFirst();
  }

  /** The name of a file with the ending of the format, added when it has another one. */
  public Path ended(Path file) {
    return of(file).filter(this::equals).isPresent() ? file
        : file.resolveSibling(file.getFileName() + "." + ending());
  }
}
