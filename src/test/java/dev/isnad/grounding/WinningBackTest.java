package dev.isnad.grounding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said in other words than the report's, each beside a false sentence built alike. */
class WinningBackTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رحبت رابطة الخبازين بالقرار. وتلقت الرابطة 37 شكوى.|تلقت رابطة الخبازين 37 شكوى|تلقت الخبازين 37 شكوى
          رحبت رابطة الخبازين ورابطة الصيادين بالقرار. وتلقت رابطة الصيادين 37 شكوى من الرابطة.|تلقت رابطة الصيادين 37 شكوى|تلقت رابطة الخبازين 37 شكوى
          أعلنت شركة «نورس» أنها أجلت تسلم تسع طائرات جديدة.|أجلت شركة «نورس» تسلم تسع طائرات جديدة|أجلت تسع طائرات جديدة تسلم شركة «نورس»
          قبلت الهيئة 37 شكوى من سكان الحي وردت ثمانين.|وردت ثمانين شكوى|وردت ثمانين حيًا
          """)
  void whatTheReportLeavesToItsReader(String report, String said, String changed) {
    Twins.areToldApart(report, said, changed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          خفض المصرف المركزي، الخميس 9 أكتوبر 2025، سعر الفائدة ربع نقطة.|خفض المصرف المركزي سعر الفائدة ربع نقطة يوم الخميس 9 أكتوبر 2025|خفض المصرف المركزي سعر الفائدة ربع نقطة منذ الخميس 9 أكتوبر 2025
          أعلن الوزير، الخميس 9 أكتوبر 2025، إغلاق ثلاثة مصانع للنسيج.|أعلن الوزير، الخميس 9 أكتوبر 2025، إغلاق ثلاثة مصانع|أعلن الوزير إغلاق ثلاثة مصانع للنسيج الخميس 9 أكتوبر 2025
          وموّل الدراسة صندوق الواحات بمنحة كبيرة.|موّل صندوق الواحات الدراسة بمنحة كبيرة|موّلت الدراسة صندوق الواحات بمنحة كبيرة
          وقال الخبير إن إهمال السد هو سبب الكارثة.|قال الخبير إن سبب الكارثة هو إهمال السد|قال الخبير إن سبب السد هو إهمال الكارثة
          """)
  void wholePhrasesMove(String report, String said, String changed) {
    Twins.areToldApart(report, said, changed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أبلغت الشركة الهيئة بعد 12 يومًا من اكتشاف الهجوم.|أبلغت الشركة الهيئة بعد اكتشاف الهجوم بـ12 يومًا|أبلغت الشركة الهيئة قبل اكتشاف الهجوم بـ12 يومًا
          تأهل المنتخب إلى النهائي بفوزه على جيرانه.|تأهل المنتخب إلى النهائي بعد فوزه على جيرانه|تأهل المنتخب إلى النهائي قبل فوزه على جيرانه
          جاء الخفض بعدما تباطأ التضخم السنوي.|جاء الخفض بعد تباطؤ التضخم السنوي|جاء الخفض قبل تباطؤ التضخم السنوي
          أجل البرلمان إلى 6 مايو 2025 التصويت على القانون.|أرجأ البرلمان التصويت على القانون إلى 6 مايو 2025|أرجأ البرلمان التصويت على القانون في 6 مايو 2025
          """)
  void timesSeenFromTheEvent(String report, String said, String changed) {
    Twins.areToldApart(report, said, changed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ولم تسجل بعثة المراقبين، التي نشرت مئة مراقب، أي مخالفات.|بعثة المراقبين لم تسجل أي مخالفات|بعثة المراقبين سجلت مخالفات
          ارتفعت الأرباح في الربع الثالث من العام.|ارتفعت الأرباح في الربع الثالث من العام|ارتفعت الأرباح في العام الثالث من العام
          وتبدأ الوزارة السبت المقبل حملة لرش المبيدات.|تبدأ الوزارة السبت المقبل حملة لرش المبيدات|تبدأ الوزارة الأحد المقبل حملة لرش المبيدات
          ويستعد الفريق لتجربة تضم 900 مريض.|يستعد الفريق لتجربة تضم 900 مريض|بدأت تجربة تضم 900 مريض
          """)
  void whatTurnsAStatementRound(String report, String said, String changed) {
    Twins.areToldApart(report, said, changed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال مدير السد نادر الأشقر إن العمل سيتوقف أسبوعًا وإن الأمر تحت السيطرة، بحسب تعبيره.|قال مدير السد نادر الأشقر إن العمل سيتوقف أسبوعًا وإن الأمر تحت السيطرة، بحسب تعبيره|قال وزير الزراعة هاني الأشقر إن العمل سيتوقف أسبوعًا وإن الأمر تحت السيطرة، بحسب تعبيره
          أوضح نادر الأشقر أن المشروع زاد الديون، منتقدًا غياب الرقابة، حسب قوله.|أوضح الأشقر أن المشروع زاد الديون، حسب قوله|أوضح فريد أن المشروع زاد الديون، حسب قوله
          """)
  void aPronounTellsNothingNew(String report, String said, String changed) {
    Twins.areToldApart(report, said, changed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          يعادل الفريق الرقم إذا نجح في مباراة بعد غدٍ الأحد في الملعب البلدي.|يعادل الفريق الرقم إذا نجح في مباراة بعد غدٍ الأحد في الملعب البلدي بلا جمهور
          """)
  void aVowelSignBehindADateIsNoWordOfItsOwn(String report, String changed) {
    Twins.areToldApart(report, report, changed);
  }
}
