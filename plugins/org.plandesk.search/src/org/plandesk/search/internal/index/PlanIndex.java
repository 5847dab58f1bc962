// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.plandesk.search.internal.document.Entry;

/**
 * The documents of plans in one directory. Whatever is added replaces what was there under the same identity, in one
 * step, so nothing is found twice and nothing is lost between two states.
 *
 * <p>Changes are made by one thread at a time and are found after {@link #refresh}; searchers may be acquired by any
 * thread. What was not committed is gone after the process was killed, as a whole.
 */
public final class PlanIndex implements Closeable {

  /** Kept, because a logger that nobody holds forgets its level: Lucene advises users to start Java differently. */
  private static final Logger ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    ADVICE.setLevel(Level.SEVERE);
  }

  private static final String SCHEMA = "schema";
  private static final String PLAN_PREFIX = "plan:";

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Documents documents = new Documents();
  private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
  private final String schema;
  private final boolean fresh;

  private PlanIndex(Directory directory, IndexWriter writer, String schema) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.schema = schema;
    remember(commitData(writer));
    fresh = fingerprints.isEmpty();
    searchers = new SearcherManager(writer, new Searchers());
  }

  /**
   * Opens the index of a directory, or makes an empty one when there is none. The directory belongs to the index from
   * now on.
   *
   * @param schema what the documents look like; an index that was written with another one is emptied
   * @throws IOException when the files are damaged or locked; the directory is left open then
   */
  public static PlanIndex open(Directory directory, String schema) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(null).setSimilarity(Ranking.similarity());
    config.setCommitOnClose(false);
    // A search does not wait for the merging of small segments, which is made in the background anyway.
    config.setMaxFullFlushMergeWaitMillis(0);
    IndexWriter writer = new IndexWriter(directory, config);
    try {
      if (!schema.equals(commitData(writer).get(SCHEMA))) {
        writer.deleteAll();
        writer.setLiveCommitData(Map.of(SCHEMA, schema).entrySet());
      }
      return new PlanIndex(directory, writer, schema);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static Map<String, String> commitData(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
    if (committed != null) {
      committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /** Searches the parts of a large index side by side; a small one is one part and needs no thread. */
  private static final class Searchers extends SearcherFactory {

    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader, ForkJoinPool.commonPool());
      searcher.setSimilarity(Ranking.similarity());
      return searcher;
    }
  }

  /** Whether nothing was found on disk when it was opened. */
  public boolean isNew() {
    return fresh;
  }

  /**
   * Takes over what another index has committed, which may be in use by somebody else; one of another schema is left
   * alone.
   */
  public void takeOver(Directory other) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(other)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      if (!schema.equals(data.get(SCHEMA))) {
        return;
      }
      List<CodecReader> leaves = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        leaves.add(SlowCodecReaderWrapper.wrap(leaf.reader()));
      }
      writer.addIndexes(leaves.toArray(CodecReader[]::new));
      remember(data);
    }
  }

  private void remember(Map<String, String> committed) {
    committed.forEach((name, value) -> {
      if (name.startsWith(PLAN_PREFIX)) {
        fingerprints.put(name.substring(PLAN_PREFIX.length()), value);
      }
    });
  }

  /** Replaces everything of a plan. */
  public void replace(String plan, String planTitle, Collection<Entry> entries, String fingerprint)
      throws IOException {
    Term term = new Term(Fields.PLAN, plan);
    if (entries.isEmpty()) {
      writer.deleteDocuments(term);
    } else {
      writer.updateDocuments(term, documents(plan, planTitle, entries));
    }
    fingerprints.put(plan, fingerprint);
  }

  /** Replaces some elements of a plan; those without an entry are gone. */
  public void update(String plan, String planTitle, Collection<String> elements, Collection<Entry> entries)
      throws IOException {
    Map<String, List<Entry>> byElement = new LinkedHashMap<>();
    elements.forEach(element -> byElement.put(element, new ArrayList<>()));
    entries.forEach(entry -> byElement.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry));
    for (Map.Entry<String, List<Entry>> one : byElement.entrySet()) {
      Term term = new Term(Fields.ID, Fields.id(plan, one.getKey()));
      if (one.getValue().isEmpty()) {
        writer.deleteDocuments(term);
      } else {
        writer.updateDocuments(term, documents(plan, planTitle, one.getValue()));
      }
    }
  }

  /** The documents of entries, each made when it is asked for and not before, since they share token streams. */
  private Iterable<Document> documents(String plan, String planTitle, Collection<Entry> entries) {
    return () -> new Iterator<>() {
      private final Iterator<Entry> rest = entries.iterator();

      @Override
      public boolean hasNext() {
        return rest.hasNext();
      }

      @Override
      public Document next() {
        return documents.document(plan, planTitle, rest.next());
      }
    };
  }

  /** Takes a plan out. */
  public void remove(String plan) throws IOException {
    writer.deleteDocuments(new Term(Fields.PLAN, plan));
    fingerprints.remove(plan);
  }

  /** What was known of the plan's file when it was indexed; null when the plan is not in the index. */
  public String fingerprint(String plan) {
    return fingerprints.get(plan);
  }

  /** How many documents can be found. */
  public int size() {
    return writer.getDocStats().numDocs;
  }

  /** Keys of all plans. */
  public List<String> plans() {
    return List.copyOf(fingerprints.keySet());
  }

  /** Makes changes visible to searches. */
  public void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Writes changes to the directory so that they survive the process. */
  public void commit() throws IOException {
    Map<String, String> data = new HashMap<>();
    data.put(SCHEMA, schema);
    fingerprints.forEach((plan, fingerprint) -> data.put(PLAN_PREFIX + plan, fingerprint));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /** The searcher of the present state; to be given back with {@link #release}. */
  public IndexSearcher acquire() throws IOException {
    return searchers.acquire();
  }

  /** Gives a searcher back. */
  public void release(IndexSearcher searcher) throws IOException {
    searchers.release(searcher);
  }

  /** The identity of a found document, as {@link Fields#id} makes it. */
  public static BytesRef identity(IndexSearcher searcher, int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues identities = DocValues.getBinary(leaf.reader(), Fields.ID);
    identities.advanceExact(document - leaf.docBase);
    return BytesRef.deepCopyOf(identities.binaryValue());
  }

  /** What is kept of a found document. */
  public static StoredEntry stored(IndexSearcher searcher, int document) throws IOException {
    return StoredEntry.read(searcher.storedFields().document(document, Set.of(Fields.STORED))
        .getBinaryValue(Fields.STORED));
  }

  /** Closes the index; what was not committed is lost. */
  @Override
  public void close() throws IOException {
    try {
      searchers.close();
      writer.rollback();
    } finally {
      directory.close();
    }
  }
}
