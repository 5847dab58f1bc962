// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.store.PlanFiles;

/** Finds the unsaved edits of programs that did not end properly. Thread-safe. */
public final class UnsavedPlans {

  private final Path root;

  /** @param root folder of all journals */
  public UnsavedPlans(Path root) {
    this.root = root;
  }

  /**
   * A plan with edits that were never saved.
   *
   * @param folder where its journal stands
   * @param origin where it came from
   * @param last when it was edited last
   * @param steps how many edits are kept, what was only typed included
   * @param typed what stood in fields and was no edit yet; {@link #restore} leaves it out
   */
  public record Unsaved(Path folder, UnsavedOrigin origin, Instant last, int steps, List<TypedWords> typed) {}

  /**
   * What can be given back, edited last first. What belongs to a program that still runs is left alone; what holds nothing is
   * deleted.
   */
  public List<Unsaved> find() {
    List<Unsaved> found = new ArrayList<>();
    for (Path folder : folders()) {
      try {
        look(folder, found);
      } catch (IOException e) {
        // What cannot be read offers nothing and stays where it is; the others do not suffer from it.
        continue;
      }
    }
    found.sort(Comparator.comparing(Unsaved::last).reversed());
    return found;
  }

  private List<Path> folders() {
    try {
      return Folders.list(root);
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void look(Path folder, List<Unsaved> found) throws IOException {
    if (!Files.isDirectory(folder) || isInUse(folder)) {
      return;
    }
    Path generation = generation(folder);
    if (generation == null) {
      Folders.delete(folder);
      return;
    }
    UnsavedOrigin origin = UnsavedOrigin.load(generation.resolve(PlanJournal.ORIGIN));
    Path edits = generation.resolve(PlanJournal.EDITS);
    List<TypedWords> typed = typed(folder);
    int steps = records(edits).size() + typed.size();
    if (steps > 0 || origin.newWork()) {
      Path last = typed.isEmpty() ? edits : folder.resolve(PlanJournal.TYPED);
      found.add(new Unsaved(folder, origin, Files.getLastModifiedTime(last).toInstant(), steps, typed));
    } else {
      Folders.delete(folder);
    }
  }

  private static List<TypedWords> typed(Path folder) throws IOException {
    Path file = folder.resolve(PlanJournal.TYPED);
    return Files.exists(file) ? TypedWords.read(Files.readAllBytes(file)) : List.of();
  }

  private static boolean isInUse(Path folder) throws IOException {
    Path file = folder.resolve(PlanJournal.LOCK);
    if (!Files.exists(file)) {
      return false;
    }
    if (PlanJournal.isOpen(folder)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /** The newest complete generation; null when there is none. */
  private static Path generation(Path folder) throws IOException {
    Path newest = null;
    for (Path each : Folders.list(folder)) {
      newest = Files.exists(each.resolve(PlanJournal.BASE)) ? each : newest;
    }
    return newest;
  }

  /**
   * The plan as it was after the last edit that was kept whole. It belongs to no file.
   *
   * @throws IOException when the journal is damaged in a way that a killed program does not leave
   */
  public Plan restore(Unsaved unsaved) throws IOException {
    Path generation = generation(unsaved.folder());
    if (generation == null) {
      throw new IOException("No state in " + unsaved.folder());
    }
    Plan plan = new PlanFiles().parse(Files.readAllBytes(generation.resolve(PlanJournal.BASE)),
        unsaved.origin().file().orElse(generation));
    Map<String, EObject> known = new HashMap<>();
    known.put(JournalValues.ROOT, plan);
    plan.eAllContents().forEachRemaining(object -> {
      if (JournalValues.key(object) != null) {
        known.put(JournalValues.key(object), object);
      }
    });
    for (byte[] record : records(generation.resolve(PlanJournal.EDITS))) {
      apply(known, new DataInputStream(new ByteArrayInputStream(record)));
    }
    return plan;
  }

  private static void apply(Map<String, EObject> known, DataInputStream in) throws IOException {
    int fresh = in.readInt();
    for (int i = 0; i < fresh; i++) {
      String type = JournalValues.string(in);
      String key = JournalValues.string(in);
      if (!known.containsKey(key)) {
        EObject created = JournalValues.create(type);
        if (created instanceof PlanElement element) {
          element.setId(key);
        }
        known.put(key, created);
      }
    }
    int features = in.readInt();
    for (int i = 0; i < features; i++) {
      String key = JournalValues.string(in);
      EObject object = known.get(key);
      if (object == null) {
        throw new IOException("No element " + key);
      }
      JournalValues.read(in, object, JournalValues.feature(object, JournalValues.string(in)), known);
    }
  }

  /** The whole records of a file; reading ends at the first that is not. */
  private static List<byte[]> records(Path file) throws IOException {
    List<byte[]> records = new ArrayList<>();
    if (!Files.exists(file)) {
      return records;
    }
    byte[] all = Files.readAllBytes(file);
    try (var in = new DataInputStream(new ByteArrayInputStream(all))) {
      while (in.available() > 0) {
        int length = in.readInt();
        long sum = in.readLong();
        if (length < 0 || length > in.available()) {
          break;
        }
        byte[] record = in.readNBytes(length);
        var check = new CRC32();
        check.update(record);
        if (check.getValue() != sum) {
          break;
        }
        records.add(record);
      }
    } catch (EOFException e) {
      // The program ended within a record.
    }
    return records;
  }

  /** Forgets a plan: after it was given back and kept elsewhere, or when nobody wants it. */
  public void discard(Unsaved unsaved) throws IOException {
    Folders.delete(unsaved.folder());
  }
}
