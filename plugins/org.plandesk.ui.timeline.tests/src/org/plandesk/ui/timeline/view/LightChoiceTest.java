// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Light;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.MarkKind;
import org.plandesk.timeline.TimelineSettings;

class LightChoiceTest {

  private final TimelineSettings standard = TimelineSettings.standard(Judgement.on(LocalDate.of(2023, 6, 30)));

  @Test
  void atFirstEveryLightIsOnButTasksWithoutADeadline() {
    for (Light light : Light.values()) {
      assertEquals(light != Light.UNDATED, LightChoice.isOn(standard, light), light.name());
    }
  }

  @Test
  void switchingOneOffAndOnAgainAsksForNothing() {
    TimelineSettings off = LightChoice.switched(standard, Light.DONE, false);
    assertEquals(Set.of(Light.LATE, Light.DUE_SOON, Light.ON_COURSE), off.filter().lights());
    assertFalse(LightChoice.isOn(off, Light.DONE));
    assertEquals(standard, LightChoice.switched(off, Light.DONE, true));
  }

  @Test
  void undatedTasksAreALayerOfTheirOwn() {
    TimelineSettings with = LightChoice.switched(standard, Light.UNDATED, true);
    assertEquals(Set.of(MarkKind.DEADLINE, MarkKind.TASK), with.layers());
    assertTrue(LightChoice.isOn(with, Light.UNDATED));
    assertTrue(LightChoice.isOn(with, Light.LATE));
    TimelineSettings late = LightChoice.lateOnly(with);
    assertFalse(LightChoice.isOn(late, Light.UNDATED));
    assertEquals(standard, LightChoice.switched(with, Light.UNDATED, false));
  }

  @Test
  void withTheLastOneOffAllComeBack() {
    TimelineSettings late = LightChoice.lateOnly(standard);
    assertEquals(standard, LightChoice.switched(late, Light.LATE, false));
  }

  @Test
  void lateOnlyIsTakenBackByItself() {
    assertEquals(standard, LightChoice.lateOnly(LightChoice.lateOnly(standard)));
  }
}
