package dev.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RarityTest {
  private final Rarity rarity = new Rarity(List.of("100", "2 نخيل", "60 قال مدين"));

  @Test
  void wordInFewPassagesIsRarerThanOneInMany() {
    assertThat(rarity.rarity("النخيل")).isBetween(0.6, 0.9);
    assertThat(rarity.rarity("المدينه")).isBetween(0.05, 0.2);
  }

  @Test
  void wordThatNoPassageHoldsIsTheRarest() {
    assertThat(rarity.rarity("كلوروبلاستيد")).isCloseTo(1, within(1e-9));
  }

  @Test
  void letterTiedToTheFrontMakesNoWordRare() {
    assertThat(rarity.rarity("وقال")).isEqualTo(rarity.rarity("قال"));
    assertThat(rarity.rarity("بالنخيل")).isEqualTo(rarity.rarity("نخيل"));
  }

  @Test
  void numbersAreNeitherRareNorCommon() {
    assertThat(rarity.rarity("1984")).isEqualTo(0.6);
  }

  @Test
  void shippedTableTellsNamesFromCommonWords() {
    assertThat(Rarity.of("جاكسونفيل")).isGreaterThan(Rarity.of("عاصمه") + 0.3);
    assertThat(Rarity.of("هذا")).isLessThan(0.2);
  }
}
