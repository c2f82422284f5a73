package dev.isnad.cli;

import dev.isnad.answer.AnswerRecord;
import dev.isnad.answer.Decision;
import dev.isnad.answer.EvidenceState;
import dev.isnad.answer.KeptPassage;
import dev.isnad.answer.ShownAnswer;
import dev.isnad.answer.ShownAnswer.ShownPassage;
import dev.isnad.answer.ShownSource;
import dev.isnad.answer.Source;
import dev.isnad.conversation.KeptAnswer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A kept answer as a moderator reads it in a terminal. */
final class RecordText {
  private final StringBuilder text = new StringBuilder();

  private RecordText() {}

  /**
   * @param now what became of the same since
   */
  static String of(KeptAnswer kept, ShownAnswer now) {
    RecordText written = new RecordText();
    written.question(kept);
    written.line("");
    written.line(kept.record().answer().text());
    written.sources(kept.record().answer().sources(), now.sources());
    written.decisions(kept.record().decisions());
    written.passages(kept.record().passages(), now.passages());
    return written.text.toString().stripTrailing();
  }

  private void question(KeptAnswer kept) {
    AnswerRecord record = kept.record();
    line("السؤال: " + record.answer().question());
    record.understood().ifPresent(understood -> line("كما فُهم: " + understood));
    record.searchedFor().ifPresent(searched -> line("ما بُحث عنه: " + searched));
    line("متى سُئل: " + record.askedAt().truncatedTo(ChronoUnit.SECONDS).atZone(record.timeZone()));
    kept.conversation().ifPresent(hash -> line("المحادثة: " + hash));
    line("الحالة: " + record.answer().status().json());
    line("الكاتب: " + record.answer().model());
    record.promptVersion().ifPresent(version -> line("إصدار التعليمات: " + version));
    record
        .rewritePromptVersion()
        .ifPresent(version -> line("إصدار تعليمات إعادة كتابة السؤال: " + version));
    AnswerRecord.Timings took = record.timings();
    line(
        "الزمن بالملّي ثانية: البحث %d، الكتابة %d، الكل %d"
            .formatted(took.retrieve(), took.write(), took.total()));
  }

  private void sources(List<Source> then, List<ShownSource> now) {
    for (int i = 0; i < then.size(); i++) {
      Source source = then.get(i);
      line("");
      line("[%d] %s [%s]".formatted(source.n(), source.title(), source.articleId()));
      line("    " + became(now.get(i)));
      if (!source.alsoIn().isEmpty()) {
        line("    " + AnswerText.alsoIn(source));
      }
      line("    «" + source.quote() + "»");
    }
  }

  private static String became(ShownSource source) {
    boolean lost = source.state() == EvidenceState.CHANGED && source.standsAt().isEmpty();
    return said(source.state()) + (lost ? "، ولم يعد فيه النص المقتبس" : "");
  }

  private static String said(EvidenceState state) {
    return switch (state) {
      case UNCHANGED -> "التقرير كما كان";
      case CHANGED -> "تغيّر التقرير بعد هذه الإجابة";
      case WITHDRAWN -> "سُحب هذا التقرير";
      case REMOVED -> "لم يعد هذا التقرير منشورًا";
    };
  }

  private void decisions(List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    line("");
    line("ما كتبه النموذج جملةً جملة:");
    for (Decision decision : decisions) {
      String cited =
          decision.cited().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
      line(
          "- %s: %s %s"
              .formatted(decision.shown() ? "عُرضت" : "حُجبت", decision.sentence(), cited)
              .stripTrailing());
      line("    %s (%s)".formatted(decision.explanation(), decision.reason()));
    }
  }

  private void passages(List<KeptPassage> then, List<ShownPassage> now) {
    line("");
    line("المقاطع التي وُجدت:");
    for (int i = 0; i < then.size(); i++) {
      KeptPassage passage = then.get(i);
      line(
          "- %s%s [%s %d-%d، %s]%s"
              .formatted(
                  passage.n() == 0 ? "" : "[" + passage.n() + "] ",
                  passage.title(),
                  passage.articleId(),
                  passage.start(),
                  passage.end(),
                  said(now.get(i).state()),
                  passage
                      .score()
                      .map(score -> String.format(Locale.ROOT, " الدرجة %.3f", score))
                      .orElse("")));
      line("    " + passage.text().replace("\n", "\n    "));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
