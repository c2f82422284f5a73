package dev.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void theShareOfCommonRunsIsTheLikeness() {
    // واحد اثنان ثلاثة, اثنان ثلاثة أربعة | the second of them, and another.
    Shingles one = Shingles.of("واحد اثنان ثلاثة أربعة");
    Shingles other = Shingles.of("اثنان ثلاثة أربعة خمسة");

    assertThat(one.likeness(other)).isEqualTo(1 / 3.0);
  }

  @Test
  void spellingMakesNoDifference() {
    assertThat(Shingles.of("إلى الأسواقِ القديمة").likeness(Shingles.of("الى الاسواق القديمه")))
        .isOne();
  }

  @Property(tries = 100)
  void aTextIsWhollyLikeItselfAndMeetsItselfInEveryBand(
      @ForAll @AlphaChars @StringLength(max = 60) String text) {
    assertThat(Shingles.of(text).likeness(Shingles.of(text))).isOne();
    assertThat(Shingles.of(text).bands()).isEqualTo(Shingles.of(text).bands());
  }

  @Test
  void likeTextsMeetInABandAndStrangersDoNot() {
    String base =
        "تعود الحياة إلى دروب القوافل في بلاد الريح وقد فتحت خمس بلدات أسواقها بعد جفاف طويل";
    Set<Long> bands = bands(base);

    assertThat(bands(base + " أغلق كثيرا من الخانات")).containsAnyElementsOf(bands);
    assertThat(bands("باع المتحف تذاكر المعرض كلها في يوم واحد ثم أغلق أبوابه أسبوعا للترميم"))
        .doesNotContainAnyElementsOf(bands);
  }

  private static Set<Long> bands(String text) {
    return new HashSet<>(Arrays.stream(Shingles.of(text).bands()).boxed().toList());
  }
}
