// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.images;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;

/**
 * Draws one icon at any zoom. The SVG text is changed before it is rendered: its size for the zoom, its colours for the
 * dark theme, so that one file serves every display.
 *
 * <p>A drawing is kept: the bars are filled several times while the window opens, and each time the platform lets go of
 * the images before it asks for them again. Thread safe.
 */
record IconData(Images icon, boolean dark) implements ImageDataProvider {

  private static final int SIZE = 16;
  /** At most a few hundred of 1 KB: the icons in two themes, at the zooms of the displays. */
  private static final Map<Drawing, ImageData> DRAWN = new ConcurrentHashMap<>();
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  /** Colours of the files to the colours of the dark theme; white strokes lie on a coloured shape. */
  private static final Map<String, String> DARK = Map.ofEntries(
      Map.entry("#465163", "#b9c2ce"), Map.entry("#1d5b9e", "#86b9f0"), Map.entry("#ffffff", "#1b2027"),
      Map.entry("#1a2230", "#10161d"), Map.entry("#a23f00", "#f2a766"), Map.entry("#0b5aa8", "#8abcf6"),
      Map.entry("#1c7c4d", "#4fbf86"), Map.entry("#e8a200", "#f2b635"), Map.entry("#7d5200", "#f2c463"),
      Map.entry("#c0281f", "#ff7468"), Map.entry("#3b6ea5", "#7fb0e4"), Map.entry("#5a6576", "#adb8c5"));

  /** An icon as it was drawn once. */
  private record Drawing(IconData icon, int zoom) {}

  /** The picture at a zoom in percent; shared, not to be changed. */
  @Override
  public ImageData getImageData(int zoom) {
    return DRAWN.computeIfAbsent(new Drawing(this, zoom), drawing -> draw(zoom));
  }

  private ImageData draw(int zoom) {
    String svg = text();
    int size = Math.max(1, Math.round(SIZE * zoom / 100f));
    svg = svg.replaceFirst("width=\"16\" height=\"16\"", "width=\"" + size + "\" height=\"" + size + "\"");
    if (dark) {
      svg = COLOUR.matcher(svg).replaceAll(found -> Matcher.quoteReplacement(
          DARK.getOrDefault(found.group(), found.group())));
    }
    return new ImageLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))[0];
  }

  private String text() {
    // from the class loader, so that plain tests find the icons too
    try (InputStream in = Images.class.getResourceAsStream("/" + icon.path())) {
      if (in == null) {
        throw new IllegalStateException("No file " + icon.path() + " for icon " + icon);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
