package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NameSearchTest {
  private static final List<String> NAMES =
      List.of(
          "فرنسا",
          "ترامب",
          "النيجر",
          "محمود درويش",
          "كوبيركين",
          "نغيما",
          "أبو ظبي",
          "RT",
          "غينيا",
          "السودان");

  private static final List<String> TEXTS =
      List.of(
          "التقى ترمب نظيره الفرنسي في باريس",
          "قال السفير كوبيركن إن للنيجر موقفًا واحدًا",
          "زار أنغيما مدينة أبوظبي وأبو ظبي القديمة",
          "كتب محمود قصيدة، وقرأها درويش في ندوة بلبنان",
          "كتب محمد درويش رسالة إلى ﻻعب",
          "جدااااا بعيد عن فرررنسا وعن نيجيريا",
          "أعلنت غينيا الاستوائية وجنوب السودان موقفا واحدا",
          "في غينيا وفي السودان نفسه كتب محمود درويش",
          "rt عربي وRT الدولية ولترامب ولفرنسا",
          "");

  @Test
  void findsWhatNamesFindsOneByOne() {
    for (String text : TEXTS) {
      for (String name : NAMES) {
        int lacking = Names.occursIn(name, text) ? 0 : 1;
        assertThat(NameSearch.of(List.of(name)).lacking(text))
            .as(name + ": " + text)
            .isEqualTo(lacking);
      }
      long all = NAMES.stream().filter(name -> !Names.occursIn(name, text)).count();
      assertThat(NameSearch.of(NAMES).lacking(text)).isEqualTo((int) all);
    }
  }

  @Property
  void wordsThatMayBeOneNameShareASoundCode(
      @ForAll @CharRange(from = 'ا', to = 'ي') @StringLength(min = 1, max = 9) String one,
      @ForAll @CharRange(from = 'ا', to = 'ي') @StringLength(min = 1, max = 2) String more) {
    String first = ArabicFolding.fold(one);
    String second = ArabicFolding.fold(one + more);
    for (String other : List.of(first, second, "و" + first, "لل" + first, "ال" + first)) {
      if (NameKey.sameWord(Skeleton.of(first), Skeleton.of(other))) {
        assertThat(codes(first)).as(first + " " + other).containsAnyElementsOf(codes(other));
      }
    }
  }

  private static List<Integer> codes(String word) {
    int[] codes = new int[SoundCode.VARIANTS];
    SoundCode.all(word.toCharArray(), 0, word.length(), codes, 0);
    return Arrays.stream(codes).boxed().toList();
  }
}
