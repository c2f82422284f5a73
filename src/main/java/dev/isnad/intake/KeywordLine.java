package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keywords of a page. Where a crawler lost what divided them, the page's own phrases divide
 * them again; what the page has no phrase for is kept whole and listed.
 */
final class KeywordLine {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[،,؛;|#/•·\\n\\t]\\s*|\\s+[-–—]\\s+");
  private static final Set<String> HEADS = WordList.words("keyword-heads.txt");
  private static final Set<String> LEADING = Set.of("في", "من", "علي", "عن", "الي", "و");
  private static final int LONGEST_PHRASE = 5;
  private static final int DEFINITE_WORDS = 3;

  private final String pagePhrases;
  private final Sketch sketch;

  /**
   * @param text the page without its keyword line
   */
  KeywordLine(String text, Sketch sketch) {
    this.pagePhrases = joined(Words.of(text));
    this.sketch = sketch;
  }

  void read(String line) {
    String arabic = line.replace('ی', 'ي').replace('ک', 'ك');
    List<String> parts =
        SEPARATOR.splitAsStream(arabic).map(String::strip).filter(p -> !p.isEmpty()).toList();
    if (parts.size() > 1) {
      parts.forEach(sketch::keyword);
    } else if (!parts.isEmpty()) {
      readRunTogether(parts.getFirst());
    }
  }

  private void readRunTogether(String line) {
    List<Word> words = Words.of(line);
    if (words.size() == 1) {
      sketch.keyword(line);
      return;
    }
    List<List<Word>> unknown = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int length = Math.max(longestPhrase(words, i), bodyName(words, i));
      if (length == 0) {
        run.add(words.get(i));
      } else {
        addUnknown(line, run, unknown);
        add(line, words.subList(i, i + length));
        run.clear();
      }
      i += Math.max(1, length);
    }
    addUnknown(line, run, unknown);
    listDoubts(line, unknown);
  }

  private void addUnknown(String line, List<Word> run, List<List<Word>> unknown) {
    List<List<Word>> whole = divided(run);
    whole.forEach(phrase -> add(line, phrase));
    unknown.addAll(whole);
  }

  private void add(String line, List<Word> phrase) {
    boolean stray = phrase.size() == 1 && LEADING.contains(phrase.getFirst().folded());
    if (!stray) {
      sketch.keyword(written(line, phrase));
    }
  }

  private void listDoubts(String line, List<List<Word>> unknown) {
    sketch.doubt(
        line, "الكلمات الدلالية بلا فواصل؛ قُسمت بحسب ما ورد في نص الصفحة، فتحقق من القسمة.");
    unknown.stream()
        .filter(phrase -> phrase.size() > 1)
        .forEach(
            phrase ->
                sketch.doubt(
                    written(line, phrase),
                    "لا يرد هذا في نص الصفحة فبقي كلمة دلالية واحدة؛ وقد يكون أكثر من واحدة."));
  }

  /** A run that the page has no phrase for: whole, but for names of bodies that begin in it. */
  private static List<List<Word>> divided(List<Word> run) {
    List<List<Word>> phrases = new ArrayList<>();
    for (Word word : run) {
      if (phrases.isEmpty() || HEADS.contains(word.folded())) {
        phrases.add(new ArrayList<>());
      }
      phrases.getLast().add(word);
    }
    return phrases;
  }

  /** The words of a body's name: {@code وزارة} and the definite words behind it. */
  private static int bodyName(List<Word> words, int from) {
    if (!HEADS.contains(words.get(from).folded())) {
      return 0;
    }
    int end = from + 1;
    while (end < words.size()
        && end - from <= DEFINITE_WORDS
        && words.get(end).folded().startsWith("ال")) {
      end++;
    }
    return end > from + 1 ? end - from : 0;
  }

  private int longestPhrase(List<Word> words, int from) {
    for (int n = Math.min(LONGEST_PHRASE, words.size() - from); n > 0; n--) {
      if (pagePhrases.contains(joined(words.subList(from, from + n)))) {
        return n;
      }
    }
    return 0;
  }

  /** As it stands in the line, without a preposition that was swept in before it. */
  private static String written(String line, List<Word> phrase) {
    int first = phrase.size() > 1 && LEADING.contains(phrase.getFirst().folded()) ? 1 : 0;
    return line.substring(phrase.get(first).span().start(), phrase.getLast().span().end());
  }

  private static String joined(List<Word> words) {
    return words.stream()
        .map(Word::folded)
        .map(ArabicFolding::fold)
        .collect(Collectors.joining(" ", " ", " "));
  }
}
