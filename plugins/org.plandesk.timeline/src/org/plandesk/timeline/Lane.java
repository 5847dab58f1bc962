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
  private byte[] lights = {};
  private int size;
  private TimelineMark[] undated = NONE;
  private Light[] undatedLights = {};
  private int widestBar;
  private int version;

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
      if (marks[middle].day() < day) {
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
    for (int i = firstFrom(mark.day()); i < size && marks[i].day() == mark.day(); i++) {
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
    Integer[] order = new Integer[inOrder.size()];
    int dated = 0;
    int without = 0;
    undated = new TimelineMark[order.length];
    undatedLights = new Light[order.length];
    for (int i = 0; i < order.length; i++) {
      counts.add(inOrder.get(i), theirLights.get(i));
      if (inOrder.get(i).isDated()) {
        order[dated++] = i;
      } else {
        undatedLights[without] = theirLights.get(i);
        undated[without++] = inOrder.get(i);
      }
    }
    undated = Arrays.copyOf(undated, without);
    undatedLights = Arrays.copyOf(undatedLights, without);
    Arrays.sort(order, 0, dated, (a, b) -> Integer.compare(inOrder.get(a).day(), inOrder.get(b).day()));
    marks = new TimelineMark[dated];
    lights = new byte[dated];
    size = dated;
    for (int i = 0; i < dated; i++) {
      marks[i] = inOrder.get(order[i]);
      lights[i] = (byte) theirLights.get(order[i]).ordinal();
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
    // After those of the same day; the order of the document among them comes back with the next full index.
    int at = firstFrom(mark.day() + 1);
    if (size == marks.length) {
      marks = Arrays.copyOf(marks, size + size / 8 + 4);
      lights = Arrays.copyOf(lights, marks.length);
    }
    System.arraycopy(marks, at, marks, at + 1, size - at);
    System.arraycopy(lights, at, lights, at + 1, size - at);
    marks[at] = mark;
    lights[at] = (byte) light.ordinal();
    size++;
    measureReach(mark);
  }

  /** Takes a mark out; false when it was not there. */
  boolean remove(TimelineMark mark) {
    if (!mark.isDated()) {
      int at = Arrays.asList(undated).indexOf(mark);
      if (at < 0) {
        return false;
      }
      counts.remove(mark, undatedLights[at]);
      System.arraycopy(undated, at + 1, undated, at, undated.length - at - 1);
      System.arraycopy(undatedLights, at + 1, undatedLights, at, undated.length - at - 1);
      undated = Arrays.copyOf(undated, undated.length - 1);
      version++;
      return true;
    }
    int at = indexOf(mark);
    if (at < 0) {
      return false;
    }
    counts.remove(mark, light(at));
    System.arraycopy(marks, at + 1, marks, at, size - at - 1);
    System.arraycopy(lights, at + 1, lights, at, size - at - 1);
    marks[--size] = null;
    version++;
    return true;
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
