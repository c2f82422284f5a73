package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the report goes along with a statement of who is who word by word and then says another
 * word, the statement has put its own in that word's place: {@code مرشحة قائمة الجسور} for {@code
 * مرشحة قائمة المدينة}.
 */
final class BrokenChains {
  /** So many words in a row are the same statement. */
  private static final int CHAIN = 3;

  private static final Pattern COPULA = Pattern.compile("\\s(?:هو|هي)\\s");

  private final Comparison comparison;
  private final List<Token> claim;
  private final List<Token> source;

  private BrokenChains(Comparison comparison) {
    this.comparison = comparison;
    this.claim = comparison.claim().tokens();
    this.source = comparison.source().tokens();
  }

  static Optional<Held> objection(Comparison comparison) {
    return COPULA.matcher(comparison.claim().claim().text()).find()
        ? new BrokenChains(comparison).objection()
        : Optional.empty();
  }

  private Optional<Held> objection() {
    return claim.stream()
        .flatMap(here -> source.stream().flatMap(there -> replacement(here.at(), there.at())))
        .map(token -> new Held(Reason.ROLES, token.text()))
        .findFirst();
  }

  /** The statement's word in another's place after a chain that begins at these places. */
  private Stream<Token> replacement(int here, int there) {
    int length = length(here, there);
    if (length < CHAIN || here + length == claim.size() || there + length == source.size()) {
      return Stream.empty();
    }
    Token written = claim.get(here + length);
    Token reported = source.get(there + length);
    boolean replaced =
        written.follows()
            && reported.follows()
            && comparison.isLeftOut(reported)
            && !written.isFigure();
    return replaced ? Stream.of(written) : Stream.empty();
  }

  private int length(int here, int there) {
    int length = 0;
    while (here + length < claim.size()
        && there + length < source.size()
        && claim.get(here + length).meets(source.get(there + length))) {
      length++;
    }
    return length;
  }
}
