// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.cli.terminal.UsageException;
import org.plandesk.model.Plan;
import org.plandesk.search.PlanAccess;
import org.plandesk.search.PlanSearch;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;
import org.plandesk.search.SearchSettings;

/** Finds words in plans. The index lives in memory and for one call. */
final class SearchCommand implements Command {

  private static final Option JSON = Option.flag("--json");
  private static final Option FACETS = Option.flag("--facets");
  private static final Option LIMIT = Option.value("--limit", "-n");
  private static final Option QUERIES = Option.value("--queries", null);
  private static final Option SYNONYMS = Option.value("--synonyms", null);

  private final PlanInputs inputs;

  SearchCommand(PlanInputs inputs) {
    this.inputs = inputs;
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String summary() {
    return Messages.searchSummary;
  }

  @Override
  public String help(String program) {
    return Messages.bind(Messages.searchHelp, program);
  }

  @Override
  public List<Option> options() {
    return List.of(JSON, FACETS, LIMIT, QUERIES, SYNONYMS);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws CommandException, UsageException, IOException {
    Optional<String> list = arguments.value(QUERIES);
    List<String> operands = arguments.operands();
    if (list.isEmpty() && operands.isEmpty()) {
      throw arguments.wrong(Messages.noQuery);
    }
    List<String> names = list.isPresent() ? operands : operands.subList(1, operands.size());
    if (names.isEmpty()) {
      throw arguments.wrong(Messages.noInput);
    }
    int limit = limit(arguments);
    Path synonyms = arguments.value(SYNONYMS).isPresent() ? PlanInputs.path(arguments.value(SYNONYMS).get()) : null;
    List<String> queries = list.isPresent() ? queries(PlanInputs.path(list.get())) : operands.subList(0, 1);
    List<Path> files = inputs.find(names, PlanInputs.Wanted.ALL_BELOW);
    Map<String, Plan> plans = new LinkedHashMap<>();
    try (PlanSearch search = PlanSearch.open(new SearchSettings(null, synonyms))) {
      int code = Batch.run(files, terminal, (file, progress) -> {
        Plan plan = inputs.read(file, progress).plan();
        plans.put(file.toString(), plan);
        search.follow(file.toString(), file.getFileName().toString(), plan, PlanAccess.DIRECT);
      });
      if (plans.isEmpty()) {
        return code;
      }
      search.whenUpToDate().join();
      PlanPlaces places = new PlanPlaces(plans);
      boolean facets = arguments.has(FACETS);
      for (String query : queries) {
        SearchResult result = search.search(SearchQuery.of(query).withLimit(limit));
        if (arguments.has(JSON)) {
          SearchJson.write(result, places, facets, terminal.out());
        } else {
          new SearchText(result, plans.size() > 1, facets).lines().forEach(terminal::print);
        }
      }
      return code;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static int limit(Arguments arguments) throws UsageException {
    Optional<String> word = arguments.value(LIMIT);
    if (word.isEmpty()) {
      return SearchQuery.DEFAULT_LIMIT;
    }
    if (!word.get().matches("\\d{1,7}")) {
      throw arguments.wrong(Messages.bind(Messages.limitNoNumber, word.get()));
    }
    return Integer.parseInt(word.get());
  }

  private static List<String> queries(Path file) throws CommandException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line).filter(line -> !line.isBlank()).toList();
    } catch (CharacterCodingException e) {
      throw new CommandException(Messages.bind(Messages.queriesNotUtf8, file), e);
    } catch (IOException e) {
      throw new CommandException(Messages.bind(Messages.queriesUnreadable, file), e);
    }
  }
}
