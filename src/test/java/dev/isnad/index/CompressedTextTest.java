package dev.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.UnicodeCompressor;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class CompressedTextTest {
  @Property
  void readsWhatIcuWrote(@ForAll @StringLength(max = 200) String text) {
    assertThat(CompressedText.read(UnicodeCompressor.compress(text))).isEqualTo(text);
  }

  @Property
  void readsArabicBetweenOtherSigns(
      @ForAll @CharRange(from = '\u0600', to = '\u06FF') @StringLength(max = 60) String arabic,
      @ForAll @CharRange(from = ' ', to = '\u2030') @StringLength(max = 20) String signs) {
    String text = arabic + "«" + signs + "» – " + arabic + "\n" + signs;
    assertThat(CompressedText.read(UnicodeCompressor.compress(text))).isEqualTo(text);
  }
}
