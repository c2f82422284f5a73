package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of a question after another. */
class FollowUpRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          من هو السفير الروسي لدى أرمينيا؟|وماذا قال عن روسيا؟|ماذا قال عن روسيا (السفير الروسي لدى أرمينيا)؟
          أين التقى الرئيس السنغالي ترامب؟|لا، أقصد الرئيس الموريتاني|أين التقى الرئيس الموريتاني ترامب؟
          أين التقى الرئيس السنغالي ترامب؟|وماذا عن الغابون؟|أين التقى رئيس الغابون ترامب؟
          ما علاقة السنغال بإسرائيل؟|وعن ماذا اتفقا؟|عن ماذا اتفقا (السنغال)؟
          ما علاقة السنغال بإسرائيل؟|والليبيريون؟|ما علاقة الليبيريون بإسرائيل؟
          مين رئيس غينيا بيساو؟|ومين يدعم هالاتصالات؟|مين يدعم الاتصالات (رئيس غينيا بيساو)؟
          متى زار رئيس موريتانيا واشنطن؟|هل التقى ترامب هناك؟|هل التقى ترامب هناك (رئيس موريتانيا)؟
          متى زار رئيس موريتانيا واشنطن؟|هل هناك اتفاق بين السنغال وإسرائيل؟|هل هناك اتفاق بين السنغال وإسرائيل؟
          متى زار رئيس موريتانيا واشنطن؟|من هو سفير روسيا لدى أرمينيا؟|من هو سفير روسيا لدى أرمينيا؟
          """)
  void aFollowUpIsCompletedAndANewSubjectInheritsNothing(
      String before, String asked, String understood) {
    assertThat(new FollowUpRules().question(asked, List.of(new Turn(before, before, "جواب."))))
        .isEqualTo(understood);
  }
}
