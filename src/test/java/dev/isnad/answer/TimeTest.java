package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.conversation.ConversationSettings;
import dev.isnad.conversation.Conversations;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader's day, the day of an event and the day of a report are three days. */
class TimeTest {
  private static final String OPENED = "افتتح وزير النقل جسر دروان الكبير %s وسط حضور كبير.";
  private static final String OLD = "أحدث تقرير وجدته في هذا الشأن يعود إلى";

  private Press press;

  @BeforeEach
  void open(@TempDir Path folder) {
    press = Press.in(folder);
  }

  @AfterEach
  void close() {
    press.close();
  }

  @Test
  void anAnswerFromOldReportsSaysHowOldTheNewestIs() {
    press.add("bridge", "صحيفة المنارة", "2024-03-02", OPENED.formatted("صباحًا"));

    Answer answer = press.ask("من افتتح جسر دروان الكبير؟");

    assertThat(answer.text()).contains("(2 مارس 2024)").endsWith(OLD + " 2 مارس 2024.");
    assertThat(answer.sentences().getLast().citations()).isEmpty();
  }

  @Test
  void recentReportsAndThoseWithoutADayAreNotCalledOld() {
    press.add("bridge", "صحيفة المنارة", "2026-02-02", OPENED.formatted("صباحًا"));
    press.add("tower", "صحيفة المنارة", "", "يبلغ ارتفاع برج السهل في دروان 90 مترًا.");

    assertThat(press.ask("من افتتح جسر دروان الكبير؟").text()).doesNotContain(OLD);
    assertThat(press.ask("كم يبلغ ارتفاع برج السهل؟").text())
        .contains("(دون تاريخ)")
        .doesNotContain(OLD);
  }

  @Test
  void whoeverAsksForAnEarlierTimeIsNotToldThatItIsPast() {
    press.add("bridge", "صحيفة المنارة", "2024-03-02", OPENED.formatted("صباحًا"));

    assertThat(press.ask("من افتتح جسر دروان الكبير عام 2024؟").text()).doesNotContain(OLD);
  }

  @Test
  void aDayThatCountsFromTheReportsOwnIsExplained() {
    press.add("bridge", "صحيفة المنارة", "2026-02-02", OPENED.formatted("أمس"));

    assertThat(press.ask("متى افتتح وزير النقل جسر دروان الكبير؟").text())
        .contains("(نُشر في 2 فبراير 2026)", "(المقصود بـ«أمس»: 1 فبراير 2026)");
  }

  @Test
  void yesterdayIsTheReadersYesterday() {
    press.add("first", "صحيفة المنارة", "2026-03-01", "أخبار جسر دروان: أُغلق الجسر للصيانة.");
    press.add("second", "إذاعة الساحل", "2026-03-02", "أخبار جسر دروان: فُتح الجسر للمشاة.");
    Clock clock = Clock.fixed(Instant.parse("2026-03-02T22:30:00Z"), ZoneOffset.UTC);
    Conversations conversations =
        new Conversations(press.answerer(), ConversationSettings.STANDARD, clock);

    assertThat(asked(conversations, "UTC").sources())
        .extracting(Source::articleId)
        .containsExactly("first");
    assertThat(asked(conversations, "Asia/Riyadh").sources())
        .extracting(Source::articleId)
        .containsExactly("second");
  }

  private static Answer asked(Conversations conversations, String zone) {
    return conversations.ask(zone, "ما أخبار جسر دروان أمس؟", ZoneId.of(zone), event -> {});
  }
}
