// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.history.HistoryException.Problem;
import org.plandesk.history.Transfer.Login;

/** Two authors give their revisions to each other through a Git server. */
class ServerHistoryTest {

  private static final RevisionNote WANG = RevisionNote.by("王工");
  private static final RevisionNote LI = RevisionNote.by("李工");
  private static final Login RIGHT = new Login(GitServer.USER, GitServer.PASSWORD);
  private static final Login WRONG = new Login(GitServer.USER, "12345");

  @TempDir
  Path folder;
  private GitServer server;
  private HistoryFixture wang;
  private HistoryFixture li;

  @BeforeEach
  void begin() throws Exception {
    server = new GitServer(folder.resolve("server"));
    wang = new HistoryFixture(Files.createDirectories(folder.resolve("王 工")).resolve("规划.plan"));
    li = new HistoryFixture(Files.createDirectories(folder.resolve("li")).resolve("规划.plan"));
    wang.history.saveFile(WANG.labelled("草案"));
    li.history.saveFile(LI);
  }

  @AfterEach
  void end() {
    server.close();
  }

  private SharedHistory shared(HistoryFixture author, Transfer transfer) throws HistoryException {
    return author.history.shared(server.place(), transfer);
  }

  @Test
  void bothFindTheWorkOfBoth() throws IOException {
    Person person = new Person(RIGHT);
    assertEquals(1, shared(wang, person).push());
    assertEquals(1, person.questions.size(), "asked once for all requests");
    assertEquals(List.of(RIGHT), person.accepted);
    assertTrue(person.steps > 0);
    wang.clock.forward(Duration.ofHours(1));
    wang.revise(1, "王工改。", WANG);
    assertEquals(1, shared(wang, person).push());
    li.clock.forward(Duration.ofHours(1));
    li.revise(2, "李工改。", LI);
    SharedHistory shared = shared(li, new Person(RIGHT));
    assertEquals(Problem.BEHIND, assertThrows(HistoryException.class, shared::push).problem());
    Incoming incoming = shared.pull(li.plan).orElseThrow();
    Revision joined = shared.keep(incoming, incoming.merge().result(conflict -> null), LI.because("合并"));
    assertEquals("王工改。", HistoryFixture.text(li.history.read(joined), 1));
    assertEquals("李工改。", HistoryFixture.text(li.history.read(joined), 2));
    assertEquals(3, shared.push());
    assertEquals(new SharedHistory.Standing(0, 0), shared.fetch());
    assertEquals(new SharedHistory.Standing(0, 3), shared(wang, person).fetch());
  }

  @Test
  void aWrongPasswordIsAskedAgainAndNotKept() throws IOException {
    Person person = new Person(WRONG, RIGHT);
    assertEquals(1, shared(wang, person).push());
    assertEquals(2, person.questions.size());
    assertEquals(Optional.empty(), person.questions.get(0).refused());
    assertEquals(Optional.of(WRONG), person.questions.get(1).refused());
    assertEquals(List.of(RIGHT), person.accepted);
  }

  @Test
  void aWrongPasswordIsOneSentence() throws IOException {
    Person person = new Person(WRONG, WRONG, WRONG, WRONG, WRONG, WRONG);
    HistoryException refused = assertThrows(HistoryException.class, () -> shared(wang, person).push());
    assertEquals(Problem.REFUSED, refused.problem());
    assertEquals(1, refused.getMessage().lines().count());
    assertTrue(refused.getMessage().contains(GitServer.USER), refused.getMessage());
    assertFalse(refused.getMessage().contains(WRONG.password()), refused.getMessage());
    assertEquals(List.of(), person.accepted);
  }

  @Test
  void whoDoesNotSignInIsToldSo() {
    HistoryException refused = assertThrows(HistoryException.class, () -> shared(wang, Transfer.QUIET).push());
    assertEquals(Problem.REFUSED, refused.problem());
  }

  @Test
  void whoMayOnlyReadIsRefused() throws IOException {
    server.readOnly = true;
    HistoryException refused = assertThrows(HistoryException.class, () -> shared(wang, new Person(RIGHT)).push());
    assertEquals(Problem.REFUSED, refused.problem());
    assertEquals(new SharedHistory.Standing(1, 0), shared(wang, new Person(RIGHT)).fetch());
  }

  @Test
  void cancellingLeavesBothAsTheyWere() throws IOException {
    Person person = new Person(RIGHT);
    person.cancelled = true;
    HistoryException stopped = assertThrows(HistoryException.class, () -> shared(wang, person).push());
    assertEquals(Problem.CANCELLED, stopped.problem());
    assertEquals(null, server.repository().exactRef("refs/heads/规划"));
    assertEquals(1, wang.history.list().revisions().size());
    assertEquals(1, shared(wang, new Person(RIGHT)).push());
  }

