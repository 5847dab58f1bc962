// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.images;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * Every icon of the window, one SVG file of 16 px each: {@code OTHER_READING} is {@code icons/other-reading.svg}.
 *
 * <p>The files are drawn in the colours of the light theme; {@link IconData} swaps them for the dark one. All methods
 * belong to the user interface thread.
 */
public enum Images {
  PLAN,
  CHAPTER,
  SECTION,
  PARAGRAPH,
  HEADING,
  TASK,
  FACT,
  GOAL,
  BOX,
  PROJECT,
  TABLE,
  INDICATOR,
  UNIT,
  DEADLINE,
  TARGET,
  PROPERTIES,
  AUTHOR,
  SEARCH,
  TIMELINE,
  HISTORY,
  PROGRESS,
  IMPORT,
  EXPORT,
  SAVE,
  UNDO,
  REDO,
  PRINT,
  CHECK,
  REVIEW,
  COMMENT,
  EDIT,
  ADD,
  CLEAR,
  FILTER,
  COLUMNS,
  GROUP,
  LINK,
  EXPAND,
  COLLAPSE,
  UP,
  DOWN,
  RIGHT,
  MENU,
  OPEN_SENTENCE,
  ZOOM_IN,
  ZOOM_OUT,
  FIT,
  TODAY,
  CALENDAR,
  ON_COURSE,
  DUE_SOON,
  LATE,
  DONE,
  UNDATED,
  OTHER_READING,
  CERTAINTY_LOW,
  CERTAINTY_MIDDLE,
  CERTAINTY_HIGH,
  ERROR,
  WARNING,
  INFO,
  BULB,
  LOCK,
  DARK,
  APP;

  /** File of the icon, as a path in this bundle. */
  public String path() {
    return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
  }

  /** The icon of a file in this bundle. */
  public static Optional<Images> ofPath(String path) {
    return Arrays.stream(values()).filter(icon -> icon.path().equals(path)).findFirst();
  }

  /** Descriptor of the icon in the colours of the current theme; equal to other descriptors of the same picture. */
  public ImageDescriptor descriptor() {
    return ImageDescriptor.createFromImageDataProvider(new IconData(this, PlanTheme.isDark()));
  }

  /** The icon in the colours of the current theme. It is shared and kept until the window closes: do not dispose it. */
  public Image image() {
    var registry = JFaceResources.getImageRegistry();
    String key = "org.plandesk.ui/" + name() + (PlanTheme.isDark() ? "/dark" : "");
    Image image = registry.get(key);
    if (image == null) {
      registry.put(key, descriptor());
      image = registry.get(key);
    }
    return image;
  }
}
