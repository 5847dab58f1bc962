// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.UsageException;
import org.plandesk.model.Light;
import org.plandesk.model.StatementKind;
import org.plandesk.timeline.Grouping;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.MarkKind;
import org.plandesk.timeline.TimelineFilter;
import org.plandesk.timeline.TimelineSettings;

/** Reads what is to be shown of a line of time from the words of the command line. */
final class TimelineOptions {

  static final Option BY = Option.value("--by", null);
  static final Option YEAR = Option.value("--year", null);
  static final Option STATUS = Option.value("--status", null);
  static final Option UNIT = Option.value("--unit", null);
  static final Option KIND = Option.value("--kind", null);
  static final Option TEXT = Option.value("--text", null);
  static final Option AS_OF = Option.value("--as-of", null);
  static final Option WINDOW = Option.value("--window", null);
  static final Option MILESTONES = Option.value("--milestones", null);
  static final Option WITH = Option.value("--with", null);
  static final Option COLLAPSE = Option.flag("--collapse");
  static final Option DARK = Option.flag("--dark");

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\.\\.(\\d{4}))?");
  private static final int LONGEST_RANGE = 200;
  private static final int LONGEST_WINDOW = 3660;

  private final Arguments arguments;

  TimelineOptions(Arguments arguments) {
    this.arguments = arguments;
  }

  static List<Option> all() {
    return List.of(BY, YEAR, STATUS, UNIT, KIND, TEXT, AS_OF, WINDOW, MILESTONES, WITH, COLLAPSE, DARK);
  }

  /** What is to be shown. */
  TimelineSettings settings(LocalDate today) throws UsageException {
    Grouping grouping = arguments.has(BY)
        ? known(BY, arguments.value(BY).orElseThrow(), Stream.of(Grouping.values()), Grouping::code) : Grouping.CHAPTER;
    TimelineFilter filter = new TimelineFilter(arguments.value(TEXT).orElse(""), Set.copyOf(words(UNIT)), years(YEAR),
        lights(), kinds());
    Judgement judgement = new Judgement(asOf(today), window());
    return new TimelineSettings(grouping, layers(filter), filter, judgement, List.copyOf(years(MILESTONES)));
  }

  private List<String> words(Option option) {
    Optional<String> value = arguments.value(option);
    return value.isEmpty() ? List.of()
        : Stream.of(value.get().split("[,，、]")).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  private <T> T known(Option option, String word, Stream<T> values, Function<T, String> code) throws UsageException {
    List<T> all = values.toList();
    return all.stream().filter(value -> code.apply(value).equals(word)).findFirst()
        .orElseThrow(() -> arguments.wrong(Messages.bind(Messages.timelineBadValue, new Object[] {word, option.name(),
            all.stream().map(code).collect(Collectors.joining(", "))})));
  }

  private TreeSet<Integer> years(Option option) throws UsageException {
    TreeSet<Integer> years = new TreeSet<>();
    for (String word : words(option)) {
      Matcher matcher = YEARS.matcher(word);
      if (!matcher.matches()) {
        throw arguments.wrong(Messages.bind(Messages.timelineBadYears, word));
      }
      int from = Integer.parseInt(matcher.group(1));
      int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      if (to < from || to - from > LONGEST_RANGE) {
        throw arguments.wrong(Messages.bind(Messages.timelineBadYears, word));
      }
      for (int year = from; year <= to; year++) {
        years.add(year);
      }
    }
    return years;
  }

  private Set<Light> lights() throws UsageException {
    Set<Light> lights = EnumSet.noneOf(Light.class);
    for (String word : words(STATUS)) {
      lights.add(known(STATUS, word, Stream.of(Light.values()), light -> light.name().toLowerCase(Locale.ROOT)));
    }
    return lights;
  }

  private Set<String> kinds() throws UsageException {
    Set<String> kinds = new TreeSet<>();
    for (String word : words(KIND)) {
      kinds.add(known(KIND, word, Stream.concat(StatementKind.VALUES.stream().map(StatementKind::getLiteral),
          Stream.of("indicator", "project", "period")), Function.identity()));
    }
    return kinds;
  }

  /** A kind or light that is asked for is switched in by itself. */
  private Set<MarkKind> layers(TimelineFilter filter) throws UsageException {
    Set<MarkKind> layers = EnumSet.of(MarkKind.DEADLINE);
    for (String word : words(WITH)) {
      layers.add(known(WITH, word,
          Stream.of(MarkKind.INDICATOR, MarkKind.PROJECT, MarkKind.PERIOD, MarkKind.TASK), TimelineOptions::layer));
    }
    for (MarkKind kind : List.of(MarkKind.INDICATOR, MarkKind.PROJECT, MarkKind.PERIOD)) {
      if (filter.kinds().contains(kind.name().toLowerCase(Locale.ROOT))) {
        layers.add(kind);
      }
    }
    if (filter.lights().contains(Light.UNDATED)) {
      layers.add(MarkKind.TASK);
    }
    return layers;
  }

  private static String layer(MarkKind kind) {
    return kind == MarkKind.TASK ? "undated" : kind.name().toLowerCase(Locale.ROOT) + "s";
  }

  private LocalDate asOf(LocalDate today) throws UsageException {
    Optional<String> word = arguments.value(AS_OF);
    try {
      LocalDate day = word.isEmpty() ? today : LocalDate.parse(word.get());
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Said below.
    }
    throw arguments.wrong(Messages.bind(Messages.timelineBadDay, word.orElse("")));
  }

  private int window() throws UsageException {
    String word = arguments.value(WINDOW).orElse(Integer.toString(Light.DEFAULT_WINDOW_DAYS));
    if (word.matches("\\d{1,4}") && Integer.parseInt(word) <= LONGEST_WINDOW) {
      return Integer.parseInt(word);
    }
    throw arguments.wrong(Messages.bind(Messages.timelineBadWindow, word));
  }
}
