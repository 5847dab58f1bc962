// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserListsTest {

  @TempDir
  Path folder;

  @Test
  void entriesKnowTheirLines() throws IOException {
    Path file = folder.resolve("list.txt");
    Files.writeString(file, "\uFEFF# 说明\r\n\r\n  甲 = 乙  \n # 又一说明\n丙");
    assertEquals(List.of(new UserLists.Entry(3, "甲 = 乙"), new UserLists.Entry(5, "丙")), UserLists.read(file));
  }

  @Test
  void noFileHasNoEntries() throws IOException {
    assertEquals(List.of(), UserLists.read(folder.resolve("none.txt")));
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Path file = folder.resolve("list.txt");
    Files.write(file, "水利局".getBytes(Charset.forName("GB18030")));
    assertThrows(IOException.class, () -> UserLists.read(file));
    Files.write(file, new byte[1024 * 1024 + 1]);
    assertThrows(IOException.class, () -> UserLists.read(file));
    assertThrows(IOException.class, () -> UserLists.read(folder));
  }
}
