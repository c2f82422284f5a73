package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chain makes of a word, for a linguist to read: as written, folded, stem, skeleton. */
class AnalysisTableTest {
  @ParameterizedTest(name = "{0} → {1} → {2} → {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Conjunctions, prepositions, the article
          والمهندسون   | والمهندسون  | مهندس    | هندس
          وبالمهندسين  | وبالمهندسين | مهندس    | هندس
          للحكومة      | للحكومه     | حكوم     | حكم
          فالحكومة     | فالحكومه    | حكوم     | حكم
          وللحكومة     | وللحكومه    | حكوم     | حكم
          كالحكومة     | كالحكومه    | حكوم     | حكم
          # A waw of the word's own
          وزارة        | وزاره       | وزار     | وزر
          الوزارة      | الوزاره     | وزار     | وزر
          والوزير      | والوزير     | وزير     | وزر
          وقال         | وقال        | قال      | قل
          # Number, gender, pronouns
          سيارة        | سياره       | سيار     | سر
          السيارات     | السيارات    | سيار     | سر
          سياراتهم     | سياراتهم    | سيار     | سر
          مسؤوليتها    | مسووليتها   | مسوول    | سل
          المسؤولية    | المسووليه   | مسوول    | سل
          باكستان      | باكستان     | باكس     | بكس
          الباكستانية  | الباكستانيه | باكس     | بكس
          # Broken plurals and verb forms meet in the skeleton
          كتاب         | كتاب        | كتاب     | كتب
          الكتب        | الكتب       | كتب      | كتب
          مكتوب        | مكتوب       | مكتوب    | كتب
          مدرسة        | مدرسه       | مدرس     | درس
          المدارس      | المدارس     | مدارس    | درس
          استقبل       | استقبل      | استقبل   | قبل
          يستقبل       | يستقبل      | يستقبل   | قبل
          استقبال      | استقبال     | استقبال  | قبل
          اجتماعات     | اجتماعات    | اجتماع   | جمع
          اجتمعوا      | اجتمعوا     | اجتمع    | جمع
          تأسست        | تاسست       | تاسست    | سس
          تأسيس        | تاسيس       | تاسيس    | سس
          # Dialect verbs meet standard ones in the skeleton
          بيكتب        | بيكتب       | بيكتب    | كتب
          كيكتب        | كيكتب       | كيكتب    | كتب
          ثلاثة        | ثلاثه       | ثلاث     | لت
          تلاتة        | تلاته       | تلات     | لت
          فائدة        | فايده       | فايد     | فد
          فايدة        | فايده       | فايد     | فد
          # Spellings of foreign names
          إفريقيا      | افريقيا     | افريقيا  | فرق
          أفريقيا      | افريقيا     | افريقيا  | فرق
          ترامب        | ترامب       | ترامب    | رمب
          ترمب         | ترمب        | ترمب     | رمب
          كوبيركين     | كوبيركين    | كوبيرك   | كبرك
          كوبيركن      | كوبيركن     | كوبيركن  | كبرك
          أوريغامي     | اوريغامي    | اوريغام  | وركم
          أوريجامي     | اوريجامي    | اوريجام  | وركم
          نغيما        | نغيما       | نغيما    | غم
          أنغيما       | انغيما      | انغيما   | غم
          # Letters and marks
          مَسْؤُول     | مسوول       | مسوول    | سل
          فی           | في          | في       | في
          گوگل         | كوكل        | كوكل     | كل
          مهمّــــة    | مهمه        | مهم      | مهم
          ﻻﺑﺪ          | لابد        | لابد     | لبد
          شيء          | شي          | شي       | شي
          الله         | الله        | الله     | له
          بالله        | بالله       | الله     | له
          # Other scripts and numbers
          ٢٠٢٥         | 2025        | 2025     | 2025
          ۲۰۲۵         | 2025        | 2025     | 2025
          Café         | cafe        | cafe     | cafe
          """)
  void wordIsFoldedStemmedAndReduced(String word, String folded, String stem, String skeleton) {
    assertThat(ArabicFolding.fold(word)).isEqualTo(folded);
    assertThat(LightStemmer.stem(folded)).isEqualTo(stem);
    assertThat(ConsonantSkeleton.of(stem)).isEqualTo(skeleton);
  }
}
