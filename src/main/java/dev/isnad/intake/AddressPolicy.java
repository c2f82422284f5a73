package dev.isnad.intake;

import java.net.InetAddress;

/** Which network addresses may be reached on behalf of a moderator. */
@FunctionalInterface
public interface AddressPolicy {
  /** Only addresses of the public Internet: nothing of this machine or its own network. */
  AddressPolicy PUBLIC_ONLY = PublicAddresses::isPublic;

  boolean allows(InetAddress address);
}
