package dev.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordFamiliesTest {
  @Test
  void oppositesNeverStandForEachOther() {
    List<List<String>> pairs = pairs("opposites.txt");
    assertThat(pairs).hasSizeGreaterThan(150);
    assertThat(pairs.stream().filter(WordFamiliesTest::stand)).isEmpty();
  }

  @Test
  void synonymsStandForEachOther() {
    List<List<String>> pairs = pairs("synonyms.txt");
    assertThat(pairs).hasSizeGreaterThan(150);
    assertThat(pairs.stream().filter(pair -> !stand(pair))).isEmpty();
  }

  @Test
  void eachFamilyHasSeveralArabicWordsOnce() {
    Set<Set<String>> families = new HashSet<>();
    for (String line : WordList.lines("thesaurus.txt")) {
      List<String> words = Stream.of(line.split("\\s+")).toList();
      assertThat(words).hasSizeGreaterThan(1).doesNotHaveDuplicates();
      assertThat(words).allMatch(word -> word.matches("[\\u0621-\\u064A]+"));
      assertThat(families.add(Set.copyOf(words))).as(line).isTrue();
    }
  }

  @Test
  void inflectedWordsKeepTheirFamily() {
    assertThat(Thesaurus.areSynonyms(fold("وستصادق"), fold("أقرّت"))).isTrue();
    assertThat(Thesaurus.areSynonyms(fold("للمصادقة"), fold("بإقرار"))).isTrue();
    assertThat(Thesaurus.areSynonyms(fold("نعلن"), fold("الإعلان"))).isTrue();
  }

  @Test
  void wordThatIsListedIsNotReadAsAnotherWithATiedLetter() {
    assertThat(Thesaurus.areSynonyms(fold("وزارة"), fold("زارت"))).isFalse();
    assertThat(Thesaurus.areSynonyms(fold("أقالت"), fold("قالت"))).isFalse();
    assertThat(Thesaurus.areSynonyms(fold("أخرج"), fold("خرج"))).isFalse();
    assertThat(Thesaurus.areSynonyms(fold("سلّم"), fold("تسلّم"))).isFalse();
  }

  @Test
  void fixedPhraseIsPutInOneWord() {
    assertThat(plain("أودى حريق المصنع بحياة عاملين"))
        .containsExactly("قتل", "حريق", "المصنع", "عاملين");
    assertThat(plain("وأدلى الناخبون بأصواتهم")).containsExactly("صوت", "الناخبون");
    assertThat(plain("ألقت الشرطة القبض على اللص"))
        .containsExactly("اعتقل", "الشرطه", "علي", "اللص");
  }

  @Test
  void wordsOfAPhraseThatStandAloneStayAsTheyAre() {
    assertThat(plain("أدلى الوزير برأيه")).containsExactly("ادلي", "الوزير", "برايه");
    assertThat(plain("أطلق النادي")).containsExactly("اطلق", "النادي");
  }

  @Test
  void phraseKeepsTheTextAndThePlaceOfItsFirstWord() {
    Word first = StockPhrases.plain(Words.of("لقوا مصرعهم")).getFirst();
    assertThat(first.text()).isEqualTo("لقوا");
    assertThat(first.span()).isEqualTo(new Span(0, 4));
  }

  private static List<String> plain(String sentence) {
    return StockPhrases.plain(Words.of(sentence)).stream().map(Word::folded).toList();
  }

  private static boolean stand(List<String> pair) {
    String one = pair.getFirst();
    String other = pair.getLast();
    return WordKeys.meet(one, other) || Thesaurus.areSynonyms(one, other);
  }

  private static List<List<String>> pairs(String resource) {
    return WordList.lines(resource).stream().map(Thesaurus::words).toList();
  }

  private static String fold(String word) {
    return ArabicFolding.fold(word);
  }
}