  @Test
  void aServerThatIsNotThere() throws IOException {
    server.stop();
    assertEquals(Problem.UNREACHABLE,
        assertThrows(HistoryException.class, () -> shared(wang, new Person(RIGHT)).push()).problem());
  }

  @Test
  void nobodyIsSentOnToAnotherServer() throws Exception {
    try (GitServer other = new GitServer(folder.resolve("other"))) {
      server.elsewhere = other;
      HistoryException refused =
          assertThrows(HistoryException.class, () -> shared(wang, new Person(RIGHT)).push());
      assertEquals(List.of(), other.requests);
      assertEquals(Problem.ADDRESS, refused.problem());
      assertEquals(1, refused.getMessage().lines().count());
    }
  }

  @Test
  void settingsBesideThePlanSayNothingAboutTheServer() throws IOException {
    Path settings = wang.history.repository().resolve("config");
    Files.writeString(settings,
        Files.readString(settings) + "[http]\n\textraHeader = X-Addition: all\n[http \"http://localhost:"
            + URI.create(server.place().text()).getPort() + "\"]\n\textraHeader = X-Addition: this\n");
    assertEquals(1, shared(wang, new Person(RIGHT)).push());
    assertEquals(List.of(), server.additions);
  }

  @Test
  void aRepositoryThatIsNotThere() throws IOException {
    SharedPlace nowhere = SharedPlace.of(server.place().text().replace("规划", "none"));
    HistoryException none =
        assertThrows(HistoryException.class, () -> wang.history.shared(nowhere, new Person(RIGHT)).fetch());
    assertEquals(Problem.FAILED, none.problem());
    assertEquals(1, none.getMessage().lines().count());
    assertTrue(none.getMessage().contains("none.git"), none.getMessage());
  }

  @Test
  void noFileHoldsThePassword() throws IOException {
    shared(wang, new Person(RIGHT)).push();
    shared(wang, new Person(RIGHT)).fetch();
    server.stop();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        assertFalse(text.contains(GitServer.PASSWORD), file.toString());
      }
    }
  }

  @Test
  void addressesAreToldFromFolders() throws IOException {
    assertInstanceOf(SharedPlace.Folder.class, SharedPlace.of("/共享/规划"));
    assertInstanceOf(SharedPlace.Folder.class, SharedPlace.of("C:\\plans"));
    assertEquals("git.example.cn/区/规划.git", SharedPlace.of(" https://git.example.cn/区/规划.git ").name());
    assertEquals("gitee.com/a/b.git", SharedPlace.of("git@gitee.com:a/b.git").name());
    assertEquals("gitee/a/b.git", SharedPlace.of("gitee:a/b.git").name(), "a server that the settings of ssh name");
    assertInstanceOf(SharedPlace.Folder.class, SharedPlace.of("C:/plans"));
    assertInstanceOf(SharedPlace.Folder.class, SharedPlace.of("./共享:规划"));
    assertEquals("host/a b.git", SharedPlace.of("ssh://me@host:2222/a b.git").name());
    assertEquals("https://wang@host/a", SharedPlace.of("https://wang@host/a").text());
    for (String bad : List.of("", "ftp://host/a", "http://git.example.cn/a.git", "https://me:secret@host/a", "https://",
        "file:///tmp/a", "me:secret@host:a.git", "me:secret@host", "https://me%3Asecret@host/a", "ext::sh -c touch% a",
        "file::/tmp/a", "ext::ssh://host/a", "-oProxyCommand=x@host:a.git", "me@-oProxyCommand=x:a.git",
        "-oProxyCommand=x:a.git",
        "ssh://-oProxyCommand=x/a", "ssh://-oProxyCommand=x@host/a", "me@host:-a.git", "me@ho\nst:a.git")) {
      HistoryException refused = assertThrows(HistoryException.class, () -> SharedPlace.of(bad), bad);
      assertEquals(Problem.ADDRESS, refused.problem());
      assertFalse(refused.getMessage().contains("secret"), refused.getMessage());
    }
  }

  /** Somebody who signs in with what is given, one after the other, and takes note of what is asked and told. */
  private static final class Person implements Transfer {

    final List<Question> questions = new ArrayList<>();
    final List<Login> accepted = new ArrayList<>();
    final Iterator<Login> logins;
    int steps;
    boolean cancelled;

    Person(Login... logins) {
      this.logins = List.of(logins).iterator();
    }

    @Override
    public Optional<Login> login(Question question) {
      questions.add(question);
      return logins.hasNext() ? Optional.of(logins.next()) : Optional.of(RIGHT);
    }

    @Override
    public void accepted(String asked, Login login) {
      accepted.add(login);
    }

    @Override
    public void progress(String what, double done) {
      steps++;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
