package dev.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PartsTest {
  private final List<String> told = new ArrayList<>();
  private final Parts parts = new Parts();

  private Supplier<AutoCloseable> part(String name) {
    return parts.part(
        () -> {
          told.add(name);
          return () -> told.add(name + " closed");
        });
  }

  @Test
  void eachIsMadeOnceWhenFirstAskedFor() {
    Supplier<AutoCloseable> first = part("first");
    part("second");

    assertThat(first.get()).isSameAs(first.get());
    assertThat(told).containsExactly("first");
  }

  @Test
  void theyAreClosedInReverseOrderAndOnlyOnce() {
    part("first").get();
    part("second").get();

    parts.close();
    parts.close();

    assertThat(told).containsExactly("first", "second", "second closed", "first closed");
  }

  @Test
  void aFailureToCloseOneKeepsNoOtherOpen() {
    part("first").get();
    parts
        .<AutoCloseable>part(
            () ->
                () -> {
                  throw new IllegalArgumentException("stuck");
                })
        .get();

    assertThatThrownBy(parts::close).hasMessage("stuck");
    assertThat(told).containsExactly("first", "first closed");
  }

  @Test
  void oneThatCouldNotBeMadeIsTriedAgain() {
    List<String> attempts = new ArrayList<>();
    Supplier<String> part =
        parts.part(
            () -> {
              attempts.add("attempt");
              if (attempts.size() == 1) {
                throw new IllegalStateException("not yet");
              }
              return "made";
            });

    assertThatThrownBy(part::get).hasMessage("not yet");
    assertThat(part.get()).isEqualTo("made");
  }

  @Test
  void afterClosingNothingIsMade() {
    Supplier<AutoCloseable> part = part("late");
    parts.close();

    assertThatThrownBy(part::get).isInstanceOf(IllegalStateException.class);
  }
}
