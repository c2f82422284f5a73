package dev.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  private static final List<String> LINES =
      List.of(
          "متحف القصر في تلمار",
          "استعاد المتحف مخطوطا في علم الفلك، وذكر الأمين أن التاجر أعاد المخطوط",
          "من غير مقابل، وأن القاعة الثالثة تعرضه حتى الصيف في المدينة القديمة.");
  private static final String TEXT =
      "استعاد المتحف مخطوطا في علم الفلك، وذكر الأمين أن التاجر أعاد المخطوط من غير مقابل، وأن"
          + " القاعة الثالثة تعرضه حتى الصيف في المدينة القديمة.";

  @TempDir Path folder;

  @Test
  void aPdfThatShowsArabicFromRightToLeftIsReadInItsOrder() throws IOException {
    Draft draft = draft(TestDocuments.pdf(LINES.stream().map(DocumentsTest::reversed).toList()));

    assertThat(draft.article().title()).isEqualTo("متحف القصر في تلمار");
    assertThat(draft.article().text()).isEqualTo(TEXT);
    assertThat(TestPages.messages(draft)).noneMatch(message -> message.contains("معكوس"));
  }

  @Test
  void aPdfWhoseTextComesOutBackwardsIsTurnedAndListed() throws IOException {
    Draft draft = draft(TestDocuments.pdf(LINES));

    assertThat(draft.article().title()).isEqualTo("متحف القصر في تلمار");
    assertThat(draft.article().text()).isEqualTo(TEXT);
    assertThat(TestPages.messages(draft)).anyMatch(message -> message.contains("معكوس"));
  }

  @Test
  void joinedShapesOfLettersBecomeLetters() {
    assertThat(VisualOrder.restore("ﺳﻼﻡ ﻋﻠﻴﻜﻢ").text()).isEqualTo("سلام عليكم");
  }

  @Test
  void aLockedPdfSaysSo() throws IOException {
    refused(TestDocuments.lockedPdf(), "file.pdf", "كلمة سر");
  }

  @Test
  void aPdfOfPicturesSaysSo() throws IOException {
    refused(TestDocuments.pdfWithoutText(), "file.pdf", "صور صفحات");
  }

  @Test
  void aDamagedFileSaysSo() {
    refused("%PDF-1.7 then nothing".getBytes(StandardCharsets.US_ASCII), "file.pdf", "تالف");
    refused("PK\u0003\u0004 then nothing".getBytes(StandardCharsets.US_ASCII), "file.docx", "تالف");
  }

  @Test
  void aWordDocumentKeepsItsHeadings() throws IOException {
    byte[] docx =
        TestDocuments.docx(
            "متحف القصر في تلمار",
            "المخطوط",
            "استعاد المتحف مخطوطا في علم الفلك فُقد منه قبل أربعين عاما.",
            "يُعرض المخطوط في القاعة الثالثة حتى نهاية الصيف.");
    Draft draft = TestPages.drafts(docx, "museum.docx", "").getFirst();

    assertThat(draft.article().title()).isEqualTo("متحف القصر في تلمار");
    assertThat(draft.article().text())
        .isEqualTo(
            "استعاد المتحف مخطوطا في علم الفلك فُقد منه قبل أربعين عاما.\n\n## المخطوط\n\n"
                + "يُعرض المخطوط في القاعة الثالثة حتى نهاية الصيف.");
  }

  @Test
  void otherBinaryFilesAreRefused() {
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}, "picture.png", "صيغة");
    refused("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII), "archive.zip", "صيغة");
  }

  @Test
  void aFileIsReadFromDiskAndAMissingOneNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("page.txt"), "سوق في دروان\n" + TEXT + "\n");
    try (Intake intake = new Intake(IntakeSettings.STANDARD)) {
      assertThat(intake.read(file).getFirst().article().title()).isEqualTo("سوق في دروان");
      assertThatThrownBy(() -> intake.read(folder.resolve("nothing.txt")))
          .isInstanceOf(IntakeException.class)
          .hasMessageContaining("nothing.txt");
    }
  }

  @Test
  void aFileOverTheLimitIsRefused() throws IOException {
    IntakeSettings small =
        new IntakeSettings(100, IntakeSettings.STANDARD.timeLimit(), 5, "IsnadBot/1.0");
    Path file = Files.writeString(folder.resolve("page.txt"), TEXT);
    try (Intake intake = new Intake(small)) {
      assertThatThrownBy(() -> intake.read(file)).hasMessageContaining("larger than 100 bytes");
    }
  }

  private static Draft draft(byte[] pdf) {
    return TestPages.drafts(pdf, "file.pdf", "").getFirst();
  }

  private static void refused(byte[] bytes, String name, String arabic) {
    assertThatThrownBy(() -> TestPages.drafts(bytes, name, ""))
        .isInstanceOfSatisfying(
            IntakeException.class, e -> assertThat(e.arabic()).contains(arabic));
  }

  private static String reversed(String line) {
    return new StringBuilder(line).reverse().toString();
  }
}
