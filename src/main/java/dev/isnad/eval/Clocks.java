package dev.isnad.eval;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The wall clock and the processor's. What other programs do on the machine moves the first, hardly
 * the second.
 */
final class Clocks {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Clocks() {}

  /** Nanoseconds from some point in time. */
  static long wall() {
    return System.nanoTime();
  }

  /** Processor time of this thread, in nanoseconds. */
  static long thread() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Processor time of all threads of this process, in nanoseconds. */
  static long process() {
    return PROCESS.getProcessCpuTime();
  }
}
