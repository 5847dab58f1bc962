// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given to it, the command line answers with one sentence that names the file, and changes nothing. */
class BadInputTest {

  private static final long MEGABYTES_200 = 200L << 20;

  @TempDir
  Path folder;

  @Test
  void missing() throws IOException {
    refused(folder.resolve("没有.txt"));
    refused(folder.resolve("没有.plan"));
  }

  @Test
  void unreadable() throws IOException {
    for (String name : new String[] {"a.txt", "a.plan"}) {
      Path file = Files.writeString(folder.resolve(name), Documents.SHORT);
      assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file),
          "whoever may read everything sees no bar");
      refused(file);
    }
  }

  @Test
  void empty() throws IOException {
    refused(Files.createFile(folder.resolve("空.txt")));
    refused(Files.createFile(folder.resolve("空.plan")));
    refused(Files.writeString(folder.resolve("blank.txt"), " \n\t\r\n　"));
  }

  @Test
  void binary() throws IOException {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    refused(Files.write(folder.resolve("binary.txt"), noise));
    refused(Files.write(folder.resolve("binary.plan"), noise));
    refused(
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}));
    refused(Files.write(folder.resolve("plan.docx"), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}));
  }

  @Test
  void huge() throws IOException {
    for (String name : new String[] {"huge.txt", "huge.plan"}) {
      Path file = folder.resolve(name);
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(MEGABYTES_200);
      }
      refused(file);
    }
  }

  @Test
  void hugePlanThatBeginsWell() throws IOException {
    Path file = plan();
    byte[] beginning = Arrays.copyOf(Files.readAllBytes(file), 700);
    Files.write(file, beginning);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(MEGABYTES_200);
    }
    refused(file);
  }

  @Test
  void wrongEncoding() throws IOException {
    byte[] mixed = "规划背景".getBytes(StandardCharsets.UTF_8);
    byte[] wrong = Arrays.copyOf(mixed, mixed.length + 4);
    System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0x80, 0x20}, 0, wrong, mixed.length, 4);
    refused(Files.write(folder.resolve("encoding.txt"), wrong));
    Path file = plan();
    Files.write(file, Files.readString(file).getBytes("GB18030"));
    refused(file);
  }

  @Test
  void truncatedPlan() throws IOException {
    Path file = plan();
    byte[] whole = Files.readAllBytes(file);
    refused(Files.write(file, Arrays.copyOf(whole, whole.length / 2)), line(whole.length / 2, whole));
    refused(Files.write(file, Arrays.copyOf(whole, 30)));
  }

  @Test
  void planDamagedByHand() throws IOException {
    Path file = plan();
    String good = Files.readString(file);
    refused(Files.writeString(file, good.replaceFirst("<contents ", "<content ")), "content");
    refused(Files.writeString(file, good.replaceFirst("span=\"", "span=\"x")), "3");
    refused(Files.writeString(file, good.replace("</plan:Plan>", "")));
  }

  @Test
  void newerPlan() throws IOException {
    Path file = plan();
    refused(Files.writeString(file, Files.readString(file).replace("formatVersion=\"1\"", "formatVersion=\"99\"")),
        "99");
  }

  @Test
  void xmlBomb() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"词\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e").append(i).append(" \"&e").append(i - 1).append(";&e").append(i - 1).append(";\">");
    }
    Path file = plan();
    String good = Files.readString(file);
    refused(Files.writeString(file, good.replaceFirst("<plan:Plan", bomb + "]>\n<plan:Plan")
        .replaceFirst(" text=\"", " text=\"&e29;")));
  }

  @Test
  void externalEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "very secret");
    Path file = plan();
    String good = Files.readString(file);
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n";
    Files.writeString(file, good.replaceFirst("<plan:Plan", doctype + "<plan:Plan")
        .replaceFirst("<source ", "<source encoding=\"&e;\" "));
    refused(file);
    assertFalse(Run.of("export", file, "--format", "txt").err().contains("very secret"));
  }

  @Test
  void planUnderAnotherName() throws IOException {
    Path file = Files.move(plan(), folder.resolve("renamed.xml"));
    assertEquals(Documents.SHORT, Run.of("export", file, "--format", "txt").quiet().out());
  }

  @Test
  void noNameOfAFile() {
    Run.of("info", "a\0b").refused();
  }

  private Path plan() throws IOException {
    Path text = Files.writeString(folder.resolve("short.txt"), Documents.SHORT);
    Path plan = folder.resolve("规划.plan");
    Run.of("import", text, "-o", plan, "--force").ok();
    Files.delete(text);
    return plan;
  }

  private void refused(Path file, String... named) throws IOException {
    Object[] words = Stream.concat(Stream.of(file), Arrays.stream(named)).toArray();
    String before = snapshot();
    Run.of("info", file).refused(words);
    Run.of("info", file, "--json").refused(words);
    Run.of("export", file, "--format", "json").refused(words);
    Run.of("export", file, "--format", "txt", "-o", folder.resolve("out.txt")).refused(words);
    Run.of("import", file, "-o", folder.resolve("out.plan")).refused(words);
    assertEquals(before, snapshot());
  }

  private String snapshot() throws IOException {
    StringBuilder snapshot = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        snapshot.append(file).append(' ').append(Files.isRegularFile(file) ? Files.size(file) : -1).append(' ')
            .append(Files.isRegularFile(file) ? Files.getLastModifiedTime(file) : "").append('\n');
      }
    }
    return snapshot.toString();
  }

  private static String line(int length, byte[] content) {
    int lines = 1;
    for (int i = 0; i < length; i++) {
      lines += content[i] == '\n' ? 1 : 0;
    }
    return Integer.toString(lines);
  }
}
