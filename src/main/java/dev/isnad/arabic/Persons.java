package dev.isnad.arabic;

import dev.isnad.arabic.PersonWords.Worth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where the name of a person that begins at a word ends, and whether it is one. */
final class Persons {
  private static final int LONGEST = 6;

  /** So many words may stand between a title and the name: {@code وزير الخارجية الروسي}. */
  private static final int TITLE_REACH = 4;

  private static final Set<String> TITLES = titles();

  private final List<Word> words;

  Persons(List<Word> words) {
    this.words = words;
  }

  /** The word after the name that begins at word {@code from}, or {@code from} where none does. */
  int end(int from) {
    int end = from;
    while (end < words.size()
        && end - from < LONGEST
        && Gaps.joined(words, from, end)
        && continues(from, end)) {
      end++;
    }
    while (end > from && PersonWords.worth(words.get(end - 1).folded()) == Worth.PARTICLE) {
      end--;
    }
    return isName(from, end) ? end : from;
  }

  private boolean continues(int from, int i) {
    String folded = words.get(i).folded();
    if (isPreposition(i)
        || i > from && Places.at(words, i).filter(Places.Match::isPlace).isPresent()) {
      return false;
    }
    if (i == from) {
      return worth(from) != Worth.NOTHING || isTitledForeigner(from);
    }
    String before = words.get(i - 1).folded();
    return switch (PersonWords.worth(before)) {
      case PARTICLE -> folded.length() > 2;
      default -> belongs(from, i, folded);
    };
  }

  private boolean belongs(int from, int i, String folded) {
    if (PersonWords.worth(folded) != Worth.NOTHING || PersonWords.isFamilyName(folded)) {
      return true;
    }
    boolean plausible =
        i - from < 3 && PersonWords.looksForeign(folded) && !TITLES.contains(folded);
    return isForeign(from) && (plausible || Places.at(words, i).isPresent());
  }

  private boolean isForeign(int from) {
    Worth worth = worth(from);
    return worth == Worth.FOREIGN_GIVEN || worth == Worth.NOTHING;
  }

  /** {@code على} is no {@code علي}, though folding makes them one. */
  private boolean isPreposition(int i) {
    String text = words.get(i).text();
    return text.endsWith("لى") || text.endsWith("تى");
  }

  private boolean isName(int from, int end) {
    int sure = 0;
    for (int i = from; i < end; i++) {
      Worth worth = i == from ? worth(i) : PersonWords.worth(words.get(i).folded());
      if (worth == Worth.NAME && !isArabicName(i)) {
        return true;
      }
      sure += isServant(i) ? 1 : 0;
      sure += worth == Worth.NAME || worth == Worth.FOREIGN_GIVEN ? 1 : 0;
    }
    boolean several = end - from > 1;
    return several && sure > 0
        || end > from && isTitled(from) && (sure > 0 || several || isTitledForeigner(from));
  }

  /** {@code عبد الفتاح}. */
  private boolean isServant(int i) {
    boolean servant = PersonWords.bare(words.get(i).folded()).equals("عبد");
    return servant && i + 1 < words.size() && words.get(i + 1).folded().startsWith("ال");
  }

  private boolean isArabicName(int i) {
    return Skeleton.of(PersonWords.bare(words.get(i).folded())).fixed();
  }

  private Worth worth(int from) {
    return PersonWords.worth(PersonWords.bare(words.get(from).folded()));
  }

  /**
   * {@code السفير الروسي كوبيركين}: between the title and a foreign-looking word nothing but where
   * he serves.
   */
  private boolean isTitledForeigner(int i) {
    String folded = words.get(i).folded();
    if (!PersonWords.looksForeign(folded)
        || TITLES.contains(folded)
        || folded.length() < 5
        || i == 0) {
      return false;
    }
    int before = i - 1;
    boolean place = false;
    while (before > 0 && i - before <= TITLE_REACH && Places.at(words, before).isPresent()) {
      place = true;
      before--;
    }
    return place && TITLES.contains(words.get(before).folded()) && Gaps.joined(words, before, i);
  }

  private boolean isTitled(int from) {
    for (int i = from - 1; i >= 0 && i >= from - TITLE_REACH; i--) {
      if (TITLES.contains(words.get(i).folded())) {
        return Gaps.joined(words, i, from);
      }
    }
    return false;
  }

  /** Whether persons are named after the word: {@code الوزير}. */
  static boolean isTitle(String folded) {
    return TITLES.contains(folded);
  }

  private static Set<String> titles() {
    return Set.copyOf(new HashSet<>(Lexicon.words("titles.txt")));
  }
}
