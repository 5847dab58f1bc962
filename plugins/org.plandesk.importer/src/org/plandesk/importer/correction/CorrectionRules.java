// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;

/**
 * The rules of a user, kept in a small text file that can be read, edited and handed on: one rule a line, its aspect, class,
 * wording and value parted by tabs; lines that begin with {@code #} and a blank are remarks.
 *
 * <pre>
 * date	TimeExpression	####年前	earlier
 * state	UnitMention	盐湖污水处理厂	rejected
 * </pre>
 *
 * <p>Immutable; a later rule for the same wording replaces an earlier one.
 *
 * @param rules in the order of the file
 */
public record CorrectionRules(List<Rule> rules) {

  /** A file that is larger was not written by this program. */
  private static final int LARGEST = 1 << 20;
  private static final int FIELDS = 4;

  /** Keeps its own copy. */
  public CorrectionRules {
    rules = List.copyOf(rules);
  }

  /** No rules. */
  public static CorrectionRules none() {
    return new CorrectionRules(List.of());
  }

  /** Where the rules of the user are: {@code .plandesk/corrections.txt} in the home folder. */
  public static Path userFile() {
    return Path.of(System.getProperty("user.home", "."), ".plandesk", "corrections.txt");
  }

  /**
   * Reads a file; there are no rules when there is none.
   *
   * @throws CorrectionException with one sentence that names file and line when it cannot be read
   */
  public static CorrectionRules read(Path file) throws CorrectionException {
    if (!Files.exists(file)) {
      return none();
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new CorrectionException(Messages.bind(Messages.rulesTooLarge, file));
      }
      return parse(Files.readString(file, StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new CorrectionException(Messages.bind(Messages.rulesUnreadable, file));
    }
  }

  private static CorrectionRules parse(String text, Path file) throws CorrectionException {
    List<Rule> rules = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\r?\n")) {
      number++;
      if (line.isBlank() || line.startsWith("# ") || line.equals("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      Aspect aspect = Aspect.of(fields[0]).orElse(null);
      if (aspect == null || fields.length != FIELDS || fields[2].isBlank() || fields[3].isBlank()) {
        throw new CorrectionException(Messages.bind(Messages.rulesLine, file, number));
      }
      rules.add(new Rule(aspect, fields[1], fields[2], fields[3]));
    }
    return new CorrectionRules(rules);
  }

  /** These rules and one more, which replaces what was said of the same wording. */
  public CorrectionRules with(Rule rule) {
    List<Rule> more = new ArrayList<>(rules);
    more.removeIf(other -> other.type().equals(rule.type()) && other.wording().equals(rule.wording()));
    more.add(rule);
    return new CorrectionRules(more);
  }

  /** These rules without one. */
  public CorrectionRules without(Rule rule) {
    return new CorrectionRules(rules.stream().filter(other -> !other.equals(rule)).toList());
  }

  /**
   * Writes the file: beside it first, then in its place.
   *
   * @throws CorrectionException with one sentence when it cannot be written; the file is as it was then
   */
  public void write(Path file) throws CorrectionException {
    StringBuilder text = new StringBuilder(Messages.rulesHead.strip()).append('\n');
    for (Rule rule : rules) {
      text.append(String.join("\t", rule.aspect().code(), rule.type(), rule.wording(), rule.value())).append('\n');
    }
    Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try {
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        move(beside, file);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new CorrectionException(Messages.bind(Messages.rulesUnwritable, file));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Carries the rules out on what nobody has decided on yet.
   *
   * @return how many places were corrected
   */
  public int apply(Plan plan, Corrector corrector) {
    int corrected = 0;
    for (Rule rule : rules) {
      CompoundCommand command = command(rule, plan, corrector);
      corrected += command.getCommandList().size();
      command.execute();
    }
    return corrected;
  }

  /**
   * The command that carries a rule out on one element that it speaks of.
   *
   * @throws CorrectionException when it does not fit there
   */
  public static Command command(Rule rule, PlanElement element, Corrector corrector) throws CorrectionException {
    return corrector.command(element, rule.aspect(), rule.valueFor(element));
  }

  /** The command that carries one rule out on all of a plan. */
  public static CompoundCommand command(Rule rule, Plan plan, Corrector corrector) {
    CompoundCommand all = new CompoundCommand(Messages.bind(Messages.command, Messages.aspect(rule.aspect())));
    for (PlanElement element : rule.matching(plan)) {
      try {
        all.append(command(rule, element, corrector));
      } catch (CorrectionException e) {
        // It reads otherwise there and stays as it is.
      }
    }
    return all;
  }
}
