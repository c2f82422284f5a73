package dev.isnad.intake;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * The addresses that are reachable from everywhere, after IANA's registries of special-purpose
 * addresses for IPv4 and IPv6 (RFC 6890 and its followers): what is listed there is refused.
 */
final class PublicAddresses {
  private record Block(byte[] start, int bits) {
    static Block of(String address, int bits) {
      try {
        return new Block(InetAddress.getByName(address).getAddress(), bits);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(address, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> SPECIAL =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 4),
          Block.of("240.0.0.0", 4));

  /** Of IPv6 only 2000::/3 is given out for the public Internet; these parts of it are special. */
  private static final Block GLOBAL_UNICAST = Block.of("2000::", 3);

  private static final List<Block> SPECIAL_GLOBAL =
      List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("3fff::", 20));
  private static final Block SIX_TO_FOUR = Block.of("2002::", 16);
  private static final Block TRANSLATED = Block.of("64:ff9b::", 96);
  private static final int MAPPED_START = 12;

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic4(bytes);
    }
    return address instanceof Inet6Address && isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    return SPECIAL.stream().noneMatch(block -> block.holds(bytes));
  }

  /** An IPv4 address inside an IPv6 one must be public as well. */
  private static boolean isPublic6(byte[] bytes) {
    if (TRANSLATED.holds(bytes)) {
      return isPublic4(Arrays.copyOfRange(bytes, MAPPED_START, 16));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
    }
    return GLOBAL_UNICAST.holds(bytes)
        && SPECIAL_GLOBAL.stream().noneMatch(block -> block.holds(bytes));
  }
}
