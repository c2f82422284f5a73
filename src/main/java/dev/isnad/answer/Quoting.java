package dev.isnad.answer;

import dev.isnad.arabic.QuestionType;
import dev.isnad.extraction.Brief;
import dev.isnad.grounding.Candidate;
import dev.isnad.index.Passage;
import dev.isnad.voices.Account;
import dev.isnad.voices.Accounts;
import dev.isnad.voices.Quotation;
import dev.isnad.voices.Reports;
import dev.isnad.voices.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the chosen sentences on the page, each introduced by its chain. What independent reports
 * state alike is cited from all of them; where they differ, each is quoted, the newest first.
 */
final class Quoting {
  private static final int MOST_ACCOUNTS = 3;

  private final Brief brief;
  private final Page page;
  private final Reports reports;
  private Optional<Introduced> before = Optional.empty();
  private boolean undatedSaid;

  private record Introduced(String articleId, Optional<String> speaker) {}

  Quoting(Brief brief, Page page) {
    this.brief = brief;
    this.page = page;
    this.reports = new Reports(brief.passages());
  }

  /** Quotes the sentences in this order, or what the reports state differently instead. */
  void write(List<Candidate> chosen) {
    Accounts accounts = new Accounts(brief);
    Map<Candidate, List<Account>> stated = new LinkedHashMap<>();
    chosen.forEach(sentence -> stated.put(sentence, accounts.of(sentence)));
    Optional<List<Account>> differing =
        stated.values().stream().filter(found -> found.size() > 1).findFirst();
    if (differing.isPresent()) {
      write(differing.get().stream().limit(MOST_ACCOUNTS).toList(), Replies.shipped());
    } else {
      announce(chosen, stated.values().stream().flatMap(List::stream).toList());
      stated.forEach((sentence, found) -> release("", sentence, found));
    }
  }

  /** Quotes one sentence of a passage that has its number. */
  void quote(Candidate sentence) {
    release("", sentence, List.of());
  }

  private void write(List<Account> accounts, Replies replies) {
    boolean dated = accounts.stream().allMatch(account -> account.published().isPresent());
    announce(accounts.stream().map(Account::first).toList(), accounts);
    String lead = replies.say(dated ? "reportsDiffer.newestFirst" : "reportsDiffer") + " ";
    for (Account account : accounts) {
      release(lead, account.first(), List.of(account));
      lead = "";
    }
  }

  private void announce(List<Candidate> quoted, List<Account> accounts) {
    List<Passage> passages = new ArrayList<>(quoted.stream().map(Candidate::passage).toList());
    accounts.forEach(account -> account.sentences().forEach(one -> passages.add(one.passage())));
    page.announce(passages.stream().distinct().toList());
  }

  private void release(String lead, Candidate sentence, List<Account> accounts) {
    List<Candidate> alike =
        accounts.isEmpty() ? List.of(sentence) : accounts.getFirst().sentences();
    String agreed =
        alike.size() > 1 ? " " + Replies.shipped().independentSources(alike.size()) : "";
    List<Integer> numbers = new ArrayList<>(List.of(cited(sentence)));
    alike.forEach(one -> numbers.add(cited(one)));
    page.release(
        new AnswerSentence(
            lead + marked(introduced(sentence), sentence) + relativeDay(sentence) + agreed,
            numbers.stream().distinct().toList()));
  }

  private static String relativeDay(Candidate sentence) {
    return Account.published(sentence)
        .flatMap(day -> RelativeDay.in(sentence.text(), day))
        .map(day -> " " + day.explained())
        .orElse("");
  }

  private int cited(Candidate sentence) {
    int number = page.numberOf(sentence.passage());
    page.quote(number, sentence.inArticle());
    return number;
  }

  /** Where a part of a sentence is quoted, dots stand for the rest. */
  private static String marked(String text, Candidate sentence) {
    String front = sentence.isCutInFront() ? text.replaceFirst("«", "«… ") : text;
    return sentence.isCutBehind() ? front.replaceFirst("»(?=[^»]*$)", " …»") : front;
  }

  /** What one speaker says in one report is introduced once. */
  private String introduced(Candidate sentence) {
    Voice voice = reports.voice(sentence);
    Introduced now = new Introduced(sentence.passage().articleId(), voice.speaker());
    Optional<Introduced> last = before;
    before = Optional.of(now);
    if (last.filter(now::equals).isPresent()) {
      return Quotation.quoted(sentence.text());
    }
    Quotation quotation = quotation(sentence.passage());
    return last.filter(one -> one.articleId().equals(now.articleId())).isPresent()
        ? quotation.continued(voice, sentence.text())
        : quotation.introduced(voice, sentence.text());
  }

  /** That a report has no date is said of the first such. */
  private Quotation quotation(Passage passage) {
    boolean undated = passage.attribution().published().isEmpty();
    boolean say = undated && !undatedSaid;
    undatedSaid |= undated;
    return new Quotation(
        passage.attribution(), brief.reading().type() == QuestionType.WHEN, say ? "دون تاريخ" : "");
  }
}
