// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.plandesk.model.Light;

/** A lane of the line of time: its marks by day, with their lights. Changed only by its index. */
public final class Lane {

  private static final TimelineMark[] NONE = {};
  private static final Light[] LIGHTS = Light.values();

  private final String key;
  private final String title;
  private final Counts counts = new Counts();
  private TimelineMark[] marks = NONE;
  /** The days of the marks, beside them so that a pass over a lane does not have to visit every mark. */
  private int[] days = {};
  private byte[] lights = {};
  private int size;
  private TimelineMark[] undated = NONE;
  private Light[] undatedLights = {};
  private int widestBar;
  private int version;
  /** What was taken out last, and from where. */
  private TimelineMark left;
  private int leftAt;

  Lane(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** Stays the same while settings, filter and plans change; for remembering that a lane is collapsed. */
  public String key() {
    return key;
  }

  /** What heads the lane. */
  public String title() {
    return title;
  }

  /** Its marks by light. */
  public Counts counts() {
    return counts;
  }

  /** How many marks it has on the axis. */
  public int size() {
    return size;
  }

  /** A mark on the axis, by day; of the same day in the order of the document. */
  public TimelineMark mark(int index) {
    return marks[index];
  }

  /** The day of a mark on the axis, in days since 1970-01-01. */
  public int day(int index) {
    return days[index];
  }

  /** The light of a mark on the axis. */
  public Light light(int index) {
    return LIGHTS[lights[index]];
  }

  /** Its marks on the axis, by day. */
  public List<TimelineMark> dated() {
    return new AbstractList<>() {
      @Override
      public TimelineMark get(int index) {
        return marks[index];
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /** Its marks without a day, in the order of the document. */
  public List<TimelineMark> undated() {
    return List.of(undated);
  }

  /** The index of the first mark on the axis whose day is not before the one given; {@link #size()} when there is none. */
  public int firstFrom(int day) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the mark, -1 when it is not on the axis of this lane. */
  public int indexOf(TimelineMark mark) {
    if (mark == null || !mark.isDated()) {
      return -1;
    }
    for (int i = firstFrom(mark.day()); i < size && days[i] == mark.day(); i++) {
      if (marks[i].equals(mark)) {
        return i;
      }
    }
    return -1;
  }

  /** Days that a mark reaches at most to the left of its own day, or its other reading to the right. */
  public int reach() {
    return widestBar;
  }

  /** Rises whenever marks or lights change. */
  public int version() {
    return version;
  }

  /** Takes all marks at once, in the order of the document. */
  void fill(List<TimelineMark> inOrder, List<Light> theirLights) {
    int all = inOrder.size();
    // A day above its place in the document: sorting the numbers sorts by day, and keeps the order within one.
    long[] order = new long[all];
    int dated = 0;
    int without = 0;
    undated = new TimelineMark[all];
    undatedLights = new Light[all];
    for (int i = 0; i < all; i++) {
      TimelineMark mark = inOrder.get(i);
      counts.add(mark, theirLights.get(i));
      if (mark.isDated()) {
        order[dated++] = ((long) mark.day() << Integer.SIZE) + i;
      } else {
        undatedLights[without] = theirLights.get(i);
        undated[without++] = mark;
      }
    }
    undated = Arrays.copyOf(undated, without);
    undatedLights = Arrays.copyOf(undatedLights, without);
    Arrays.sort(order, 0, dated);
    marks = new TimelineMark[dated];
    days = new int[dated];
    lights = new byte[dated];
    size = dated;
    for (int i = 0; i < dated; i++) {
      int place = (int) order[i];
      marks[i] = inOrder.get(place);
      days[i] = marks[i].day();
      lights[i] = (byte) theirLights.get(place).ordinal();
      measureReach(marks[i]);
    }
    version++;
  }

  void add(TimelineMark mark, Light light) {
    counts.add(mark, light);
    version++;
    if (!mark.isDated()) {
      undated = Arrays.copyOf(undated, undated.length + 1);
      undatedLights = Arrays.copyOf(undatedLights, undated.length);
      undated[undated.length - 1] = mark;
      undatedLights[undated.length - 1] = light;
      return;
    }
    // Where it was, or after those of the same day; their order in the document comes back with the next full index.
    int at = mark.equals(left) && mark.day() == left.day() ? leftAt : firstFrom(mark.day() + 1);
    left = null;
    if (size == marks.length) {
      marks = Arrays.copyOf(marks, size + size / 8 + 4);
      days = Arrays.copyOf(days, marks.length);
      lights = Arrays.copyOf(lights, marks.length);
    }
    System.arraycopy(marks, at, marks, at + 1, size - at);
    System.arraycopy(days, at, days, at + 1, size - at);
    System.arraycopy(lights, at, lights, at + 1, size - at);
    marks[at] = mark;
    days[at] = mark.day();
    lights[at] = (byte) light.ordinal();
    size++;
    measureReach(mark);
  }

  /** Takes a mark out and gives the light it had; null when it was not there. */
  Light remove(TimelineMark mark) {
    if (!mark.isDated()) {
      int at = Arrays.asList(undated).indexOf(mark);
      if (at < 0) {
        return null;
      }
      Light light = undatedLights[at];
      counts.remove(mark, light);
      System.arraycopy(undated, at + 1, undated, at, undated.length - at - 1);
      System.arraycopy(undatedLights, at + 1, undatedLights, at, undated.length - at - 1);
      undated = Arrays.copyOf(undated, undated.length - 1);
      version++;
      return light;
    }
    int at = indexOf(mark);
    if (at < 0) {
      return null;
    }
    Light light = light(at);
    counts.remove(mark, light);
    System.arraycopy(marks, at + 1, marks, at, size - at - 1);
    System.arraycopy(days, at + 1, days, at, size - at - 1);
    System.arraycopy(lights, at + 1, lights, at, size - at - 1);
    marks[--size] = null;
    left = mark;
    leftAt = at;
    version++;
    return light;
  }

  private void measureReach(TimelineMark mark) {
    if (mark.isBar()) {
      widestBar = Math.max(widestBar, mark.day() - mark.from());
    }
    if (mark.isAmbiguous()) {
      widestBar = Math.max(widestBar, Math.abs(mark.alternative() - mark.day()));
    }
  }
}
