// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.store.PlanFileException.Problem;

class BadPlanFileTest {

  private static final String BOMB =
      "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>\n";
  private static final String EXTERNAL = "<!DOCTYPE b [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n";

  private final PlanFiles files = new PlanFiles();

  @TempDir
  Path folder;
  private Path file;
  private String good;

  @BeforeEach
  void writeGoodFile() throws IOException {
    file = folder.resolve("规划.plan");
    good = Files.readString(fixture());
    Files.writeString(file, good);
  }

  @Test
  void missing() {
    refused(Problem.MISSING, folder.resolve("nowhere.plan"));
  }

  @Test
  void folderInsteadOfFile() {
    refused(Problem.NO_FILE, folder);
  }

  @Test
  void unreadable() {
    PlanFiles withoutPermission = new PlanFiles(new FailingOperations("open", new AccessDeniedException("x")));
    PlanFileException e = assertThrows(PlanFileException.class, () -> withoutPermission.load(file));
    assertEquals(Problem.UNREADABLE, e.problem());
    assertTrue(e.getMessage().contains(file.toString()));
  }

  @Test
  void empty() throws IOException {
    refused(Problem.EMPTY, written(""));
  }

  @Test
  void binary() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    noise[0] = (byte) 0x89;
    refused(Problem.NO_PLAN, Files.write(file, noise));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、规划背景", "<a/>", "<plan:Chapter xmlns:plan=\"urn:plandesk:plan:1\"/>", "<Plan/>",
      "<p:Plan xmlns:p=\"urn:other\" formatVersion=\"1\"/>", "PK\u0003\u0004"})
  void somethingElse(String content) throws IOException {
    refused(Problem.NO_PLAN, written(content));
  }

  @ParameterizedTest
  @ValueSource(longs = {200L << 20, 300L << 20})
  void hugeFileOfNothing(long size) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(0);
      sparse.setLength(size);
    }
    refused(size > PlanFiles.MAX_BYTES ? Problem.TOO_LARGE : Problem.NO_PLAN, file);
  }

  @Test
  void newerVersion() throws IOException {
    PlanFileException e = refused(Problem.NEWER, written(
        "<plan:Plan xmlns:plan=\"urn:plandesk:plan:9\" formatVersion=\"9\"><what is=\"this\"/></plan:Plan>"));
    assertTrue(e.getMessage().contains("9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " formatVersion=\"\"", " formatVersion=\"zwei\"", " formatVersion=\"0\""})
  void noVersion(String version) throws IOException {
    refused(Problem.DAMAGED, written(good.replace(" formatVersion=\"1\"", version)));
  }

  @Test
  void truncatedAnywhere() throws IOException {
    byte[] whole = good.getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < whole.length - 1; length += 97) {
      PlanFileException e = refused(Problem.DAMAGED, Files.write(file, java.util.Arrays.copyOf(whole, length)));
      assertTrue(e.line() > 0, e.getMessage());
    }
  }

  /** Each row: what a hand wrote, instead of what, and the words or the line that the sentence names. */
  @ParameterizedTest
  @MethodSource
  void damagedByHand(String was, String is, String named) throws IOException {
    String damaged = good.replaceFirst(was, is);
    assertFalse(damaged.equals(good), "the fixture holds " + was);
    PlanFileException e = refused(Problem.DAMAGED, written(damaged));
    assertTrue(e.line() > 0 && e.column() > 0, e.getMessage());
    assertTrue(e.getMessage().contains(named), e.getMessage());
    assertTrue(e.getMessage().contains(Integer.toString(e.line())), e.getMessage());
  }

  static Stream<Arguments> damagedByHand() {
    return Stream.of(
        Arguments.of("<source ", "<sources ", "sources"),
        Arguments.of("<source ", "<source colour=\"red\" ", "colour"),
        Arguments.of("<source ", "words<source ", ""),
        Arguments.of("<source ", "<source href=\"file:///etc/passwd\" ", "file:///etc/passwd"),
        Arguments.of("<source ", "<source href=\"other.plan#a\" ", "other.plan#a"),
        Arguments.of("xsi:type=\"plan:[A-Za-z]+\"", "xsi:type=\"plan:Secret\"", "Secret"),
        Arguments.of("xsi:type=\"plan:[A-Za-z]+\"",
            "xmlns:e=\"http://www.eclipse.org/emf/2002/Ecore\" xsi:type=\"e:EClass\"",
            "http://www.eclipse.org/emf/2002/Ecore"),
        Arguments.of("xsi:type=\"plan:[A-Za-z]+\"", "xsi:type=\"plan:Plan\"", ""),
        Arguments.of("span=\"[0-9-]+\"", "span=\"9-1\"", "9-1"),
        Arguments.of("span=\"[0-9-]+\"", "span=\"99999999999-1\"", "99999999999-1"),
        Arguments.of("xmi:id=\"[a-z0-9]+\"", "xmi:id=\"a b\"", "a b"),
        Arguments.of("xmi:id=\"[a-z0-9]+\"", "xmi:id=\"e2\"", "e2"),
        Arguments.of("xmi:id=\"[a-z0-9]+\"", "id=\"e2\"", "id"),
        Arguments.of("sameAs=\"[^\"]+\"", "sameAs=\"nobody\"", "nobody"),
        Arguments.of("sameAs=\"[^\"]+\"", "sameAs=\"http://host/x#y\"", "http://host/x#y"),
        Arguments.of("sameAs=\"[^\"]+\"", "sameAs=\"//@contents.0\"", "//@contents.0"),
        Arguments.of("certainty=\"[^\"]+\"", "certainty=\"perhaps\"", "perhaps"),
        Arguments.of("</plan:Plan>", "</plan:Plan><more/>", ""),
        Arguments.of("</plan:Plan>", "</plan>", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {BOMB, EXTERNAL, "<!DOCTYPE plan:Plan SYSTEM \"http://host/plan.dtd\">\n"})
  void documentTypes(String doctype) throws IOException {
    PlanFileException e = refused(Problem.DAMAGED, written(good.replaceFirst("<plan:Plan", doctype + "<plan:Plan")));
    assertTrue(e.line() >= 1, e.getMessage());
  }

  @Test
  void checkedContent() throws IOException {
    byte[] content = good.getBytes(StandardCharsets.UTF_8);
    files.check(content, file);
    files.load(Files.write(file, content));
    files.check(content, file);
    PlanFileException refused = assertThrows(PlanFileException.class, () -> files.check(new byte[] {'x'}, file));
    assertEquals(Problem.NO_PLAN, refused.problem());
    byte[] half = java.util.Arrays.copyOf(content, content.length / 2);
    assertEquals(Problem.DAMAGED, assertThrows(PlanFileException.class, () -> files.check(half, file)).problem());
  }

  @Test
  void undefinedEntity() throws IOException {
    refused(Problem.DAMAGED, written(good.replaceFirst("<source ", "<source encoding=\"&x;\" ")));
  }

  @Test
  void tooDeep() throws IOException {
    String deep = "<contents xsi:type=\"plan:KeyProject\">".repeat(200) + "</contents>".repeat(200);
    PlanFileException e = refused(Problem.DAMAGED, written("<plan:Plan xmi:version=\"2.0\" "
        + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        + "xmlns:plan=\"urn:plandesk:plan:1\" formatVersion=\"1\">\n" + deep + "</plan:Plan>"));
    assertEquals(2, e.line());
  }

  @Test
  void addressesOfPackagesAreNotOpened() throws IOException {
    refused(Problem.DAMAGED, written(good.replaceFirst("<plan:Plan",
        "<plan:Plan xsi:schemaLocation=\"urn:x " + file.toUri() + "\" xmlns:x=\"urn:x\"")
        .replaceFirst("xsi:type=\"plan:", "xsi:type=\"x:")));
  }

  @Test
  void wrongEncoding() throws IOException {
    Files.write(file, good.getBytes(Charset.forName("GB18030")));
    PlanFileException e = refused(Problem.DAMAGED, file);
    assertTrue(e.line() > 1, e.getMessage());
  }

  @Test
  void flippedBytesNeverGetThrough() throws IOException {
    byte[] whole = good.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, flipped);
      try {
        files.load(file);
      } catch (PlanFileException e) {
        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
      }
    }
  }

  private static Path fixture() {
    Path here = Path.of("fixtures", "format-1", "everything.plan");
    return Files.isRegularFile(here) ? here : Path.of("plugins", "org.plandesk.store.tests").resolve(here);
  }

  private Path written(String content) throws IOException {
    return Files.writeString(file, content);
  }

  private PlanFileException refused(Problem problem, Path path) {
    byte[] before = content(path);
    PlanFileException e = assertThrows(PlanFileException.class, () -> files.load(path));
    assertEquals(problem, e.problem(), e.getMessage());
    assertEquals(path, e.file());
    assertTrue(e.getMessage().contains(path.toString()), e.getMessage());
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
    assertArrayEquals(before, content(path));
    return e;
  }

  private static byte[] content(Path path) {
    try {
      return Files.isRegularFile(path) && Files.size(path) < 1 << 20 ? Files.readAllBytes(path) : new byte[0];
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
