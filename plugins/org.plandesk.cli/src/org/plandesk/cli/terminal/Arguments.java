// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words after a command: its options, and its operands in their order. Immutable. */
public final class Arguments {

  private static final String NO_MORE_OPTIONS = "--";

  private final Map<Option, String> options;
  private final List<String> operands;
  private final String hint;

  private Arguments(Map<Option, String> options, List<String> operands, String hint) {
    this.options = options;
    this.operands = List.copyOf(operands);
    this.hint = hint;
  }

  /**
   * Sorts words into options and operands. After {@code --} everything is an operand; a lone hyphen always is one.
   *
   * @param known the options of the command
   * @param hint where to read how the command is called
   * @throws UsageException when an option is unknown, is given twice, or lacks or has a value against its nature
   */
  public static Arguments parse(List<String> words, List<Option> known, String hint) throws UsageException {
    Map<Option, String> options = new HashMap<>();
    List<String> operands = new ArrayList<>();
    boolean more = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!more || !word.startsWith("-") || word.equals("-")) {
        operands.add(word);
      } else if (word.equals(NO_MORE_OPTIONS)) {
        more = false;
      } else {
        int equals = word.startsWith(NO_MORE_OPTIONS) ? word.indexOf('=') : -1;
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = known.stream().filter(candidate -> candidate.isCalled(name)).findFirst()
            .orElseThrow(() -> new UsageException(Messages.bind(Messages.unknownOption, name), hint));
        String value = equals < 0 ? null : word.substring(equals + 1);
        if (option.hasValue() && value == null && i + 1 < words.size()) {
          value = words.get(++i);
        }
        if (option.hasValue() == (value == null)) {
          String problem = option.hasValue() ? Messages.valueMissing : Messages.valueNotWanted;
          throw new UsageException(Messages.bind(problem, name), hint);
        }
        if (options.containsKey(option)) {
          throw new UsageException(Messages.bind(Messages.optionTwice, name), hint);
        }
        options.put(option, value);
      }
    }
    return new Arguments(options, operands, hint);
  }

  /** Whether the option is given. */
  public boolean has(Option option) {
    return options.containsKey(option);
  }

  /** The value of an option, empty when the option is not given. */
  public Optional<String> value(Option option) {
    return Optional.ofNullable(options.get(option));
  }

  /** The words that are no options. */
  public List<String> operands() {
    return operands;
  }

  /** A complaint about these words, with the hint of their command. */
  public UsageException wrong(String sentence) {
    return new UsageException(sentence, hint);
  }
}
