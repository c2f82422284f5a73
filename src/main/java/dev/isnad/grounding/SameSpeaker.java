package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.TokenKeys;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The one who tells is the one who told; what stands on a speaker alone names one. */
final class SameSpeaker {
  private static final Set<String> AGENCIES = Set.of("وكاله", "اذاعه", "صحيفه", "قناه", "مجله");

  /** {@code بحسب تعبيره}: whoever it is has been named. */
  private static final Set<String> OWN =
      WordList.folded("قوله قولها قولهم تعبيره تعبيرها تعبيرهم كلامه كلامها كلامهم وصفه وصفها");

  /** What somebody says goes on. */
  private static final Pattern GOES_ON = Pattern.compile("(?:و|أو|لكن)?\\s?[إأ]ن");

  private static final Pattern RESUMED = Pattern.compile("،\\s+و[إأ]ن(?:ه|ها|هم)?\\s");

  private final Ground ground;
  private final Statement whole;
  private final SamePerson person;

  /**
   * @param whole the written sentence
   */
  SameSpeaker(Ground ground, Statement whole) {
    this.ground = ground;
    this.whole = whole;
    this.person = new SamePerson(ground);
  }

  /**
   * @param source the sentence of the reports that says the statement, or a reading of it
   * @param index that sentence's place
   */
  Optional<Held> objection(Statement statement, Statement source, int index, Meetings meetings) {
    Optional<Speech> there = teller(statement, source, meetings);
    List<Speech> here = tellings(statement, source);
    Optional<Held> untold =
        there.filter(Speech::opinion).map(speech -> opinion(speech, source, index));
    if (here.isEmpty() || untold.isEmpty() && goesOnAlone(statement)) {
      return untold;
    }
    Speech telling =
        statement.speeches().contains(here.getFirst()) ? here.getFirst() : nearest(here, statement);
    return objection(telling, there, statement, source, index);
  }

  /** By whom it is told; a pronoun says no more than the sentence, or the report, says itself. */
  private List<Speech> tellings(Statement statement, Statement source) {
    List<Speech> own = naming(statement.speeches(), source);
    return own.isEmpty() ? naming(tellingOf(statement), source) : own;
  }

  private List<Speech> naming(List<Speech> speeches, Statement source) {
    return speeches.stream().filter(one -> !isPronoun(one, source)).toList();
  }

  private boolean isPronoun(Speech speech, Statement source) {
    return speech.according()
        && !speech.speaker().isEmpty()
        && speech.speaker().stream().allMatch(token -> OWN.contains(token.folded()))
        && (whole.speeches().size() > 1
            || speech.speaker().stream().noneMatch(one -> source.occurrences().of(one).isEmpty()));
  }

  /** {@code قال الخطيب إن …، ورفضت الهيئة ذلك}: the second is not his. */
  private boolean goesOnAlone(Statement statement) {
    String text = statement.claim().text();
    int begin = whole.claim().text().indexOf(text);
    return statement.speeches().isEmpty()
        && begin > 0
        && !GOES_ON.matcher(text).lookingAt()
        && whole.speeches().stream().noneMatch(Speech::according);
  }

  /** What somebody says later in the sentence, he does not say of what stands before. */
  private List<Speech> tellingOf(Statement statement) {
    int end = whole.claim().text().indexOf(statement.claim().text());
    int last = end + statement.claim().text().length();
    return whole.speeches().stream()
        .filter(one -> end < 0 || one.according() || begin(one) < last)
        .toList();
  }

  /** Of several the last one that begins before the statement. */
  private Speech nearest(List<Speech> tellings, Statement statement) {
    int start = whole.claim().text().indexOf(statement.claim().text());
    return tellings.stream()
        .filter(one -> !one.according() && begin(one) < start)
        .max(Comparator.comparingInt(Speech::verb))
        .orElse(tellings.getFirst());
  }

  private int begin(Speech speech) {
    List<Token> tokens = whole.tokens();
    return speech.verb() < tokens.size() ? tokens.get(speech.verb()).span().start() : 0;
  }

  private Held opinion(Speech speech, Statement source, int index) {
    List<List<Token>> tellers = new Tellers(ground).of(speech, source, index);
    return new Held(Reason.OPINION, tellers.isEmpty() ? "" : named(tellers.getFirst(), source));
  }

  private static String named(List<Token> speaker, Statement source) {
    String text = source.claim().text();
    return text.substring(speaker.getFirst().span().start(), speaker.getLast().span().end());
  }

