package dev.isnad.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A few short reports about places that do not exist, for everybody's tests. */
public final class TestArticles {
  private TestArticles() {}

  /** Published, dated, through two agencies, with two sub-headings. */
  public static Article bridge() {
    return new Article(
        "dirwan-bridge",
        "جسر دروان يُفتتح في الربيع",
        "صحيفة المنارة",
        List.of("إذاعة الساحل", "وكالة سهيل"),
        Optional.of("المهندسة سلمى الحارثي"),
        Optional.of("هاني يوسف"),
        Optional.of(LocalDate.of(2024, 3, 2)),
        Optional.of(URI.create("https://manara.example/2024/bridge")),
        List.of("دروان", "الجسور"),
        true,
        Status.PUBLISHED,
        Map.of(),
        """
        قالت المهندسة سلمى الحارثي إن جسر دروان الجديد سيُفتتح أمام السيارات في الحادي والعشرين من آذار. \
        وأوضحت أن طول الجسر 1240 مترًا، وأنه يصل الضفة الشرقية بحي الرمان في الضفة الغربية.

        ## الكلفة

        بلغت كلفة المشروع 48 مليون درهم، دفعت بلدية دروان نصفها، ودفع صندوق الساحل النصف الآخر. \
        وكانت التقديرات الأولى لا تتجاوز 31 مليونًا.

        ## سبب التأخير

        تأخر العمل سبعة أشهر بسبب فيضان نهر الزيتون في الشتاء الماضي. \
        وقالت الحارثي: «لم نخسر عاملًا واحدًا، وخسرنا ثلاث رافعات».""");
  }

  /** The bridge's report, which came through other agencies. */
  public static Article bridgeThrough(String... via) {
    Article bridge = bridge();
    return new Article(
        bridge.id(),
        bridge.title(),
        bridge.publisher(),
        List.of(via),
        bridge.speaker(),
        bridge.author(),
        bridge.published(),
        bridge.url(),
        bridge.keywords(),
        bridge.adapted(),
        bridge.status(),
        bridge.otherKeys(),
        bridge.text());
  }

  /** The bridge's report in the same words, published by another outlet a day later. */
  public static Article copyOfBridge() {
    Article bridge = bridge();
    return new Article(
        "dirwan-bridge-copy",
        bridge.title(),
        "موقع النهر",
        List.of(),
        bridge.speaker(),
        Optional.empty(),
        Optional.of(LocalDate.of(2024, 3, 3)),
        Optional.empty(),
        bridge.keywords(),
        false,
        Status.PUBLISHED,
        Map.of(),
        bridge.text());
  }

  /** Published, undated, without an agency. */
  public static Article museum() {
    return new Article(
        "qasr-museum",
        "متحف القصر في مدينة تلمار يستعيد مخطوطًا ضائعًا",
        "موقع الضفاف",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of("تلمار", "المتاحف", "المخطوطات"),
        false,
        Status.PUBLISHED,
        Map.of(),
        """
        استعاد متحف القصر في مدينة تلمار مخطوطًا في علم الفلك فُقد منه قبل أربعين عامًا. \
        وذكر أمين المتحف أن تاجر كتب أعاد المخطوط من غير مقابل.

        ويُعرض المخطوط في القاعة الثالثة حتى نهاية الصيف، والدخول مجاني للطلاب.""");
  }

  /** A draft. */
  public static Article harbour() {
    return new Article(
        "marsa-harbour",
        "توسعة ميناء مرسى الورد تبدأ في أيلول",
        "صحيفة المنارة",
        List.of("وكالة سهيل"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.of(2025, 6, 18)),
        Optional.of(URI.create("https://manara.example/2025/harbour")),
        List.of("مرسى الورد", "الموانئ"),
        true,
        Status.DRAFT,
        Map.of(),
        """
        تبدأ توسعة ميناء مرسى الورد في أيلول المقبل، وتستمر عامين. \
        وتشمل التوسعة رصيفين جديدين ومخزنًا للحبوب سعته عشرون ألف طن.""");
  }

  /** All three. */
  public static List<Article> all() {
    return List.of(bridge(), museum(), harbour());
  }

  /** The report with another text. */
  public static Article withText(Article article, String text) {
    return copy(article, article.id(), article.title(), article.otherKeys(), text);
  }

  /** The report under another id. */
  public static Article withId(Article article, String id) {
    return copy(article, id, article.title(), article.otherKeys(), article.text());
  }

  /** The report with keys that the program does not know. */
  public static Article withOtherKeys(Article article, Map<String, Object> keys) {
    return copy(article, article.id(), article.title(), new LinkedHashMap<>(keys), article.text());
  }

  private static Article copy(
      Article a, String id, String title, Map<String, Object> otherKeys, String text) {
    return new Article(
        id,
        title,
        a.publisher(),
        a.via(),
        a.speaker(),
        a.author(),
        a.published(),
        a.url(),
        a.keywords(),
        a.adapted(),
        a.status(),
        otherKeys,
        text);
  }
}
