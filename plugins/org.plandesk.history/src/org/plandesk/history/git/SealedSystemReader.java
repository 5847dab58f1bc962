// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What JGit may know of the machine: nothing of the user's settings, which could name hooks, signatures, filters or line
 * ends, and nothing of the environment. Writing is flushed to the disk.
 */
final class SealedSystemReader extends SystemReader {

  private static final SealedSystemReader INSTANCE = new SealedSystemReader();

  private SealedSystemReader() {
    setPlatformChecker();
  }

  /** Puts it in the place of JGit's own. To be called before anything else of JGit is used. */
  static void install() {
    if (SystemReader.getInstance() != INSTANCE) {
      SystemReader.setInstance(INSTANCE);
    }
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public String getenv(String variable) {
    return null;
  }

  @Override
  public String getProperty(String key) {
    return System.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new FixedSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new FixedSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new FixedSettings(parent, fs);
  }

  @Override
  public Path getXdgConfigDirectory(FS fs) {
    return null;
  }

  @Override
  public Path getXdgCacheDirectory(FS fs) {
    return null;
  }

  @Override
  public long getCurrentTime() {
    return System.currentTimeMillis();
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public int getTimezone(long when) {
    return (int) Duration.ofSeconds(
        ZoneId.systemDefault().getRules().getOffset(Instant.ofEpochMilli(when)).getTotalSeconds()).toMinutes();
  }

  /** Settings in no file. */
  private static final class FixedSettings extends FileBasedConfig {

    /** Coarse enough for every file system, so that JGit does not measure it by writing files. */
    private static final Duration TICK = Duration.ofSeconds(2);
    private static final String FILE_SYSTEM = "filesystem";

    FixedSettings(Config parent, FS fs) {
      super(parent, null, fs);
      setBoolean("core", null, "fsyncObjectFiles", true);
      setBoolean("core", null, "fsyncRefFiles", true);
      setBoolean("core", null, "logAllRefUpdates", false);
      // Loose objects are for a while and each save waits for them; packs last and are packed well.
      setInt("core", null, "compression", Deflater.BEST_SPEED);
      setInt("pack", null, "compression", Deflater.DEFAULT_COMPRESSION);
      // What an exchange makes necessary is packed within its job: nothing writes to the folder after that has ended.
      setBoolean("gc", null, "autoDetach", false);
      setString("core", null, "sha1Implementation", "jdkNative");
      setBoolean("jmx", null, "WindowCacheStats", false);
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public void save() {
      // There is no file.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(String section, String subsection, String name, long other, TimeUnit unit) {
      return FILE_SYSTEM.equals(section) ? unit.convert(TICK)
          : super.getTimeUnit(section, subsection, name, other, unit);
    }

    @Override
    public Long getTimeUnit(String section, String subsection, String name, TimeUnit unit) {
      return FILE_SYSTEM.equals(section) ? Long.valueOf(unit.convert(TICK))
          : super.getTimeUnit(section, subsection, name, unit);
    }

    @Override
    public String toString() {
      return "settings of the history";
    }
  }
}
