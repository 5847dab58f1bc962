// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.sqlite.JDBC;

/** SQLite's full-text index over triples of characters; words too short for it are looked for by LIKE. */
final class SqliteRival implements Rival {

  private static final int TRIPLE = 3;

  private final Connection connection;

  /** @param place a file, or {@code :memory:} */
  SqliteRival(String place, Iterable<String> texts) throws SQLException {
    connection = new JDBC().connect("jdbc:sqlite:" + place, new Properties());
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE VIRTUAL TABLE plan USING fts5(text, tokenize='trigram')");
    }
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO plan(rowid, text) VALUES(?, ?)")) {
      int row = 0;
      for (String text : texts) {
        insert.setInt(1, row++);
        insert.setString(2, text);
        insert.executeUpdate();
      }
    }
    connection.commit();
  }

  @Override
  public List<Integer> find(String query, int limit) throws SQLException {
    String[] words = query.strip().split("\\s+");
    boolean indexed = Arrays.stream(words).allMatch(word -> word.codePointCount(0, word.length()) >= TRIPLE);
    String sql = indexed ? "SELECT rowid FROM plan WHERE plan MATCH ? ORDER BY rank LIMIT ?"
        : "SELECT rowid FROM plan WHERE text LIKE ? LIMIT ?";
    String argument = indexed
        ? Arrays.stream(words).map(word -> '"' + word.replace("\"", "\"\"") + '"').collect(Collectors.joining(" OR "))
        : "%" + String.join("%", words) + "%";
    List<Integer> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, argument);
      select.setInt(2, limit);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getInt(1));
        }
      }
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
