// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plandesk.ui.testkit.ImportDriver;

/**
 * Whatever is given to it, the window answers with one sentence that names the file, logs nothing, changes nothing and
 * goes on.
 */
class BadInputFlowTest extends WindowFlow {

  private static final long MEGABYTES_200 = 200L << 20;

  /** A bad file: its name, and how it is made from a plan that is good. */
  enum Bad {
    MISSING_DOCUMENT("没有.txt", (file, good) -> {}),
    MISSING_PLAN("没有.plan", (file, good) -> {}),
    UNREADABLE_DOCUMENT("unreadable.txt", (file, good) -> unreadable(file)),
    UNREADABLE_PLAN("unreadable.plan", (file, good) -> unreadable(file)),
    FOLDER("folder.txt", (file, good) -> Files.createDirectory(file)),
    FOLDER_PLAN("folder.plan", (file, good) -> Files.createDirectory(file)),
    EMPTY_DOCUMENT("空.txt", (file, good) -> Files.createFile(file)),
    EMPTY_PLAN("空.plan", (file, good) -> Files.createFile(file)),
    BLANK_DOCUMENT("blank.txt", (file, good) -> Files.writeString(file, " \n\t\r\n　")),
    BINARY_DOCUMENT("binary.txt", (file, good) -> Files.write(file, noise())),
    BINARY_PLAN("binary.plan", (file, good) -> Files.write(file, noise())),
    ARCHIVE("word.docx", (file, good) -> Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0})),
    HUGE_DOCUMENT("huge.txt", (file, good) -> lengthen(file)),
    HUGE_PLAN("huge.plan", (file, good) -> {
      Files.writeString(file, good.substring(0, good.length() / 2));
      lengthen(file);
    }),
    UNDECODABLE_DOCUMENT("encoding.txt", (file, good) -> Files.write(file, undecodable())),
    WRONG_ENCODING_PLAN("encoding.plan", (file, good) -> Files.writeString(file, good, Charset.forName("GB18030"))),
    TRUNCATED("truncated.plan", (file, good) -> Files.writeString(file, good.substring(0, good.length() / 2))),
    DAMAGED_ELEMENT("element.plan",
        (file, good) -> Files.writeString(file, good.replaceFirst("<contents ", "<content "))),
    DAMAGED_VALUE("value.plan", (file, good) -> Files.writeString(file, good.replaceFirst("span=\"", "span=\"x"))),
    NEWER("newer.plan", (file, good) -> Files.writeString(file,
        good.replaceFirst("formatVersion=\"\\d+\"", "formatVersion=\"99\""))),
    BOMB("bomb.plan", (file, good) -> Files.writeString(file,
        good.replaceFirst("<plan:Plan", bomb() + "\n<plan:Plan").replaceFirst(" text=\"", " text=\"&e29;"))),
    EXTERNAL_ENTITY("external.plan", (file, good) -> {
      Path secret = Files.writeString(file.resolveSibling("secret"), "very secret");
      String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n";
      Files.writeString(file, good.replaceFirst("<plan:Plan", doctype + "<plan:Plan")
          .replaceFirst("<source ", "<source encoding=\"&e;\" "));
    });

    private final String name;
    private final Maker maker;

    Bad(String name, Maker maker) {
      this.name = name;
      this.maker = maker;
    }
  }

  /** Makes a bad file. */
  interface Maker {
    void make(Path file, String good) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedInOneSentence(Bad bad) throws IOException {
    Path good = folder.resolve("good.plan");
    user.openSample();
    user.saveAs(good);
    Path file = folder.resolve(bad.name);
    bad.maker.make(file, Files.readString(good));
    String before = snapshot();
    List<String> plans = user.openPlans();
    String title = user.windowTitle();

    sentence(user.refusal(file), bad);
    ImportDriver wizard = user.startImport();
    wizard.document(file);
    sentence(wizard.error(), bad);
    assertFalse(wizard.canGoOn());
    wizard.cancel();

    assertEquals(plans, user.openPlans());
    assertEquals(title, user.windowTitle());
    assertEquals(before, snapshot());
    user.select("二、总体要求");
    assertEquals("总体要求", user.field(Words.TITLE));
  }

  private static void sentence(String sentence, Bad bad) {
    assertTrue(sentence.contains(bad.name), sentence);
    assertTrue(sentence.matches("[^\\n]+[.。]"), sentence);
    assertFalse(sentence.contains("Exception"), sentence);
    assertFalse(sentence.contains("very secret"), sentence);
  }

  /** Names, sizes and times of all files. */
  private String snapshot() throws IOException {
    StringBuilder snapshot = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        snapshot.append(file).append(' ').append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file))
            .append('\n');
      }
    }
    return snapshot.toString();
  }

  private static void unreadable(Path file) throws IOException {
    Files.writeString(file, "规划");
    assertTrue(file.toFile().setReadable(false, false));
    assumeFalse(Files.isReadable(file), "whoever may read everything sees no bar");
  }

  private static byte[] noise() {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static void lengthen(Path file) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(MEGABYTES_200);
    }
  }

  private static byte[] undecodable() {
    byte[] good = "规划背景".getBytes(StandardCharsets.UTF_8);
    byte[] bad = Arrays.copyOf(good, good.length + 4);
    System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0x80, 0x20}, 0, bad, good.length, 4);
    return bad;
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"词\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e").append(i).append(" \"&e").append(i - 1).append(";&e").append(i - 1).append(";\">");
    }
    return bomb.append("]>").toString();
  }
}
