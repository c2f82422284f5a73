package dev.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class ProgramVersion implements IVersionProvider {
  private static final String BUILD = "/META-INF/build-info.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = ProgramVersion.class.getResourceAsStream(BUILD)) {
      if (in != null) {
        build.load(in);
      }
    }
    return new String[] {
      "isnad " + build.getProperty("build.version", "(not built)"),
      "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
