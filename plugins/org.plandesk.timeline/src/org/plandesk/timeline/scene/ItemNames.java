// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.plandesk.model.Light;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.MarkDetails;
import org.plandesk.timeline.TimelineIndex;

/** What a screen reader says of the items of a frame, in the language of the program. */
public final class ItemNames {

  /** Of a gathering the first are named; more would be too long to listen to. */
  private static final int SOME = 5;

  private final TimelineIndex index;
  private final SceneOptions options;
  private final PlanLabels labels = PlanLabels.current();

  /** Names of the items of a scene. */
  public ItemNames(TimelineScene scene) {
    this.index = scene.index();
    this.options = scene.options();
  }

  /** The accessible name: how it stands, when, what; of heads and gatherings how many with which light. */
  public String name(SceneItem item) {
    Judgement judgement = index.settings().judgement();
    return switch (item.kind()) {
      case MARK -> MarkDetails.of(item.marks().get(0), judgement).spoken();
      case GATHERING, UNDATED -> Messages.bind(Messages.gathered, Integer.toString(item.marks().size()))
          + lights(light -> (int) item.marks().stream().filter(mark -> judgement.light(mark) == light).count());
      case LANE -> Messages.bind(
          options.collapsed().contains(item.lane().key()) ? Messages.laneCollapsed : Messages.laneOpen,
          item.lane().title(), HeadPart.count(item.lane().counts())) + lights(item.lane().counts()::of);
      case YEAR -> item.year() + " " + HeadPart.count(index.year(item.year())) + lights(index.year(item.year())::of);
    };
  }

  /** The accessible description: of a mark its sentence, place and why this date; of a gathering its first marks. */
  public String description(SceneItem item) {
    Judgement judgement = index.settings().judgement();
    return switch (item.kind()) {
      case MARK -> MarkDetails.of(item.marks().get(0), judgement).spokenDetails();
      case GATHERING, UNDATED -> String.join("; ", item.marks().stream().limit(SOME)
          .map(mark -> MarkDetails.of(mark, judgement).spoken()).toList());
      case LANE, YEAR -> "";
    };
  }

  private String lights(ToIntFunction<Light> counts) {
    List<String> parts = new ArrayList<>();
    for (Light light : List.of(Light.LATE, Light.DUE_SOON, Light.ON_COURSE, Light.DONE, Light.UNDATED)) {
      int count = counts.applyAsInt(light);
      if (count > 0) {
        parts.add(labels.literal(light) + " " + count);
      }
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }
}