  private Optional<Held> objection(
      Speech here, Optional<Speech> there, Statement statement, Statement source, int index) {
    List<Token> speaker = here.speaker();
    if (isToldToAnother(here, statement, source)) {
      return Optional.of(Held.because(Reason.SPEAKER));
    }
    if (speaker.isEmpty() || there.isEmpty()) {
      return isToldBy(speaker, source) || speaker.stream().allMatch(this::isOfReport)
          ? Optional.empty()
          : held(speaker);
    }
    List<List<Token>> told = new ArrayList<>(new Tellers(ground).of(there.get(), source, index));
    around(there.get(), source).map(Speech::speaker).ifPresent(told::add);
    return told.isEmpty() || told.stream().anyMatch(one -> person.isSame(speaker, one))
        ? Optional.empty()
        : held(speaker);
  }

  /** {@code قال القائد إن التحقيق يرجح حريقًا}: of what the inquiry supposes, the leader tells. */
  private static Optional<Speech> around(Speech inner, Statement source) {
    List<Token> tokens = source.tokens();
    return source.speeches().stream()
        .filter(one -> one.begin() > one.verb() && one.begin() < inner.verb())
        .filter(one -> inner.verb() < tokens.size())
        .filter(one -> isTogether(tokens.get(one.begin()), tokens.get(inner.verb())))
        .max(Comparator.comparingInt(Speech::verb));
  }

  private static boolean isTogether(Token one, Token other) {
    return one.clause() == other.clause() && one.commas() == other.commas();
  }

  private static Optional<Held> held(List<Token> speaker) {
    return Optional.of(new Held(Reason.SPEAKER, speaker.getFirst().text()));
  }

  /** Where the report names the agency, the statement may not name another. */
  private static boolean isToldToAnother(Speech here, Statement statement, Statement source) {
    boolean named =
        source.tokens().stream()
            .anyMatch(token -> AGENCIES.stream().anyMatch(token.folded()::endsWith));
    return named
        && statement.tokens().stream()
            .filter(token -> here.introduces(token) && !here.speaker().contains(token))
            .anyMatch(token -> !token.soft() && source.occurrences().of(token).isEmpty());
  }

  private boolean isToldBy(List<Token> speaker, Statement source) {
    return source.speeches().stream()
        .map(Speech::speaker)
        .filter(told -> !told.isEmpty())
        .anyMatch(told -> person.isSame(speaker, told));
  }

  /** The whole report is told by its publisher, its agency or its speaker. */
  private boolean isOfReport(Token token) {
    return token.soft()
        || Speech.isTitle(token)
        || ground.aroundKeys().stream()
            .filter(key -> !ground.headKeys().contains(key) && !TokenKeys.isRoot(key))
            .anyMatch(token.keys()::contains);
  }

  /** Whose words most of the statement is in the report: the last telling before most of it. */
  private static Optional<Speech> teller(Statement statement, Statement source, Meetings meetings) {
    Alignment alignment = Alignment.of(statement, source, meetings, token -> false);
    int[] places =
        alignment.found().stream()
            .filter(token -> !isSpeaker(token, statement))
            .mapToInt(token -> alignment.standsOn(token).at())
            .sorted()
            .toArray();
    return places.length == 0
        ? Optional.empty()
        : source.speeches().stream()
            .filter(speech -> speech.begin() <= places[places.length / 2])
            .filter(speech -> !isOver(speech, source, places[places.length / 2]))
            .max(Comparator.comparingInt(Speech::verb));
  }

  /**
   * {@code قال القائد إن التحقيق يرجح حريقًا، وإن المخرج كان مقفلًا}: the second is the leader's.
   */
  private static boolean isOver(Speech speech, Statement source, int at) {
    int verb = speech.verb();
    return speech.begin() == verb
        && verb < at
        && TellingVerbs.isTelling(source.tokens().get(verb).folded())
        && source.speeches().stream()
            .anyMatch(one -> one.begin() > one.verb() && one.begin() <= verb)
        && RESUMED
            .matcher(
                source
                    .claim()
                    .text()
                    .substring(start(source, verb), source.tokens().get(at).span().start()))
            .find();
  }

  private static int start(Statement source, int at) {
    return source.tokens().get(at).span().start();
  }

  private static boolean isSpeaker(Token token, Statement statement) {
    return statement.speeches().stream()
        .anyMatch(
            one ->
                one.begin() > one.verb() ? one.introduces(token) : one.speaker().contains(token));
  }
}
