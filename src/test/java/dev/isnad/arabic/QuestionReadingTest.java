package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReadingTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 2, 20);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          من هو سفير روسيا لدى أرمينيا؟        | WHO
          مين سفير روسيا في ارمينيا؟           | WHO
          منو سفير روسيا؟                      | WHO
          شكون سفير روسيا؟                     | WHO
          سفير روسيا مين؟                      | WHO
          من الذي أجرى المقابلة؟               | WHO
          أي رئيس زار واشنطن؟                  | WHO
          متى زار واشنطن؟                      | WHEN
          ومتى زار واشنطن؟                     | WHEN
          زار واشنطن امتى؟                     | WHEN
          ايمتى زار واشنطن؟                    | WHEN
          وقتاش زار واشنطن؟                    | WHEN
          في أي عام وقع الاتفاق؟               | WHEN
          أين تقع القاعدة؟                     | WHERE
          القاعدة فين؟                         | WHERE
          وين القاعدة؟                         | WHERE
          من أين جاء الوفد؟                    | WHERE
          منين جاء الوفد؟                      | WHERE
          كم عدد القتلى؟                       | HOW_MANY
          كام واحد مات؟                        | HOW_MANY
          قديش عدد القتلى؟                     | HOW_MANY
          شحال من واحد مات؟                    | HOW_MANY
          بكام باعوا النفط؟                    | HOW_MANY
          ما عدد القراءات؟                     | HOW_MANY
          لماذا زار واشنطن؟                    | WHY
          ليه زار واشنطن؟                      | WHY
          ليش زار واشنطن؟                      | WHY
          علاش زار واشنطن؟                     | WHY
          ما سبب الزيارة؟                      | WHY
          كيف وصل الوفد؟                       | HOW
          ازاي وصل الوفد؟                      | HOW
          كيفاش وصل الوفد؟                     | HOW
          شلون وصل الوفد؟                      | HOW
          ماذا قال السفير؟                     | WHAT
          قال ايه السفير؟                      | WHAT
          شو قال السفير؟                       | WHAT
          شنو قال السفير؟                      | WHAT
          وش قال السفير؟                       | WHAT
          ايش قال السفير؟                      | WHAT
          واش قال السفير؟                      | YES_NO
          عم تحدث السفير؟                      | WHAT
          ما هي الدول التي زارها؟              | LIST
          ما هي القراءات الست؟                 | LIST
          ايه هي أسباب الزيارة؟                | LIST
          شو الدول يلي زارها؟                  | LIST
          اذكر نتائج القمة                     | LIST
          أي دول زارها؟                        | LIST
          ما هي إيكواس؟                        | DEFINITION
          ما المقصود بالتطبيع؟                 | DEFINITION
          ايه هو التطبيع؟                      | DEFINITION
          شو هو التطبيع؟                       | DEFINITION
          هل زار موسكو؟                        | YES_NO
          أزار موسكو أم لا؟                    | YES_NO
          هو زار موسكو ولا لأ؟                 | YES_NO
          أخبار غزة                            | OTHER
          سفير روسيا لدى أرمينيا               | OTHER
          تصريحات من السفير                    | OTHER
          """)
  void tellsWhatIsAskedFor(String question, QuestionType expected) {
    assertThat(QuestionReading.of(question, TODAY).type()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          من هو سفير روسيا لدى أرمينيا؟        | سفير روسيا أرمينيا
          لو سمحت مين هو سفير روسيا؟           | سفير روسيا
          شو هي الدول يلي زارها؟               | الدول زارها
          متى زار واشنطن؟                      | زار واشنطن
          عايز أعرف ليه زار واشنطن             | زار واشنطن
          كم عدد القتلى؟                       | عدد القتلى
          من أين جاء الوفد؟                    | جاء الوفد
          وين صارت القمة؟                      | صارت القمة
          من؟                                  |
          """)
  void keepsTheWordsThatCarryMeaning(String question, String expected) {
    String words =
        QuestionReading.of(question, TODAY).contentWords().stream()
            .map(Word::text)
            .collect(Collectors.joining(" "));
    assertThat(words).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void findsNamesAndDates() {
    QuestionReading reading = QuestionReading.of("ماذا قال السفير الروسي العام الماضي؟", TODAY);
    assertThat(reading.names()).extracting(NameMention::text).containsExactly("الروسي");
    assertThat(reading.dates()).extracting(DateMention::date).containsExactly(PartialDate.of(2023));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ما آخر أخبار غزة؟, true",
    "شو آخر الأخبار, true",
    "إيه الجديد النهارده؟, true",
    "ماذا حدث مؤخرًا؟, true",
    "متى زار واشنطن؟, false",
    "من ترك الحكم آخر مرة؟, true"
  })
  void tellsWhetherTheLatestIsWanted(String question, boolean expected) {
    assertThat(QuestionReading.of(question, TODAY).wantsRecent()).isEqualTo(expected);
  }
}
