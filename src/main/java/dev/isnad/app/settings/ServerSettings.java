package dev.isnad.app.settings;

import java.net.InetAddress;

/**
 * Where {@code serve} listens.
 *
 * @param address of this machine
 * @param port 1 to 65535, or 0 for any free one
 */
public record ServerSettings(InetAddress address, int port) {
  private static final int HIGHEST = 65_535;

  public ServerSettings {
    if (port < 0 || port > HIGHEST) {
      throw new IllegalArgumentException("port must be 0 to 65535, not " + port);
    }
  }
}
