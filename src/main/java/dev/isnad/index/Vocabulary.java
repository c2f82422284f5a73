package dev.isnad.index;

import java.util.List;

/** What an index knows of words. */
interface Vocabulary {
  /** How many passages there are. */
  int passages();

  /** How many passages hold the stem. */
  int stemFrequency(String stem);

  /** How many passages hold a word of the skeleton. */
  int skeletonFrequency(String skeleton);

  /** Stems of the index one slip of the pen away from {@code stem}, most frequent first. */
  List<String> similarStems(String stem);
}
