package dev.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are cut where the page gives evidence, and nowhere else. */
class UngluingTest {
  private static final String[] WORDS = {
    "المستقبل",
    "المكان",
    "انتقال",
    "التواصل",
    "الآثار",
    "مسؤول",
    "قرآن",
    "تأثير",
    "برلمان",
    "المتوقع",
    "حكما",
    "الأبعد",
    "استقبل",
    "بعد",
    "كما",
    "قال",
    "قالت",
    "رغم",
    "وفق",
    "السوق",
    "سوق",
    "المنارة",
    "مصر",
    "مصرفية",
    "لبنان",
    "لبنانيون",
    "شيء",
    "شىء",
    "على",
    "إلى",
    "والإسلام",
    "فإن",
    "لأن",
    "وبالإضافة",
    "مرحبا",
    "جدًا",
    "أيضًا",
    "الزيتون",
    "زيت",
    "عمل",
    "عملاق",
    "الثقافي",
    "في",
    "المجتمع",
    "مع",
    "توقع",
    "يتوقع",
    "نقل",
    "المتنقل",
    "دروان"
  };

  @Property(tries = 500)
  void aCleanPagePassesUnchanged(@ForAll("paragraphs") List<String> paragraphs) {
    List<Doubt> doubts = new ArrayList<>();

    assertThat(new Ungluing(PageWords.of(paragraphs), doubts::add).blocks(paragraphs))
        .isEqualTo(paragraphs);
    assertThat(doubts).isEmpty();
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(10)
        .ofMaxSize(40)
        .map(words -> String.join(" ", words) + ".")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Test
  void aHeadingIsCutFromItsParagraphWhereItsLastWordStandsElsewhere() {
    List<Doubt> doubts = new ArrayList<>();
    List<String> blocks =
        blocks(
            doubts,
            "بدأ الحريق ليلا ثم خمد عند الصباح.",
            "أسباب الحريقذكر رجال الدفاع أن الريح حملت الشرر.");

    assertThat(blocks.subList(1, 3))
        .containsExactly("## أسباب الحريق", "ذكر رجال الدفاع أن الريح حملت الشرر.");
    assertThat(doubts).extracting(Doubt::where).containsExactly("الحريقذكر");
  }

  @Test
  void aLetterThatEndsWordsShowsTheSeam() {
    List<Doubt> doubts = new ArrayList<>();

    assertThat(blocks(doubts, "زار الوفد المدينةوقال أهلها إن الزيارة نافعة للمدينة كلها."))
        .containsExactly("زار الوفد المدينة وقال أهلها إن الزيارة نافعة للمدينة كلها.");
    assertThat(doubts).isEmpty();
  }

  @Test
  void aSeamWithoutEvidenceIsListedAndLeft() {
    List<Doubt> doubts = new ArrayList<>();

    assertThat(blocks(doubts, "مر الموكب قرب قنطرةزرقاء ثم عاد من حيث أتى."))
        .containsExactly("مر الموكب قرب قنطرةزرقاء ثم عاد من حيث أتى.");
    assertThat(doubts).extracting(Doubt::where).containsExactly("قنطرةزرقاء");
  }

  @Test
  void aWordThatOnlyBeginsLikeTheHeadingIsNoCaption() {
    List<String> lines =
        List.of(
            "## لبنان.. عام جديد",
            "لبنانيون كثر عادوا إلى قراهم في الصيف.",
            "لبنانية فازت بالجائزة الأولى في مسابقة الرسم.");

    assertThat(blocks(new ArrayList<>(), lines.toArray(String[]::new))).isEqualTo(lines);
  }

  @Test
  void aCaptionWithUncertainNeighbourIsListedAndLeft() {
    List<Doubt> doubts = new ArrayList<>();

    assertThat(blocks(doubts, "## تلمار.. عام جديد", "تلمارطوابير طويلة أمام المخابز."))
        .contains("تلمارطوابير طويلة أمام المخابز.");
    assertThat(doubts).anyMatch(doubt -> doubt.arabic().contains("قد يكون «تلمار» تعليق صورة"));
  }

  @Test
  void aSeamThatTheHeadingsPatternAloneShowsIsCutAndListed() {
    List<Doubt> doubts = new ArrayList<>();
    List<String> blocks =
        blocks(
            doubts,
            "رأس النورس.. المرسى المنسيرغم ضيقه دخلته تسعة مراكب في شهر واحد.",
            "سهل الريحان.. تجارة هادئةأجرى المزارعون فيها أول مزاد للعسل.");

    assertThat(blocks)
        .startsWith("## رأس النورس.. المرسى المنسي", "رغم ضيقه دخلته تسعة مراكب في شهر واحد.")
        .contains("## سهل الريحان.. تجارة هادئة");
    assertThat(doubts).extracting(Doubt::where).containsExactly("المنسيرغم");
  }

  @Test
  void aHeadingWhoseEndIsNotFoundIsListedAndLeft() {
    List<Doubt> doubts = new ArrayList<>();
    String unclear = "رأس النورس.. مرسى منسيدلفين أزرق ظهر قرب السور في الصباح.";
    List<String> blocks =
        blocks(doubts, unclear, "سهل الريحان.. تجارة هادئةأجرى المزارعون فيها أول مزاد للعسل.");

    assertThat(blocks).contains(unclear);
    assertThat(doubts).singleElement().matches(d -> d.arabic().contains("لم يتبين أين ينتهي"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ختاما،تمثل القوافل رزقا|ختاما، تمثل القوافل رزقا",
        "رحل الشتاء.وعاد الطير|رحل الشتاء. وعاد الطير",
        "قال:إن البحر هادئ|قال: إن البحر هادئ",
        "دروب القوافل(تحقيق)|دروب القوافل (تحقيق)"
      })
  void aLostSpaceBehindPunctuationIsPutBack(String glued, String mended) {
    assertThat(Spacing.mend(glued)).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بلغت النسبة 3.5 في المئة",
        "الساعة 10:30",
        "https://manara.example/a.b",
        "د.سلمى الحارثي",
        "١٬٢٥٠ و١،٥",
        "عضو(ة) في المجلس",
        "«مرحبا!»",
        "قال: \"نعم، سنعود.\"",
        "ثم... عاد"
      })
  void signsThatLostNoSpaceStayAsTheyAre(String line) {
    assertThat(Spacing.mend(line)).isEqualTo(line);
  }

  private static List<String> blocks(List<Doubt> doubts, String... lines) {
    List<String> all = List.of(lines);
    return new Ungluing(PageWords.of(all), doubts::add).blocks(all);
  }
}
