// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFileException.Problem;

/** Writes one file so that at every moment either the old or the new content is completely there. */
final class PlanWriter {

  private final Path file;
  private final FileOperations operations;
  private final int backups;

  /** @param backups how many earlier versions are kept */
  PlanWriter(Path file, FileOperations operations, int backups) {
    this.file = file;
    this.operations = operations;
    this.backups = backups;
  }

  /**
   * @param resource of the plan
   * @param content of the plan, as {@link #content} gave it
   * @param over whether a file that is there may be replaced although the plan is not its next version
   */
  void write(PlanResource resource, byte[] content, boolean over) throws PlanFileException {
    try {
      Path target = target();
      boolean exists = exists(target);
      if (exists && !over) {
        checkUnchanged(isOf(resource, target) ? resource : null, target);
      } else if (!over && isOf(resource, target) && Files.isDirectory(target.getParent())) {
        throw Failures.of(Problem.GONE, file, Messages.gone);
      }
      put(content, target, exists);
      Fingerprint written = Fingerprint.of(target, content, operations);
      resource.belongsTo(file, written);
      KnownContents.add(written.sha256());
    } catch (IOException e) {
      throw Failures.writing(file, e);
    }
  }

  /** The bytes of the plan. A plan that is in no resource yet is put into one. */
  static byte[] content(Plan plan) throws IOException {
    Soundness.prepare(plan);
    plan.setFormatVersion(PlanFiles.FORMAT_VERSION);
    if (plan.eResource() == null) {
      new PlanResource(URI.createURI("plan")).getContents().add(plan);
    }
    Resource resource = PlanResource.of(plan).orElseThrow(
        () -> new IllegalArgumentException("The plan is kept in a resource of another kind: " + plan.eResource()));
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    resource.save(out, null);
    return out.toByteArray();
  }

  /** Through links: the linked file is replaced, not the link. */
  private Path target() throws IOException {
    Path absolute = file.toAbsolutePath();
    try {
      return absolute.toRealPath();
    } catch (NoSuchFileException e) {
      return absolute;
    }
  }

  private boolean exists(Path target) throws IOException {
    try {
      BasicFileAttributes attributes = operations.attributes(target);
      if (!attributes.isRegularFile()) {
        throw Failures.of(Problem.NO_FILE, file, Messages.noFile);
      }
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static boolean isOf(PlanResource resource, Path target) {
    return resource.file().map(Path::toAbsolutePath).map(PlanWriter::real).filter(target::equals).isPresent();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private void checkUnchanged(PlanResource known, Path target) throws IOException {
    if (known == null) {
      throw Failures.of(Problem.EXISTS, file, Messages.exists);
    }
    if (!known.fingerprint().surelyStill(target, operations)) {
      throw Failures.of(Problem.CHANGED_ON_DISK, file, Messages.changedOnDisk);
    }
  }

  private void put(byte[] content, Path target, boolean exists) throws IOException {
    if (content.length > PlanFiles.MAX_BYTES) {
      throw Failures.tooLarge(file, content.length, Messages.tooLargeToWrite);
    }
    Path beside = Unfinished.beside(target);
    try {
      operations.writeNew(beside, content);
      if (!Arrays.equals(content, operations.read(beside))) {
        throw Failures.of(Problem.WRITE_FAILED, file, Messages.writeDiffers);
      }
      if (exists) {
        keepPermissions(target, beside);
        new Backups(operations, backups).keep(target);
      }
      operations.replace(beside, target);
      operations.flushFolder(target.getParent());
    } catch (IOException | RuntimeException e) {
      Unfinished.delete(beside, e, operations);
      throw e;
    }
  }

  private void keepPermissions(Path from, Path to) {
    try {
      operations.copyPermissions(from, to);
    } catch (IOException e) {
      // Somebody else's file in a shared folder: the new one is ours, with our usual permissions.
    }
  }
}
