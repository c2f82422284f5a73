package dev.isnad.index;

/**
 * A passage that was found, and what its score is made of.
 *
 * @param doc Lucene's number of the passage
 * @param ranked what the ranking gave its words
 * @param date what it gets for the time asked about
 * @param names what it loses for names that it lacks
 * @param recency what it gets or loses so that newer reports come first
 */
record Weighed(Passage passage, int doc, double ranked, double date, double names, double recency) {
  double score() {
    return ranked + date + names + recency;
  }

  Weighed withRecency(double difference) {
    return new Weighed(passage, doc, ranked, date, names, recency + difference);
  }
}
