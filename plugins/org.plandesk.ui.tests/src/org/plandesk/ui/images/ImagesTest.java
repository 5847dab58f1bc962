// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImagesTest {

  @ParameterizedTest
  @EnumSource(Images.class)
  void everyIconIsDrawnInBothThemesAndSizes(Images icon) {
    for (boolean dark : new boolean[] {false, true}) {
      for (int zoom : new int[] {100, 150, 200}) {
        ImageData data = new IconData(icon, dark).getImageData(zoom);
        assertEquals(16 * zoom / 100, data.width, icon + " at " + zoom);
        assertEquals(16 * zoom / 100, data.height, icon + " at " + zoom);
        assertTrue(hasInk(data), icon + " is empty at " + zoom);
      }
    }
  }

  @Test
  void theDarkThemeHasOtherColours() {
    var light = new IconData(Images.PLAN, false).getImageData(100);
    var dark = new IconData(Images.PLAN, true).getImageData(100);
    assertFalse(Arrays.equals(light.data, dark.data));
  }

  @Test
  void anIconIsDrawnOnceForAZoom() {
    var drawn = new IconData(Images.PLAN, false).getImageData(100);
    assertSame(drawn, new IconData(Images.PLAN, false).getImageData(100));
    assertNotSame(drawn, new IconData(Images.PLAN, false).getImageData(200));
  }

  private static boolean hasInk(ImageData data) {
    for (int y = 0; y < data.height; y++) {
      for (int x = 0; x < data.width; x++) {
        if (data.getAlpha(x, y) > 100) {
          return true;
        }
      }
    }
    return false;
  }
}
