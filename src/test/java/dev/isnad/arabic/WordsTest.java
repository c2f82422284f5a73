package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @Property
  void hashesAreThoseOfTheFoldedWords(@ForAll @StringLength(max = 80) String text) {
    assertThat(Words.hashes(text)).containsExactly(hashesOfWords(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مُحَمَّد وصل، ثم جداااا قال: 1.240,5 و٣٫٥ كلم",
        "ﻻ شيء في كـــتاب‌ها 𝐀𝐁 ٢٬٠١٤",
        "a\u00ADb .5 5. ء ــ"
      })
  void scannedTextHasTheSameWords(String text) {
    ScannedText scanned = ScannedText.of(text);

    assertThat(scanned.words()).isEqualTo(Words.of(text));
    assertThat(Words.hashes(text)).containsExactly(hashesOfWords(text));
  }

  @Test
  void textMayNameAYearInWhateverDigits() {
    assertThat(Dates.mayNameYear("في عام ٢٠١٤م", 2014, 2014)).isTrue();
    assertThat(Dates.mayNameYear("بين 1999 و2003", 2000, 2004)).isTrue();
    assertThat(Dates.mayNameYear("بلغ 20140 و214", 2014, 2014)).isFalse();
    assertThat(Dates.mayNameYear("العام الماضي", 2014, 2014)).isFalse();
  }

  private static int[] hashesOfWords(String text) {
    return Words.of(text).stream().mapToInt(word -> word.folded().hashCode()).toArray();
  }
}
