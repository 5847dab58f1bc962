// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene as its manual shows it: one field, one analyzer, BM25. */
final class LuceneRival implements Rival {

  private static final String TEXT = "text";

  private final Analyzer analyzer;
  private final DirectoryReader reader;

  LuceneRival(Analyzer analyzer, Directory directory, Iterable<String> texts) throws IOException {
    this.analyzer = analyzer;
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField(TEXT, text, Field.Store.YES));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  @Override
  public List<Integer> find(String query, int limit) throws IOException {
    Query words = new QueryBuilder(analyzer).createBooleanQuery(TEXT, query);
    List<Integer> found = new ArrayList<>();
    if (words != null) {
      for (ScoreDoc doc : new IndexSearcher(reader).search(words, limit).scoreDocs) {
        found.add(doc.doc);
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
