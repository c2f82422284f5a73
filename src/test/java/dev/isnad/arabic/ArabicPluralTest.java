package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicPluralTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 تقرير",
    "1, تقرير واحد",
    "2, تقريران",
    "3, 3 تقارير",
    "10, 10 تقارير",
    "11, 11 تقريرًا",
    "99, 99 تقريرًا",
    "100, 100 تقرير",
    "101, 101 تقرير",
    "103, 103 تقارير",
    "111, 111 تقريرًا",
    "1000, 1000 تقرير"
  })
  void aCountedNounTakesItsForm(long n, String expected) {
    assertThat(ArabicPlural.of(n, "تقرير", "تقريران", "تقارير", "تقريرًا")).isEqualTo(expected);
  }

  @Test
  void oneOfAFeminineNounIsFeminine() {
    assertThat(ArabicPlural.of(1, "فقرة", "فقرتان", "فقرات", "فقرةً")).isEqualTo("فقرة واحدة");
  }

  @Test
  void lessThanNothingCannotBeCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArabicPlural.of(-1, "تقرير", "تقريران", "تقارير", "تقريرًا"));
  }
}
